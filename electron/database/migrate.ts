import type Database from 'better-sqlite3-multiple-ciphers';
import { JournalError } from '../../shared/failure.ts';
import { fillIndex } from '../search/index-rows.ts';
import { writerOver } from './database.ts';
import { migrations } from './migrations/migrations.ts';

export const LATEST_VERSION = migrations.length;

/** The schema with which a journal got its search. */
const SEARCH_VERSION = 5;

/** The schema version of an open database; 0 for a new one. */
export function schemaVersion(handle: Database.Database): number {
  return Number(handle.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema up to `upTo`, each step in a transaction of its own with its version written last.
 * Throws `vault/newer` for a database from a later version of the app, and leaves it untouched.
 */
export function migrate(handle: Database.Database, upTo = LATEST_VERSION): void {
  const present = schemaVersion(handle);
  if (present > LATEST_VERSION) throw new JournalError({ code: 'vault/newer' });
  for (const { version, up } of migrations.slice(present, upTo)) {
    handle.transaction(() => {
      handle.exec(up);
      // By the code of today, so only once the rows have the shape it knows.
      if (version === LATEST_VERSION && present < SEARCH_VERSION) fillIndex(writerOver(handle));
      handle.pragma(`user_version = ${version}`);
    })();
  }
}
