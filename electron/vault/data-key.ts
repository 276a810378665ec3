import { hkdfSync, randomBytes } from 'node:crypto';

export const DATA_KEY_BYTES = 32;

/** The random key that encrypts the journal. Its bytes cannot be printed, only used, and are wiped at the end. */
export class DataKey {
  readonly #bytes: Buffer;

  /** Takes over `bytes`, which must be 32 of them; the caller's copy is wiped. */
  constructor(bytes: Buffer) {
    if (bytes.length !== DATA_KEY_BYTES) throw new TypeError('A data key has 32 bytes.');
    this.#bytes = Buffer.from(bytes);
    bytes.fill(0);
  }

  static random(): DataKey {
    return new DataKey(randomBytes(DATA_KEY_BYTES));
  }

  /** The same key once more, to be wiped on its own. */
  copy(): DataKey {
    return new DataKey(Buffer.from(this.#bytes));
  }

  /** Lends the bytes to `borrow`, which must neither keep nor change them. */
  use<T>(borrow: (bytes: Buffer) => T): T {
    return borrow(this.#bytes);
  }

  /** A 32-byte key for another purpose, told apart by `label` (HKDF-SHA256, RFC 5869). */
  derive(label: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#bytes, new Uint8Array(), label, DATA_KEY_BYTES));
  }

  /** Does `work` with the key, and wipes it unless that goes well: then whoever did the work has it. */
  async keptBy<T>(work: (key: DataKey) => Promise<T>): Promise<T> {
    try {
      return await work(this);
    } catch (error) {
      this.wipe();
      throw error;
    }
  }

  wipe(): void {
    this.#bytes.fill(0);
  }
}
