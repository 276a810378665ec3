import { migrate } from '../../../electron/database/migrate.ts';
import { saveCheckIn } from '../../../electron/check-ins/check-ins.ts';
import { saveEntry } from '../../../electron/journal/entries.ts';
import { DataKey } from '../../../electron/vault/data-key.ts';
import { newKeyFile, writeKeyFile } from '../../../electron/vault/key-file.ts';
import { openVault } from '../../../electron/vault/open-vault.ts';
import { withPassphrase, withRecoveryWords } from '../../../electron/vault/secrets.ts';
import { openVaultIn } from '../../../electron/vault/vault.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { checkInOf, entryOf, RECOVERY_WORDS } from '../support/saves.ts';
import { newSaves } from './acts.ts';
import { cheapestKeys } from './cheapest-keys.ts';
import type { Workplace } from './workplace.ts';

const FIRST_SCHEMA = 1;
const SAVES = 10;

/** A vault as the first version left it, with some writing in it. */
export async function makeInFirstSchema({ folder, random, say }: Workplace): Promise<void> {
  const files = vaultFilesIn(folder);
  const dataKey = DataKey.random();
  const parameters = await cheapestKeys();
  const wish = { passphrase: PASSPHRASE, dataKey, parameters };
  const bare = await withPassphrase(newKeyFile(), wish);
  const keyFile = withRecoveryWords(bare, RECOVERY_WORDS, dataKey);
  const handle = openVault(files.database, dataKey);
  migrate(handle, FIRST_SCHEMA);
  handle.close();
  const vault = openVaultIn(files, keyFile.vaultId, dataKey);
  for (const made of newSaves(random, SAVES, 'words')) {
    vault.transact((db) => {
      if (made.kind === 'entry') saveEntry(db, entryOf(made));
      else saveCheckIn(db, checkInOf(made));
    });
    say({ said: 'saved', save: made });
  }
  vault.close();
  writeKeyFile(files, keyFile);
}
