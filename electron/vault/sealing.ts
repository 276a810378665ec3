import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What AES-256-GCM gives back: a fresh random nonce, the ciphertext, the tag. */
export type Sealed = {
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
};

/** Encrypts `plain` under the 32-byte `key`, bound to `associated` (NIST SP 800-38D). */
export function seal(key: Buffer, plain: Buffer, associated: Buffer): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, ciphertext, tag: cipher.getAuthTag() };
}

/** The plain bytes, or undefined when the key, the bytes or `associated` are not the ones sealed. */
export function unseal(key: Buffer, sealed: Sealed, associated: Buffer): Buffer | undefined {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated);
  cipher.setAuthTag(sealed.tag);
  try {
    return Buffer.concat([cipher.update(sealed.ciphertext), cipher.final()]);
  } catch {
    return undefined;
  }
}
