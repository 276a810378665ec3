import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Writer } from '../../electron/database/database.ts';
import { LATEST_VERSION } from '../../electron/database/migrate.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { fillGolden, GOLDEN_WORDS } from './golden-content.ts';
import { fillGoldenPages } from './golden-pages.ts';
import { PASSPHRASE } from './passphrase.ts';
import { QUICK_PARAMETERS } from './vaults.ts';

/**
 * Run once for each new schema version: `node test/support/make-golden-vault.ts`. What it makes is committed and must
 * open for ever; what is there already stays as it is.
 */
await makeGolden(`schema-${LATEST_VERSION}`, fillGolden);
await makeGolden(`pages-of-schema-${LATEST_VERSION}`, fillGoldenPages);

async function makeGolden(name: string, fill: (db: Writer) => void): Promise<void> {
  const folder = fileURLToPath(new URL(`../fixtures/golden/${name}`, import.meta.url));
  if (existsSync(folder)) return;
  mkdirSync(folder);
  const session = new VaultSession(vaultFilesIn(folder), () => Promise.resolve(QUICK_PARAMETERS));
  await session.create({
    passphrase: PASSPHRASE,
    recoveryWords: GOLDEN_WORDS.split(' '),
    settings: DEFAULT_SETTINGS,
    attempt: null,
  });
  session.vault().transact(fill);
  session.close();
}
