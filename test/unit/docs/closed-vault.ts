import type { BackupContents } from '../../../electron/backup/contents.ts';
import type { Writer } from '../../../electron/database/database.ts';
import { DataKey } from '../../../electron/vault/data-key.ts';
import { newKeyFile, writeKeyFile } from '../../../electron/vault/key-file.ts';
import { withPassphrase, withRecoveryWords } from '../../../electron/vault/secrets.ts';
import { makeVaultIn, revisionOf } from '../../../electron/vault/vault.ts';
import { vaultFilesIn, type VaultFiles } from '../../../electron/vault/vault-files.ts';
import { instant } from '../../../shared/model/day.ts';
import { GOLDEN_WORDS } from '../../support/golden-content.ts';
import { aDay } from '../../support/journal-rows.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { QUICK_PARAMETERS } from '../../support/vaults.ts';

type ClosedVault = VaultFiles & { readonly revision: number; readonly contents: BackupContents };

/** The files of a vault in `folder` that holds what `fill` writes, and what is known of it. */
export async function aVaultThatIsClosed(
  folder: string,
  fill: (db: Writer) => void,
): Promise<ClosedVault> {
  const files = vaultFilesIn(folder);
  const dataKey = DataKey.random();
  const wish = { passphrase: PASSPHRASE, dataKey, parameters: QUICK_PARAMETERS };
  const withOne = await withPassphrase(newKeyFile(), wish);
  const keyFile = withRecoveryWords(withOne, GOLDEN_WORDS.split(' '), dataKey);
  writeKeyFile(files, keyFile);
  const vault = makeVaultIn(files, keyFile.vaultId, dataKey);
  vault.transact(fill);
  const revision = vault.read(revisionOf);
  vault.close();
  return { ...files, revision, contents: someContents(revision) };
}

function someContents(revision: number): BackupContents {
  return {
    madeAt: instant.parse(Date.UTC(2026, 10, 22, 22)),
    day: aDay('2026-11-22'),
    kind: 'daily',
    revision,
    schemaVersion: 1,
    entryCount: 2,
    checkInCount: 1,
    firstDay: aDay('2026-11-21'),
    lastDay: null,
  };
}
