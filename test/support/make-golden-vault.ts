import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LATEST_VERSION } from '../../electron/database/migrate.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { fillGolden, GOLDEN_WORDS } from './golden-content.ts';
import { PASSPHRASE } from './passphrase.ts';
import { QUICK_PARAMETERS } from './vaults.ts';

/**
 * Run once for each new schema version: `node test/support/make-golden-vault.ts`. What it makes is committed and must
 * open for ever.
 */
const folder = fileURLToPath(
  new URL(`../fixtures/golden/schema-${LATEST_VERSION}`, import.meta.url),
);
mkdirSync(folder);
const session = new VaultSession(vaultFilesIn(folder), () => Promise.resolve(QUICK_PARAMETERS));
await session.create({
  passphrase: PASSPHRASE,
  recoveryWords: GOLDEN_WORDS.split(' '),
  settings: DEFAULT_SETTINGS,
  attempt: null,
});
session.vault().transact(fillGolden);
session.close();
