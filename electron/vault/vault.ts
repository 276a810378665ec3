import { statSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type Database from 'better-sqlite3-multiple-ciphers';
import { readerOver, writerOver, type Reader, type Writer } from '../database/database.ts';
import { LATEST_VERSION, migrate, schemaVersion } from '../database/migrate.ts';
import { sql } from '../database/sql.ts';
import { flushFile } from '../platform/durable-file.ts';
import { openAnchor, readAnchor } from './anchor.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { DataKey } from './data-key.ts';
import { createLender } from './lend-file.ts';
import { openVault, openVaultToWrite } from './open-vault.ts';
import {
  isCheckDue,
  noteSound,
  requireSound,
  wasLeftUnclean,
  watchingForDamage,
} from './sound-check.ts';
import { logBytes, type VaultFiles } from './vault-files.ts';
import { watchFile } from './watch-file.ts';
import { JournalError } from '../../shared/failure.ts';

/** An open vault: the one place where the journal is read and changed. */
export type Vault = {
  /**
   * How many acknowledged saves the database lacks, by the anchor (DB-5): 0 when all are there, null when the anchor
   * itself is missing or damaged, so that it cannot be told.
   */
  readonly missingSaves: number | null;
  /** The schema it has; `bringUpToDate` raises it. */
  readonly schemaVersion: () => number;
  /** Runs the migrations there are since. To be called before anything is asked of a vault that is behind. */
  readonly bringUpToDate: () => void;
  /** How many saves there have been. */
  readonly revision: () => number;
  readonly read: <T>(question: (db: Reader) => T) => T;
  /**
   * All of `change` happens or none of it does. When this returns, the change is on disk and its revision anchored.
   * When it throws the change is not there, or there without its witness where the anchor could not be written, or in a
   * file that has lost its place to another one (`vault/replaced`).
   */
  readonly transact: <T>(change: (db: Writer) => T) => T;
  /** As `transact`, for what the vault notes of itself: no save, so no revision and no witness of it. */
  readonly note: (change: (db: Writer) => void) => void;
  /**
   * Lends the database file while nothing touches it, so that it can be copied as it is: what is saved meanwhile goes
   * to the log alone. All that was saved before is in the file. One borrower at a time; it must not close the file,
   * nor open it another time: closing any descriptor of a file gives up every lock this process has on it (POSIX),
   * and a second process could then write beside us.
   */
  readonly lendFile: <T>(borrow: (database: FileHandle) => Promise<T>) => Promise<T>;
  /**
   * Writes a compact copy, encrypted with the same key, to `path`, where nothing may be, and flushes it. Nothing else runs
   * meanwhile.
   */
  readonly copyInto: (path: string) => void;
  /** Whether the database is still the file in its place: what is saved in another one is gone when it is closed. */
  readonly isInPlace: () => boolean;
  /** Empties the write-ahead log and closes everything. Nothing may be asked afterwards. */
  readonly close: () => void;
};

/** A thousand pages, as SQLite would have it by itself. */
const LONG_LOG_BYTES = 4096 * 1000;

type Row = { readonly value: string };

/** Makes an empty vault of the newest schema where none is, and opens it. */
export function makeVaultIn(files: VaultFiles, vaultId: string, key: DataKey): Vault {
  const handle = openVault(files.database, key);
  try {
    migrate(handle);
  } finally {
    handle.close();
  }
  return openVaultIn(files, vaultId, key);
}

/**
 * Opens the database of `files` and compares it with the anchor. One that is behind keeps its schema until
 * `bringUpToDate`. Throws `vault/newer`, `vault/damaged` (an emptied one is), or what SQLite throws.
 */
export function openVaultIn(files: VaultFiles, vaultId: string, key: DataKey): Vault {
  // SQLite would take an empty file for a new database, and its log for nothing.
  if (statSync(files.database).size === 0) throw new JournalError({ code: 'vault/damaged' });
  const wasUnclean = wasLeftUnclean(files);
  const handle = openVaultToWrite(files.database, key);
  try {
    const version = schemaVersion(handle);
    if (version > LATEST_VERSION) throw new JournalError({ code: 'vault/newer' });
    if (version === 0) throw new JournalError({ code: 'vault/damaged' });
    const isToBeChecked = wasUnclean || isCheckDue(readerOver(handle), Date.now());
    if (isToBeChecked) requireSound(handle);
    const vault = vaultOver(handle, { files, vaultId, key });
    if (isToBeChecked) noteIfPossible(vault, files);
    return vault;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** A full disk keeps nobody out; the check is then made again next time. */
function noteIfPossible(vault: Vault, files: VaultFiles): void {
  try {
    vault.note((db) => noteSound(db, files, Date.now()));
  } catch {
    // Saving will say by itself what is wrong.
  }
}

type Place = { readonly files: VaultFiles; readonly vaultId: string; readonly key: DataKey };

function vaultOver(handle: Database.Database, { files, vaultId, key }: Place): Vault {
  const reader = readerOver(handle);
  const writer = writerOver(handle);
  const anchored = readAnchor(files.anchor, vaultId, key);
  const found = revisionOf(reader);
  const missingSaves = anchored === undefined ? null : Math.max(0, anchored - found);
  const anchor = openAnchor(files.anchor, vaultId, key);
  const emptyLog = () => handle.pragma('wal_checkpoint(TRUNCATE)');
  const checkpoints = createCheckpoints(emptyLog, () => logBytes(files) > LONG_LOG_BYTES);
  // Never lower than the anchor: a number that was once acknowledged must not be given out again.
  let revision = Math.max(found, anchored ?? 0);
  // From here on there is a witness again, also when there was none.
  if (anchored !== revision) anchor.write(revision);
  const isOurs = watchFile(files.database);
  const lender = createLender(files.database, { isOurs, emptyLog, checkpoints });
  const commit = <T>(work: () => T): T => {
    const result = watchingForDamage(files, () => handle.transaction(work).immediate());
    checkpoints.wrote();
    // Written into a file that nobody will find again: it must not be acknowledged.
    if (!isOurs()) throw new JournalError({ code: 'vault/replaced' });
    return result;
  };

  return {
    missingSaves,
    schemaVersion: () => schemaVersion(handle),
    bringUpToDate: () => migrate(handle),
    revision: () => revision,
    read: (question) => watchingForDamage(files, () => question(reader)),
    transact(change) {
      const next = revision + 1;
      const result = commit(() => {
        const changed = change(writer);
        writer.run(sql`UPDATE meta SET value = ${String(next)} WHERE name = 'revision'`);
        return changed;
      });
      revision = next;
      anchor.write(next);
      return result;
    },
    note: (change) => commit(() => change(writer)),
    lendFile: lender.lend,
    copyInto(path) {
      writer.run(sql`VACUUM INTO ${path}`);
      // SQLite itself never flushes what that has written.
      flushFile(path);
    },
    isInPlace: isOurs,
    close() {
      checkpoints.stop();
      try {
        emptyLog();
      } finally {
        handle.close();
        anchor.close();
        // Not before the database itself is closed: see `lendFile`.
        lender.close();
      }
    },
  };
}

/** The last change that the database holds; 0 where it does not say. */
export function revisionOf(reader: Reader): number {
  const row = reader.get<Row>(sql`SELECT value FROM meta WHERE name = 'revision'`);
  return Number(row?.value ?? 0);
}
