import { JournalError } from '../../shared/failure.ts';
import type { DataKey } from './data-key.ts';
import {
  deriveFromPassphrase,
  deriveFromRecovery,
  requireKnownAnswer,
  type Argon2Parameters,
} from './derive-key.ts';
import { newSalt, openSlot, slotOf, withSlot, type KeyFile } from './key-file.ts';
import { passphraseBytes } from './passphrase.ts';
import { recoveryEntropy } from './recovery-words.ts';

/** What a person types to open their vault. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-words'; readonly words: string };

/** `file` with the passphrase as one way in, in place of any earlier passphrase. */
export async function withPassphrase(
  file: KeyFile,
  {
    passphrase,
    dataKey,
    parameters,
  }: {
    readonly passphrase: string;
    readonly dataKey: DataKey;
    readonly parameters: Argon2Parameters;
  },
): Promise<KeyFile> {
  await requireKnownAnswer();
  const salt = newSalt();
  const wrappingKey = await wrappingKeyOf(passphrase, salt, parameters);
  const derivation = { name: 'argon2id', salt, parameters } as const;
  const result = withSlot(file, { kind: 'passphrase', derivation }, { dataKey, wrappingKey });
  wrappingKey.fill(0);
  return result;
}

/** `file` with the recovery words as one way in. Throws `input/invalid` for words of no list. */
export function withRecoveryWords(
  file: KeyFile,
  words: readonly string[],
  dataKey: DataKey,
): KeyFile {
  const entropy = recoveryEntropy(words.join(' '));
  if (!entropy) throw new JournalError({ code: 'input/invalid' });
  const salt = newSalt();
  const wrappingKey = deriveFromRecovery(entropy, salt);
  const derivation = { name: 'hkdf-sha256', salt } as const;
  const result = withSlot(file, { kind: 'recovery-words', derivation }, { dataKey, wrappingKey });
  entropy.fill(0);
  wrappingKey.fill(0);
  return result;
}

/**
 * The data key, or undefined when the secret does not open `file`. Takes as long for recovery words that do not fit
 * as for a passphrase that does not, so that time tells nothing (KD-4).
 */
export async function openWith(file: KeyFile, secret: Secret): Promise<DataKey | undefined> {
  if (secret.kind === 'passphrase') return openWithPassphrase(file, secret.passphrase);
  const key = openWithRecoveryWords(file, secret.words);
  if (!key) await openWithPassphrase(file, secret.words);
  return key;
}

/** What the present passphrase is derived with; undefined when there is none. */
export function parametersOf(file: KeyFile): Argon2Parameters | undefined {
  const derivation = slotOf(file, 'passphrase')?.derivation;
  return derivation?.name === 'argon2id' ? derivation.parameters : undefined;
}

async function openWithPassphrase(file: KeyFile, typed: string): Promise<DataKey | undefined> {
  const slot = slotOf(file, 'passphrase');
  if (slot?.derivation.name !== 'argon2id') return undefined;
  const { salt, parameters } = slot.derivation;
  const wrappingKey = await wrappingKeyOf(typed, salt, parameters);
  const key = openSlot(file, slot, wrappingKey);
  wrappingKey.fill(0);
  return key;
}

/** The caller wipes it. */
async function wrappingKeyOf(
  passphrase: string,
  salt: Buffer,
  parameters: Argon2Parameters,
): Promise<Buffer> {
  const secret = passphraseBytes(passphrase);
  try {
    return await deriveFromPassphrase(secret, salt, parameters);
  } finally {
    secret.fill(0);
  }
}

function openWithRecoveryWords(file: KeyFile, typed: string): DataKey | undefined {
  const slot = slotOf(file, 'recovery-words');
  const entropy = recoveryEntropy(typed);
  if (slot?.derivation.name !== 'hkdf-sha256' || !entropy) return undefined;
  const wrappingKey = deriveFromRecovery(entropy, slot.derivation.salt);
  entropy.fill(0);
  const key = openSlot(file, slot, wrappingKey);
  wrappingKey.fill(0);
  return key;
}
