import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Backups } from '../../electron/backup/backups.ts';
import { LATEST_VERSION } from '../../electron/database/migrate.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { pathOf } from './backed-up-journals.ts';
import { PASSPHRASE } from './passphrase.ts';
import { QUICK_PARAMETERS } from './vaults.ts';

/**
 * Run once for each new schema version, after the golden vault of it was made: `node test/support/make-golden-backup.ts`.
 * What it makes is committed and must open for ever.
 */
const golden = fileURLToPath(new URL('../fixtures/golden', import.meta.url));
const name = `schema-${LATEST_VERSION}`;
const folder = mkdtempSync(join(tmpdir(), 'evenfall-golden-'));
try {
  cpSync(join(golden, name), folder, { recursive: true });
  const files = vaultFilesIn(folder);
  const session = new VaultSession(files, () => Promise.resolve(QUICK_PARAMETERS));
  const backups = new Backups(session);
  await session.unlock({ kind: 'passphrase', passphrase: PASSPHRASE });
  const { source } = await backups.make();
  session.close();
  copyFileSync(pathOf(files.backups, source), join(golden, `backup-of-${name}.evenfall`));
} finally {
  rmSync(folder, { recursive: true });
}
