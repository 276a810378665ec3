import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { sql } from '../../electron/database/sql.ts';
import type { VaultFiles } from '../../electron/vault/vault-files.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';

const PAGE_BYTES = 4096;

/** Spoils whole pages of the database, by number; of the first all but the salt, which is the key to the others. */
export function spoil(files: VaultFiles, pages: readonly number[]): void {
  const file = openSync(files.database, 'r+');
  for (const page of pages) {
    const spared = page === 1 ? 16 : 0;
    const noise = randomBytes(PAGE_BYTES - spared);
    writeSync(file, noise, 0, noise.length, (page - 1) * PAGE_BYTES + spared);
  }
  closeSync(file);
}

/** How many pages the database has. */
export function pageCount({ database }: VaultFiles): number {
  return statSync(database).size / PAGE_BYTES;
}

/** The page on which the tree of that table begins. */
export function firstPageOf(session: VaultSession, table: string): number {
  const root = session.vault().read((db) =>
    db.get<{ readonly page: number }>(sql`
      SELECT rootpage AS page FROM sqlite_schema WHERE name = ${table}
    `),
  );
  return root?.page ?? 0;
}
