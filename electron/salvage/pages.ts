import type { DataKey } from '../vault/data-key.ts';
import { isPageGood, SALT_BYTES } from '../vault/page-check.ts';
import {
  closeFiles,
  findCopies,
  firstPages,
  openFiles,
  readCopy,
  sealedPages,
  type DatabasePlace,
  type OpenFiles,
} from './copies.ts';
import { findMacKey } from './find-mac-key.ts';
import { decryptPage } from './page-cipher.ts';
import { repairPage } from './repair-page.ts';

/** A copy of a page, decrypted. */
export type Page = {
  readonly number: number;
  /** The 4,016 bytes that are SQLite's own. */
  readonly bytes: Buffer;
  /** Whether its HMAC holds. Where it does not, some of the bytes are not what was written. */
  readonly isSound: boolean;
  /** 0 in the database itself; in the log the higher the newer. */
  readonly age: number;
};

/** The pages of a database, read from its files alone: never through SQLite, and nothing is ever written. */
export type Pages = {
  readonly count: number;
  /** How many there were before the file was cut off, if it was; `count` otherwise. */
  readonly wholeCount: number;
  /** Pages whose newest copy is damaged or missing and could not be put right; 1 where none of them can be checked. */
  readonly damagedCount: number;
  /** Pages in which one bit was wrong and is put right. */
  readonly repairedCount: number;
  /** The copies of a page, the newest first, down to the first sound one; none where there is no such page. */
  readonly copies: (number: number) => readonly Page[];
  readonly close: () => void;
};

/** Putting a page right takes a quarter of a second; where there is more damage than this, it is of another kind. */
const MOST_REPAIRS = 16;
/** Where page 1 says how many pages there are (SQLite's file format, 1.3.8). */
const PAGE_COUNT_AT = 28;

/** Throws what the system throws when the file cannot be opened. `key` must outlive what comes back. */
export function openPages(place: DatabasePlace, key: DataKey): Pages {
  const files = openFiles(place);
  const macKey = findMacKey(saltsIn(files), () => sealedPages(files), key);
  const isGood = (page: Buffer, number: number) =>
    macKey !== undefined && isPageGood(page, number, macKey);
  const { count, of } = findCopies(files, isGood);
  const newest = (number: number) => of(number).slice(0, 1).map(readCopy)[0];
  const damaged = upTo(count).filter((number) => {
    const page = newest(number);
    return !page || !isGood(page, number);
  });
  const repaired = macKey ? repairSome(damaged, newest, macKey) : new Map<number, Buffer>();

  const copies = (number: number): readonly Page[] => {
    const found: Page[] = [];
    for (const copy of number >= 1 && number <= count ? of(number) : []) {
      const sealed = repaired.get(number) ?? readCopy(copy);
      const isSound = isGood(sealed, number);
      found.push({ number, bytes: decryptPage(sealed, number, key), isSound, age: copy.age });
      if (isSound) break;
    }
    return found;
  };
  const missing = macKey ? missingPages(copies(1)[0], count) : 0;
  return {
    count,
    wholeCount: count + missing,
    // Without the salt no HMAC can be checked, and only the page that should hold it is surely damaged.
    damagedCount: macKey ? damaged.length - repaired.size + missing : Math.min(1, count),
    repairedCount: repaired.size,
    copies,
    close() {
      macKey?.fill(0);
      closeFiles(files);
    },
  };
}

/** What may be the file's salt: the beginning of every copy of its first page. */
function saltsIn(files: OpenFiles): readonly Buffer[] {
  const salts = Array.from(firstPages(files), (page) => page.toString('hex', 0, SALT_BYTES));
  return Array.from(new Set(salts), (salt) => Buffer.from(salt, 'hex'));
}

function repairSome(
  damaged: readonly number[],
  newest: (number: number) => Buffer | undefined,
  macKey: Buffer,
): Map<number, Buffer> {
  const repaired = new Map<number, Buffer>();
  for (const number of damaged.slice(0, MOST_REPAIRS)) {
    const page = newest(number);
    const right = page && repairPage(page, number, macKey);
    if (right) repaired.set(number, right);
  }
  return repaired;
}

/** How many pages the file should have and has not, for one that was cut off. */
function missingPages(first: Page | undefined, count: number): number {
  if (!first?.isSound) return 0;
  return Math.max(0, first.bytes.readUInt32BE(PAGE_COUNT_AT) - count);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
