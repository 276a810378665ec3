import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteRange } from '../platform/copy-bytes.ts';

/** The three members of a backup, always these and in this order. */
export const MEMBER_NAMES = ['vault.json', 'contents.sealed', 'journal.db'] as const;
export type MemberName = (typeof MEMBER_NAMES)[number];

const BLOCK_BYTES = 512;
const LARGEST_SMALL_MEMBER_BYTES = 8 * 1024;
/** What eleven octal digits can say. */
const LARGEST_BYTES = 8 ** 11 - 1;

/**
 * The header of a member: POSIX ustar, mode 0600, no owner. Nothing in it but the name, the size and the moment, so that
 * the one right header for a member can be written down and compared byte by byte.
 */
export function memberHeader(name: MemberName, byteCount: number, madeAtSeconds: number): Buffer {
  if (byteCount > LARGEST_BYTES) throw new RangeError('A member of a backup has up to 8 GiB.');
  const header = Buffer.alloc(BLOCK_BYTES);
  header.write(name, 0, 'latin1');
  header.write('0000600\0', 100, 'latin1');
  header.write('0000000\0', 108, 'latin1');
  header.write('0000000\0', 116, 'latin1');
  header.write(`${byteCount.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write(`${madeAtSeconds.toString(8).padStart(11, '0')}\0`, 136, 'latin1');
  header.write(' '.repeat(8), 148, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** The zeros after a member of `byteCount` bytes, up to the next block. */
export function paddingAfter(byteCount: number): Buffer {
  return Buffer.alloc((BLOCK_BYTES - (byteCount % BLOCK_BYTES)) % BLOCK_BYTES);
}

/** The two empty blocks that end an archive. */
export function archiveEnd(): Buffer {
  return Buffer.alloc(2 * BLOCK_BYTES);
}

/**
 * Where the members of the archive at `path` lie; undefined unless it is exactly of the shape written here: the three
 * members, their headers to the byte, nothing before, between or after. Nothing else is looked for in it.
 */
export function readArchive(path: string): Readonly<Record<MemberName, ByteRange>> | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const members: Partial<Record<MemberName, ByteRange>> = {};
    let position = 0;
    for (const name of MEMBER_NAMES) {
      const header = readBytes(file, position, BLOCK_BYTES);
      const byteCount = octalAt(header, 124);
      const madeAtSeconds = octalAt(header, 136);
      if (byteCount === undefined || madeAtSeconds === undefined) return undefined;
      if (!header.equals(memberHeader(name, byteCount, madeAtSeconds))) return undefined;
      if (name !== 'journal.db' && byteCount > LARGEST_SMALL_MEMBER_BYTES) return undefined;
      members[name] = { startByte: position + BLOCK_BYTES, byteCount };
      position += BLOCK_BYTES + byteCount + paddingAfter(byteCount).length;
    }
    if (position + archiveEnd().length !== size) return undefined;
    const { 'vault.json': keyFile, 'contents.sealed': contents, 'journal.db': database } = members;
    if (!keyFile || !contents || !database) return undefined;
    return { 'vault.json': keyFile, 'contents.sealed': contents, 'journal.db': database };
  } finally {
    closeSync(file);
  }
}

/** When the archive at `path` was made, by its first header: whole seconds since 1970. Only for one that has its shape. */
export function readMadeAtSeconds(path: string): number {
  const file = openSync(path, 'r');
  try {
    return octalAt(readBytes(file, 0, BLOCK_BYTES), 136) ?? 0;
  } finally {
    closeSync(file);
  }
}

/** The bytes of a small member. */
export function readMember(path: string, { startByte, byteCount }: ByteRange): Buffer {
  const file = openSync(path, 'r');
  try {
    return readBytes(file, startByte, byteCount);
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, position: number, byteCount: number): Buffer {
  const bytes = Buffer.alloc(byteCount);
  readSync(file, bytes, 0, byteCount, position);
  return bytes;
}

function octalAt(header: Buffer, position: number): number | undefined {
  const text = header.toString('latin1', position, position + 11);
  return /^[0-7]{11}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
