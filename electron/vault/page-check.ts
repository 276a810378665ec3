import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { DataKey } from './data-key.ts';

/** SQLCipher 4: pages of 4,096 bytes, the last 80 of them a 16-byte IV and a 64-byte HMAC-SHA512. */
export const PAGE_BYTES = 4096;
/** The first page begins with the salt in place of SQLite's own 16 bytes. */
export const SALT_BYTES = 16;
export const MAC_BYTES = 64;
const SALT_MASK = 0x3a;
const MAC_KEY_ROUNDS = 2;

/**
 * The numbers (from 1) of the pages whose HMAC does not hold, checked without SQLite. An empty list means that every
 * page of the file is one this key wrote; it does not mean that all of them belong together.
 */
export function damagedPages(path: string, key: DataKey): readonly number[] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const salt = Buffer.alloc(SALT_BYTES);
    readSync(file, salt, 0, SALT_BYTES, 0);
    const macKey = pageMacKey(salt, key);
    const page = Buffer.alloc(PAGE_BYTES);
    const damaged: number[] = [];
    for (let number = 1; number <= Math.ceil(size / PAGE_BYTES); number += 1) {
      const length = readSync(file, page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES);
      if (length !== PAGE_BYTES || !isPageGood(page, number, macKey)) damaged.push(number);
    }
    macKey.fill(0);
    return damaged;
  } finally {
    closeSync(file);
  }
}

/** Whether the file at `path` begins with a page that `key` wrote: any database of its vault does, unless it is damaged. */
export function beginsWithPageOf(path: string, key: DataKey): boolean {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(PAGE_BYTES);
    if (readSync(file, page, 0, PAGE_BYTES, 0) !== PAGE_BYTES) return false;
    const macKey = pageMacKey(page.subarray(0, SALT_BYTES), key);
    const isGood = isPageGood(page, 1, macKey);
    macKey.fill(0);
    return isGood;
  } finally {
    closeSync(file);
  }
}

/** The key that the pages of the file with this salt are authenticated with. The caller wipes it. */
export function pageMacKey(salt: Buffer, key: DataKey): Buffer {
  const macSalt = Buffer.from(salt.map((byte) => byte ^ SALT_MASK));
  return key.use((bytes) => pbkdf2Sync(bytes, macSalt, MAC_KEY_ROUNDS, 32, 'sha512'));
}

/** Whether `page` (4,096 bytes) is what this key wrote as page `number`. */
export function isPageGood(page: Buffer, number: number, macKey: Buffer): boolean {
  // The first page begins with the salt, which is not part of what is authenticated.
  const start = number === 1 ? SALT_BYTES : 0;
  const littleEndianNumber = Buffer.alloc(4);
  littleEndianNumber.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(start, PAGE_BYTES - MAC_BYTES))
    .update(littleEndianNumber)
    .digest();
  return timingSafeEqual(mac, page.subarray(PAGE_BYTES - MAC_BYTES));
}
