import { existsSync, lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupName } from '../backup/backup-names.ts';
import { flushFolder } from '../platform/durable-file.ts';
import type { VaultSession } from './vault-session.ts';
import { clearWorkshop } from './workshop.ts';

/**
 * Deletes the journal for someone who has typed its passphrase: the key files first, because without them nothing else
 * can be read, then the rest, our backups and what was set aside. Gives back how many of our files are still there.
 * Throws `vault/refused`. Nothing is open afterwards.
 */
export async function eraseJournal(session: VaultSession, passphrase: string): Promise<number> {
  const key = await session.verify(passphrase);
  key.wipe();
  const { files } = session;
  session.close();
  const log = `${files.database}-wal`;
  const single = [files.keyFile, files.keyFileCopy, files.database, log, files.anchor];
  for (const path of [...single, files.failedTries, files.checkNext]) removeFile(path);
  const folders = [files.setAside, files.beingChecked, files.beingRead];
  for (const folder of folders) removeFolder(folder);
  for (const path of ourBackups(files.backups)) removeFile(path);
  clearWorkshop(files);
  flushFolder(files.folder);
  return [...single, ...folders, ...ourBackups(files.backups)].filter(isThere).length;
}

/** The backups in `folder`; what else someone put there is not ours to delete. */
function ourBackups(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => readBackupName(name) !== undefined)
    .map((name) => join(folder, name));
}

/** What cannot be deleted is counted afterwards, and stops nothing. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Not there, or not ours to delete: the count tells.
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The count tells.
  }
}

/** Also true for a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
