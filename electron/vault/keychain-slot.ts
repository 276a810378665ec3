import { hkdfSync } from 'node:crypto';
import type { DataKey } from './data-key.ts';
import { newSalt, openSlot, slotOf, withSlot, type KeyFile } from './key-file.ts';

const KEY_BYTES = 32;
const KEY_LABEL = 'evenfall keychain 1';

/** A secret as the keychain of the computer account keeps it (KD-6). */
export type KeychainSecret = {
  /** The keychain's own name for itself; another one cannot open what this one sealed. */
  readonly backend: string;
  /** Base64 of what only that keychain can open. */
  readonly sealedSecret: string;
  /** The 32 random bytes themselves. */
  readonly secret: Buffer;
};

/** `file` with the keychain as one more way in, beside the passphrase and never in its place. */
export function withKeychain(
  file: KeyFile,
  { backend, sealedSecret, secret }: KeychainSecret,
  dataKey: DataKey,
): KeyFile {
  const salt = newSalt();
  const wrappingKey = wrappingKeyOf(secret, salt);
  const derivation = { name: 'keychain', salt, backend, sealedSecret } as const;
  const result = withSlot(file, { kind: 'keychain', derivation }, { dataKey, wrappingKey });
  wrappingKey.fill(0);
  return result;
}

/** What the keychain was given; undefined when it is not a way in. */
export function keychainSlot(
  file: KeyFile,
): Pick<KeychainSecret, 'backend' | 'sealedSecret'> | undefined {
  const derivation = slotOf(file, 'keychain')?.derivation;
  if (derivation?.name !== 'keychain') return undefined;
  return { backend: derivation.backend, sealedSecret: derivation.sealedSecret };
}

/** The data key, or undefined when `secret` is not the one the keychain was given. */
export function openWithKeychain(file: KeyFile, secret: Buffer): DataKey | undefined {
  const slot = slotOf(file, 'keychain');
  if (slot?.derivation.name !== 'keychain') return undefined;
  const wrappingKey = wrappingKeyOf(secret, slot.derivation.salt);
  const key = openSlot(file, slot, wrappingKey);
  wrappingKey.fill(0);
  return key;
}

function wrappingKeyOf(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, KEY_LABEL, KEY_BYTES));
}
