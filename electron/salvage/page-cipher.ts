import { createDecipheriv } from 'node:crypto';
import type { DataKey } from '../vault/data-key.ts';
import { MAC_BYTES, PAGE_BYTES, SALT_BYTES } from '../vault/page-check.ts';

const IV_BYTES = 16;

/** How much of each page is SQLite's own; the rest is the IV and the HMAC. */
export const USABLE_BYTES = PAGE_BYTES - IV_BYTES - MAC_BYTES;

/** What stands in an ordinary SQLite file where ours has the salt. */
const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1');

/**
 * What SQLite keeps in page `number`, decrypted: 4,016 bytes, the first page with SQLite's own header in place of the
 * salt. It answers for any bytes at all: whether they were written with this key, only the page's HMAC tells.
 */
export function decryptPage(sealed: Buffer, number: number, key: DataKey): Buffer {
  const start = number === 1 ? SALT_BYTES : 0;
  const initial = sealed.subarray(USABLE_BYTES, USABLE_BYTES + IV_BYTES);
  const cipher = key.use((bytes) => createDecipheriv('aes-256-cbc', bytes, initial));
  cipher.setAutoPadding(false);
  const page = Buffer.alloc(USABLE_BYTES);
  PLAIN_HEADER.copy(page);
  cipher.update(sealed.subarray(start, USABLE_BYTES)).copy(page, start);
  cipher.final();
  return page;
}
