import { LATEST_VERSION } from '../database/migrate.ts';
import { ownFolder } from '../platform/own-folder.ts';
import { instantNow } from '../vault/now.ts';
import type { VaultFiles } from '../vault/vault-files.ts';
import { makeBackup, type BackupOf } from './make-backup.ts';
import { dayHere } from './occasion.ts';

/**
 * Raises the schema of a vault that is behind, after a backup of it as it was (DB-9). Throws what the backup throws, and
 * the vault stays behind.
 */
export async function bringUpToDate(
  of: BackupOf,
  files: VaultFiles,
  signal: AbortSignal,
): Promise<void> {
  if (of.vault.schemaVersion() === LATEST_VERSION) return;
  const at = instantNow();
  const occasion = { kind: 'migration', at, day: dayHere(at) } as const;
  await makeBackup(of, ownFolder(files.backups), occasion, signal);
  of.vault.bringUpToDate();
}
