import Database from 'better-sqlite3-multiple-ciphers';
import { lstatSync, unlinkSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { JournalError } from '../../shared/failure.ts';
import { makeWayForFile } from '../platform/make-way.ts';
import { ownCopyOfLinked } from '../platform/own-copy.ts';
import type { DataKey } from './data-key.ts';

const RAW_KEY_LENGTH = 67;

/** How long an open vault may keep us waiting before it is "in use": a closing one needs far less. */
const WAIT_FOR_OTHERS_MS = 500;

/** The same for one that is making a vault or putting one in place; a new key of a large one may take longer. */
const WAIT_FOR_TURN_MS = 2_000;

/** What SQLite writes beside a database; it would write into whatever another name for it leads to. */
export const BESIDE_DATABASE = ['-wal', '-shm', '-journal'];

/** What DB-1 asks of every connection, beyond the cipher; read back by a test. */
const PRAGMAS_AFTER_KEY = [
  'journal_mode = WAL',
  // The default in WAL is NORMAL, which may lose acknowledged commits in a power cut.
  'synchronous = FULL',
  // The default writes large sorts to the temp folder, readable.
  'temp_store = MEMORY',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'secure_delete = ON',
  'journal_size_limit = 0',
  // SQLite would copy into the database and leave the log as it is. One wrong bit in that log, and what is read of it
  // would be older than the pages it then takes the place of. We empty the log instead: see `createCheckpoints`.
  'wal_autocheckpoint = 0',
  'busy_timeout = 3000',
] as const;

/**
 * The one way a database is opened (DB-1). The order is the point: any other one, or a key of another length, makes a
 * readable vault or one of another scheme *without any error*. Throws SQLite's own error for a wrong key, a damaged
 * or busy file; nothing stays open then.
 */
export function openVault(path: string, key: DataKey): Database.Database {
  // A thread has its process's, and may not set it.
  if (isMainThread) process.umask(0o077);
  for (const suffix of BESIDE_DATABASE) ownCopyOfLinked(path + suffix);
  const handle = new Database(path, { timeout: WAIT_FOR_OTHERS_MS });
  try {
    handle.pragma(`cipher = 'sqlcipher'`);
    handle.pragma('legacy = 4');
    applyKey(handle, key);
    // One process at a time, and no shared-memory file. Before the first read: a file that is in WAL mode already is
    // opened shared by that read, and a second process could then read and write beside us.
    handle.pragma('locking_mode = EXCLUSIVE');
    // The first read is what tells whether the key fits; `key` itself answers "ok" to any.
    handle.prepare('SELECT count(*) FROM sqlite_master').get();
    for (const pragma of PRAGMAS_AFTER_KEY) handle.pragma(pragma);
    if (process.platform === 'darwin') handle.pragma('checkpoint_fullfsync = ON');
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/**
 * As `openVault`, for a database that is to be written in. Where the log could not be opened for writing just then (a
 * disk that was full for a moment), SQLite opens it for reading alone, and every save would be refused until the
 * journal is closed: it is opened once more.
 */
export function openVaultToWrite(path: string, key: DataKey): Database.Database {
  const handle = openVault(path, key);
  if (canWrite(handle)) return handle;
  handle.close();
  return openVault(path, key);
}

function canWrite(handle: Database.Database): boolean {
  try {
    handle.exec('BEGIN IMMEDIATE');
    handle.exec('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives the closed copy at `path` another key (DB-10). Only ever a copy: a crash in the middle leaves it unusable, and
 * the original is still there.
 */
export function rekeyCopy(path: string, presentKey: DataKey, nextKey: DataKey): void {
  const handle = openVault(path, presentKey);
  try {
    handle.pragma('journal_mode = DELETE');
    const raw = rawKey(nextKey);
    try {
      handle.rekey(raw);
    } finally {
      raw.fill(0);
    }
  } finally {
    handle.close();
  }
}

function applyKey(handle: Database.Database, key: DataKey): void {
  const raw = rawKey(key);
  try {
    handle.key(raw);
  } finally {
    raw.fill(0);
  }
}

/** `x'<64 hex digits>'`, as SQLCipher reads a raw key, in bytes that can be wiped: a string could not be. */
function rawKey(key: DataKey): Buffer {
  const raw = Buffer.alloc(RAW_KEY_LENGTH, "'");
  raw.write('x');
  key.use((bytes) => {
    bytes.forEach((byte, index) => {
      raw.writeUInt8(hexDigit(byte >> 4), 2 + 2 * index);
      raw.writeUInt8(hexDigit(byte & 15), 3 + 2 * index);
    });
    // A raw key of another length would silently become a passphrase.
    if (2 * bytes.length + 3 !== RAW_KEY_LENGTH)
      throw new TypeError('A raw key has 64 hex digits.');
  });
  return raw;
}

/** The character code of a digit from 0 to 15. */
function hexDigit(value: number): number {
  return value < 10 ? 0x30 + value : 0x61 + value - 10;
}

/**
 * Locks the empty file at `path`, which is made if need be, against every other process; gives how to release it. The
 * lock is SQLite's, because Node has none of its own; the system takes it back however a process ends. Throws
 * `SQLITE_BUSY` when another one does not release it within seconds.
 */
export function lockEmptyFile(path: string): () => void {
  const inode = emptyFileAt(path);
  const handle = lockedExclusively(path);
  if (lstatSync(path, { throwIfNoEntry: false })?.ino === inode) return () => handle.close();
  // Another process has taken away what was planted there, and with it the file that was opened here.
  handle.close();
  throw new JournalError({ code: 'vault/in-use' });
}

/** Sees to an empty file at `path`; which one it is. */
function emptyFileAt(path: string): number {
  for (const suffix of ['', ...BESIDE_DATABASE]) makeWayForFile(path + suffix);
  const found = lstatSync(path, { throwIfNoEntry: false });
  // What is no empty file is not ours, and nothing of it is needed.
  if (found && (!found.isFile() || found.size > 0)) unlinkSync(path);
  writeFileSync(path, '', { flag: 'a', mode: 0o600 });
  return lstatSync(path).ino;
}

function lockedExclusively(path: string): Database.Database {
  const handle = new Database(path, { timeout: WAIT_FOR_TURN_MS });
  try {
    // Nothing is ever written, so nothing is to be undone, and no file is needed for that.
    handle.pragma('journal_mode = MEMORY');
    handle.exec('BEGIN EXCLUSIVE');
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** A database that lies in memory only and never writes anything anywhere; gone when it is closed. */
export function openInMemory(): Database.Database {
  const handle = new Database(':memory:');
  // Large sorts would go to the temp folder otherwise, readable.
  handle.pragma('temp_store = MEMORY');
  handle.pragma('foreign_keys = ON');
  return handle;
}

/** Whether the closed file at `path` gives up anything to someone who has no key (DB-2). */
export function isReadableWithoutKey(path: string): boolean {
  const handle = new Database(path, { readonly: true, fileMustExist: true });
  try {
    handle.prepare('SELECT count(*) FROM sqlite_master').get();
    return true;
  } catch {
    return false;
  } finally {
    handle.close();
  }
}
