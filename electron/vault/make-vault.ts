import { existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import { flushFolder } from '../platform/durable-file.ts';
import { DataKey } from './data-key.ts';
import { writeKeyFile, type KeyFile } from './key-file.ts';
import { isReadableWithoutKey, openVault } from './open-vault.ts';
import { damagedPages } from './page-check.ts';
import { openVaultIn, type Vault } from './vault.ts';
import { vaultFilesIn, type VaultFiles } from './vault-files.ts';

const PLAIN_HEADER = 'SQLite format 3\0';

/**
 * Makes a vault for `keyFile` and `dataKey`, lets `fill` write its first rows, proves that it cannot be read without
 * the key (DB-2), and only then puts it in place. A crash on the way leaves either no vault or a whole one.
 */
export function makeVault(
  files: VaultFiles,
  {
    keyFile,
    dataKey,
    fill,
  }: {
    readonly keyFile: KeyFile;
    readonly dataKey: DataKey;
    readonly fill: (vault: Vault) => void;
  },
): void {
  const workshop = workshopOf(files);
  rmSync(workshop.folder, { recursive: true, force: true });
  mkdirSync(workshop.folder, { mode: 0o700 });
  const vault = openVaultIn(workshop, keyFile.vaultId, dataKey);
  try {
    fill(vault);
  } finally {
    vault.close();
  }
  requireUnreadable(workshop.database, dataKey);
  // The key file comes last: with it the workshop is whole, without it there is nothing to keep.
  writeKeyFile(workshop, keyFile);
  finishMakingVault(files);
}

/** Puts a whole workshop in place, file by file and the key file last; throws an unfinished one away. */
export function finishMakingVault(files: VaultFiles): void {
  const workshop = workshopOf(files);
  if (!existsSync(workshop.folder)) return;
  // A vault that is already in place is never overwritten by one that was being made.
  if (existsSync(files.keyFile) && existsSync(workshop.keyFile)) return;
  if (existsSync(workshop.keyFile)) {
    for (const part of ['database', 'anchor', 'keyFileCopy', 'keyFile'] as const) {
      if (existsSync(workshop[part])) renameSync(workshop[part], files[part]);
    }
    flushFolder(files.folder);
  }
  rmSync(workshop.folder, { recursive: true, force: true });
}

function workshopOf(files: VaultFiles): VaultFiles {
  return vaultFilesIn(join(files.folder, 'being-made'));
}

/** Throws `storage/failed` unless the file is ciphertext that only `dataKey` opens. */
function requireUnreadable(database: string, dataKey: DataKey): void {
  const strangersKey = DataKey.random();
  const isSealed =
    headerOf(database) !== PLAIN_HEADER &&
    !isReadableWithoutKey(database) &&
    !opensWith(database, strangersKey) &&
    damagedPages(database, dataKey).length === 0;
  if (!isSealed) throw new JournalError({ code: 'storage/failed' });
}

function opensWith(database: string, key: DataKey): boolean {
  try {
    openVault(database, key).close();
    return true;
  } catch {
    return false;
  }
}

function headerOf(database: string): string {
  const file = openSync(database, 'r');
  const header = Buffer.alloc(PLAIN_HEADER.length);
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  return header.toString('latin1');
}
