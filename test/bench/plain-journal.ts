import Database from 'better-sqlite3-multiple-ciphers';
import { readerOver, writerOver } from '../../electron/database/database.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { sql } from '../../electron/database/sql.ts';
import type { Vault } from '../../electron/vault/vault.ts';

/** An open database with a journal's rows in it, encrypted or not. */
export type OpenJournal = Pick<Vault, 'read' | 'transact' | 'close'>;

/** What decides how SQLite reads, commits and flushes. */
const PRAGMAS = [
  'locking_mode',
  'journal_mode',
  'synchronous',
  'temp_store',
  'foreign_keys',
  'trusted_schema',
  'cell_size_check',
  'mmap_size',
  'secure_delete',
  'journal_size_limit',
  'wal_autocheckpoint',
  'busy_timeout',
] as const;

/** The pragmas of an open database, as statements that make another one the same. */
export function pragmasOf(handle: Database.Database): readonly string[] {
  return PRAGMAS.map((name) => `${name} = ${String(handle.pragma(name, { simple: true }))}`);
}

/**
 * A journal as SQLite keeps it without a cipher and without an anchor: what the vault is measured against. Only
 * invented rows may ever go into it.
 */
export function openPlainJournal(path: string, pragmas: readonly string[]): OpenJournal {
  const handle = new Database(path);
  for (const pragma of pragmas) handle.pragma(pragma);
  migrate(handle);
  const reader = readerOver(handle);
  const writer = writerOver(handle);
  let revision = 0;
  return {
    read: (question) => question(reader),
    transact(change) {
      revision += 1;
      const commit = handle.transaction(() => {
        const result = change(writer);
        writer.run(
          sql`UPDATE meta SET value = ${String(revision)} WHERE name IN ('revision', 'written_revision')`,
        );
        return result;
      });
      return commit.immediate();
    },
    close() {
      handle.pragma('wal_checkpoint(TRUNCATE)');
      handle.close();
    },
  };
}
