import { closeSync, existsSync, fstatSync, openSync } from 'node:fs';
import type { ByteRange } from '../platform/copy-bytes.ts';
import { PAGE_BYTES } from '../vault/page-check.ts';
import type { SealedPage } from './find-mac-key.ts';
import { pagesInLog, readLog } from './log.ts';
import { readAt } from './read-at.ts';

/** Where a database lies: in a file of its own with its write-ahead log beside it, or inside a backup, without one. */
export type DatabasePlace = { readonly path: string; readonly range?: ByteRange };

/** Where one copy of a page lies. `age` is 0 in the database itself, and in the log the higher the newer. */
export type Copy = { readonly file: number; readonly startByte: number; readonly age: number };

/** The opened files of one database. */
export type OpenFiles = {
  readonly database: number;
  readonly log: number | undefined;
  readonly range: ByteRange;
};

/** Opens for reading alone. Throws what the system throws. */
export function openFiles({ path, range }: DatabasePlace): OpenFiles {
  const database = openSync(path, 'r');
  const log = `${path}-wal`;
  return {
    database,
    log: !range && existsSync(log) ? openSync(log, 'r') : undefined,
    range: range ?? { startByte: 0, byteCount: fstatSync(database).size },
  };
}

export function closeFiles({ database, log }: OpenFiles): void {
  closeSync(database);
  if (log !== undefined) closeSync(log);
}

/** Every page of both files as it lies there, the database's first. */
export function* sealedPages({ database, log, range }: OpenFiles): Iterable<SealedPage> {
  for (let number = 1; number <= countIn(range); number += 1) {
    yield { number, bytes: readCopy(copyInFile(database, range, number)) };
  }
  if (log !== undefined) yield* pagesInLog(log);
}

/** Every copy of the first page, as it lies there. */
export function* firstPages({ database, log, range }: OpenFiles): Iterable<Buffer> {
  yield readCopy(copyInFile(database, range, 1));
  for (const { number, bytes } of log === undefined ? [] : pagesInLog(log)) {
    if (number === 1) yield bytes;
  }
}

/** Where the copies of each page lie, the newest first; by page number, of which there are `count`. */
export function findCopies(
  { database, log, range }: OpenFiles,
  isGood: (page: Buffer, number: number) => boolean,
): { readonly count: number; readonly of: (number: number) => readonly Copy[] } {
  const inLog = new Map<number, Copy[]>();
  const read = log === undefined ? undefined : readLog(log, isGood);
  const inFile = countIn(range);
  const frames = read?.frames ?? [];
  // A number beyond every page there can be is a damaged one.
  const highest = inFile + frames.length;
  let count = inFile;
  for (const [index, { number, startByte }] of frames.entries()) {
    if (log === undefined || number > highest) continue;
    count = Math.max(count, number);
    const copies = inLog.get(number) ?? [];
    copies.unshift({ file: log, startByte, age: index + 1 });
    inLog.set(number, copies);
  }
  return {
    count: Math.min(read?.pageCount ?? count, highest),
    of(number) {
      const logged = inLog.get(number) ?? [];
      return number <= inFile ? [...logged, copyInFile(database, range, number)] : logged;
    },
  };
}

/** The 4,096 bytes of a copy; what the file does not hold of them is zero. */
export function readCopy({ file, startByte }: Copy): Buffer {
  return readAt(file, startByte, PAGE_BYTES).bytes;
}

function copyInFile(file: number, { startByte }: ByteRange, number: number): Copy {
  return { file, startByte: startByte + (number - 1) * PAGE_BYTES, age: 0 };
}

/** A file cut short has part of a page at its end, which counts. */
function countIn({ byteCount }: ByteRange): number {
  return Math.ceil(byteCount / PAGE_BYTES);
}
