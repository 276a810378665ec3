import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { salvage, type Salvage } from '../../../../electron/salvage/salvage.ts';
import { shapesOf } from '../../../../electron/salvage/shapes.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { openInMemory, openVault } from '../../../../electron/vault/open-vault.ts';
import { makeVaultIn, openVaultIn, type Vault } from '../../../../electron/vault/vault.ts';
import { vaultFilesIn, type VaultFiles } from '../../../../electron/vault/vault-files.ts';
import { bigJournal } from '../../../support/big-vault/big-journal.ts';
import { fillJournal } from '../../../support/big-vault/fill-journal.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

type Handle = ReturnType<typeof openInMemory>;
export type Tables = Readonly<Record<string, readonly unknown[]>>;

/** SQLCipher's pages, and the headers in SQLite's write-ahead log. */
export const PAGE = 4096;
export const FRAME = 24 + PAGE;
export const LOG_HEADER = 32;

/** A vault's files as they lie on the disk at one moment, and its key. */
export type FoundFiles = { readonly database: string; readonly key: DataKey };

/** A vault with what `fill` writes, closed; and the same with `then` written after the last checkpoint, cut off there. */
export function aVaultOnDisk(
  fill: (vault: Vault) => void,
  then?: (vault: Vault) => void,
): FoundFiles {
  const key = DataKey.random();
  const files = vaultFilesIn(scratchFolder());
  const id = randomUUID();
  const vault = makeVaultIn(files, id, key);
  fill(vault);
  vault.close();
  if (!then) return { database: files.database, key };
  const again = openVaultIn(files, id, key);
  onTestFinished(() => again.close());
  then(again);
  return { database: copied(files), key };
}

/** The files as a crash would leave them: taken while they are open. */
function copied({ database }: VaultFiles): string {
  const copy = join(scratchFolder(), 'journal.db');
  copyFileSync(database, copy);
  if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
  return copy;
}

/** Lets `change` spoil the bytes of the file at `path`. */
export function spoil(path: string, change: (bytes: Buffer) => Buffer | void): void {
  const bytes = readFileSync(path);
  writeFileSync(path, change(bytes) ?? bytes);
}

/** What is salvaged of a vault's files, and what came of it. */
export function salvaged({ database, key }: FoundFiles): {
  readonly tables: Tables;
  readonly report: Salvage;
  readonly handle: Handle;
} {
  const handle = openInMemory();
  onTestFinished(() => void handle.close());
  migrate(handle);
  const report = salvage(handle, { path: database }, key);
  return { tables: tablesOf(handle), report, handle };
}

/** What SQLite itself reads of the files, on a copy of them. */
export function readBySqlite({ database, key }: FoundFiles): Tables {
  const copy = copied(vaultFilesIn(join(database, '..')));
  const handle = openVault(copy, key);
  migrate(handle);
  const tables = tablesOf(handle);
  handle.close();
  return tables;
}

/** Every row of every table, in the order of their keys. */
export function tablesOf(handle: Handle): Tables {
  return Object.fromEntries(
    shapesOf(handle).tables.map(({ name }) => {
      return [name, handle.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()] as const;
    }),
  );
}

/** Keeps an invented journal of that many entries. */
export function aJournalOf(entryCount: number) {
  return (vault: Vault) => fillJournal(vault, bigJournal(entryCount, 11));
}

/** A text that fills several pages, each line different. */
export function aLongText(name: string): string {
  return Array.from({ length: 900 }, (_, index) => `${name} line ${index}.`).join(' ');
}
