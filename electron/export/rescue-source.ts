import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';
import { MEMBER_NAMES, readArchive, type MemberName } from '../backup/archive.ts';
import type { ByteRange } from '../platform/copy-bytes.ts';
import type { DatabasePlace } from '../salvage/copies.ts';
import { decodeKeyFile, readKeyFile, type KeyFile } from '../vault/key-file.ts';
import { PAGE_BYTES } from '../vault/page-check.ts';
import { logOf, vaultFilesIn } from '../vault/vault-files.ts';

/** A journal that can be rescued: its key file, where its database lies, and where the witness of its saves should lie. */
export type RescueSource = {
  readonly keyFile: KeyFile;
  readonly database: DatabasePlace;
  /** Undefined for a backup, which needs none: its database has no log. */
  readonly anchor: string | undefined;
};

const BLOCK_BYTES = 512;
/** Members of an archive begin at a block; the two small ones before the database take no more than this. */
const SEARCHED_BYTES = 64 * 1024;

/**
 * What `home` holds: a data folder, or a backup. Throws `vault/absent`, `vault/key-file-missing`,
 * `vault/key-file-damaged`, `vault/newer` or `backup/damaged`.
 */
export function rescueSource(home: string): RescueSource {
  if (!existsSync(home)) throw new JournalError({ code: 'vault/absent' });
  return statSync(home).isDirectory() ? folderSource(home) : backupSource(home);
}

function folderSource(folder: string): RescueSource {
  const files = vaultFilesIn(folder);
  const isThere = existsSync(files.database) || existsSync(logOf(files));
  if (!isThere) throw new JournalError({ code: 'vault/absent' });
  return {
    keyFile: readKeyFile(files),
    database: { path: files.database },
    anchor: files.anchor,
  };
}

function backupSource(path: string): RescueSource {
  const members = readArchive(path) ?? findMembers(path);
  const { 'vault.json': keyMember, 'journal.db': range } = members;
  if (!keyMember || !range) throw new JournalError({ code: 'backup/damaged' });
  const keyFile = decodeKeyFile(readText(path, keyMember.startByte));
  if (!keyFile) throw new JournalError({ code: 'vault/key-file-damaged' });
  return { keyFile, database: { path, range }, anchor: undefined };
}

/** The members of an archive that is damaged or was cut off, by their names; the last one goes on to the end. */
function findMembers(path: string): Readonly<Partial<Record<MemberName, ByteRange>>> {
  const { size } = statSync(path);
  const head = readBytes(path, { startByte: 0, byteCount: Math.min(size, SEARCHED_BYTES) });
  const found: Partial<Record<MemberName, ByteRange>> = {};
  for (let at = 0; at + BLOCK_BYTES <= head.length; at += BLOCK_BYTES) {
    const name = MEMBER_NAMES.find((each) =>
      head.toString('latin1', at, at + BLOCK_BYTES).startsWith(`${each}\0`),
    );
    const startByte = at + BLOCK_BYTES;
    // The empty blocks that end an archive are less than a page.
    const pages = Math.floor((size - startByte) / PAGE_BYTES);
    if (name) found[name] ??= { startByte, byteCount: pages * PAGE_BYTES };
  }
  return found;
}

/** The text that begins there; a key file is one, and what follows it in an archive is zero. */
function readText(path: string, startByte: number): Buffer {
  const byteCount = Math.min(SEARCHED_BYTES, statSync(path).size - startByte);
  const bytes = readBytes(path, { startByte, byteCount });
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function readBytes(path: string, { startByte, byteCount }: ByteRange): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(byteCount);
    readSync(file, bytes, 0, byteCount, startByte);
    return bytes;
  } finally {
    closeSync(file);
  }
}
