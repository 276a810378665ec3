import { closeSync, openSync, readSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';
import { DataKey } from './data-key.ts';
import { inTurn } from './in-turn.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import { isReadableWithoutKey, openVault } from './open-vault.ts';
import { damagedPages } from './page-check.ts';
import { makeVaultIn, type Vault } from './vault.ts';
import type { VaultFiles } from './vault-files.ts';
import { emptyWorkshop, finishWorkshop } from './workshop.ts';

const PLAIN_HEADER = 'SQLite format 3\0';

/**
 * Makes a vault for `keyFile` and `dataKey`, lets `fill` write its first rows, proves that it cannot be read without
 * the key (DB-2), and only then puts it in place. A crash on the way leaves either no vault or a whole one. Throws
 * `vault/exists` where another window was quicker: its vault is left as it is.
 */
export function makeVault(files: VaultFiles, wish: NewVault): void {
  inTurn(files, () => make(files, wish));
}

type NewVault = {
  readonly keyFile: KeyFile;
  readonly dataKey: DataKey;
  readonly fill: (vault: Vault) => void;
};

function make(files: VaultFiles, { keyFile, dataKey, fill }: NewVault): void {
  // One that was killed meanwhile may have left the only key to what it had put in place.
  finishWorkshop(files);
  const workshop = emptyWorkshop(files);
  const vault = makeVaultIn(workshop, keyFile.vaultId, dataKey);
  try {
    fill(vault);
  } finally {
    vault.close();
  }
  requireUnreadable(workshop.database, dataKey);
  // The key file comes last: with it the workshop is whole, without it there is nothing to keep.
  writeKeyFile(workshop, keyFile);
  finishWorkshop(files);
  // What is in the way is never overwritten; a stranger's journal must not be taken for a damaged one of ours.
  if (readKeyFile(files).vaultId !== keyFile.vaultId) {
    throw new JournalError({ code: 'vault/exists' });
  }
}

/** Throws `storage/failed` unless the closed file is ciphertext that only `dataKey` opens (DB-2). */
export function requireUnreadable(database: string, dataKey: DataKey): void {
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
