import type Database from 'better-sqlite3-multiple-ciphers';
import { readerOver, writerOver, type Reader, type Writer } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { sql } from '../database/sql.ts';
import { openAnchor, readAnchor } from './anchor.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { DataKey } from './data-key.ts';
import { openVault } from './open-vault.ts';
import type { VaultFiles } from './vault-files.ts';
import { existsSync, statSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';

/** An open vault: the one place where the journal is read and changed. */
export type Vault = {
  /**
   * How many acknowledged saves the database lacks, by the anchor (DB-5): 0 when all are there, null when the anchor
   * itself is missing or damaged, so that it cannot be told.
   */
  readonly missingSaves: number | null;
  readonly read: <T>(question: (db: Reader) => T) => T;
  /**
   * All of `change` happens or none of it does. When this returns, the change is on disk and its revision anchored.
   * When it throws the change is not there, or (only if the anchor could not be written) there without its witness.
   */
  readonly transact: <T>(change: (db: Writer) => T) => T;
  /** Empties the write-ahead log and closes everything. Nothing may be asked afterwards. */
  readonly close: () => void;
};

type Revision = { readonly value: string };

/** Opens the database of `files`, brings its schema up to date and compares it with the anchor. */
export function openVaultIn(files: VaultFiles, vaultId: string, key: DataKey): Vault {
  const wasLeftOpen = hasUnfinishedLog(files.database);
  const handle = openVault(files.database, key);
  try {
    if (wasLeftOpen) requireSound(handle);
    migrate(handle);
    return vaultOver(handle, { files, vaultId, key });
  } catch (error) {
    handle.close();
    throw error;
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
  const checkpoints = createCheckpoints(() => handle.pragma('wal_checkpoint(TRUNCATE)'));
  // Never lower than the anchor: a number that was once acknowledged must not be given out again.
  let revision = Math.max(found, anchored ?? 0);
  // From here on there is a witness again, also when there was none.
  if (anchored !== revision) anchor.write(revision);

  return {
    missingSaves,
    read: (question) => question(reader),
    transact(change) {
      const next = revision + 1;
      const commit = handle.transaction(() => {
        const result = change(writer);
        writer.run(sql`UPDATE meta SET value = ${String(next)} WHERE name = 'revision'`);
        return result;
      });
      const result = commit.immediate();
      revision = next;
      checkpoints.wrote();
      anchor.write(next);
      return result;
    },
    close() {
      checkpoints.stop();
      try {
        handle.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        handle.close();
        anchor.close();
      }
    },
  };
}

function revisionOf(reader: Reader): number {
  const row = reader.get<Revision>(sql`SELECT value FROM meta WHERE name = 'revision'`);
  return Number(row?.value ?? 0);
}

/** A log that was not emptied on closing: the last run ended without saying so. */
function hasUnfinishedLog(database: string): boolean {
  const log = `${database}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}

/** Looks at every page before the first write after an unclean end (DB-6). Throws `vault/damaged`. */
function requireSound(handle: Database.Database): void {
  if (handle.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new JournalError({ code: 'vault/damaged' });
  }
}
