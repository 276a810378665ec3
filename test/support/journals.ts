import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { DataKey } from '../../electron/vault/data-key.ts';
import { openVault } from '../../electron/vault/open-vault.ts';
import { makeVaultIn, type Vault } from '../../electron/vault/vault.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { scratchFolder } from './scratch-folder.ts';

type Handle = ReturnType<typeof openVault>;

/**
 * An open vault of this test's own: encrypted, migrated, anchored. Its key comes from nowhere, so that a test of what
 * is stored does not wait for a passphrase.
 */
export function aJournal(): Vault {
  const vault = makeVaultIn(vaultFilesIn(scratchFolder()), randomUUID(), DataKey.random());
  onTestFinished(() => vault.close());
  return vault;
}

/** An open, encrypted database that holds nothing yet. */
export function anEmptyDatabase(): Handle {
  const handle = openVault(join(scratchFolder(), 'journal.db'), DataKey.random());
  onTestFinished(() => void handle.close());
  return handle;
}

/** The same with the newest schema. */
export function aMigratedDatabase(): Handle {
  const handle = anEmptyDatabase();
  migrate(handle);
  return handle;
}
