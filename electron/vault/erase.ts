import { existsSync, lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupName } from '../backup/backup-names.ts';
import { UNFINISHED_ENDING } from '../backup/make-backup.ts';
import { flushFolder } from '../platform/durable-file.ts';
import type { VaultSession } from './vault-session.ts';
import type { VaultFiles } from './vault-files.ts';
import { workshopOf } from './workshop.ts';

/** What `writeDurably` calls a file of ours that is not whole yet. */
const HALF_WRITTEN = /^(vault|vault-copy|tries)\.json\.[0-9a-f]{12}\.new$/;

/**
 * Deletes the journal for someone who has typed its passphrase: the key files first, because without them nothing else
 * can be read, then the rest, our backups and what was set aside. Gives back how many of our files are still there.
 * Throws `vault/refused`. Nothing is open afterwards.
 */
export function eraseJournal(session: VaultSession, passphrase: string): Promise<number> {
  return session.exclusively(async () => {
    const key = await session.verify(passphrase);
    key.wipe();
    closeAnyway(session);
    const { files } = session;
    for (const path of ourFiles(files)) removeFile(path);
    for (const folder of ourFolders(files)) removeFolder(folder);
    for (const folder of [files.folder, files.backups]) {
      if (existsSync(folder)) flushFolder(folder);
    }
    return [...ourFiles(files), ...ourFolders(files)].filter(isThere).length;
  });
}

/** A log that cannot be emptied on a full disk is no reason to keep what is to be deleted. */
function closeAnyway(session: VaultSession): void {
  try {
    session.close();
  } catch {
    // Its files go now.
  }
}

/** The key files first, the backups last, and what a crash left half written of any of them. */
function ourFiles(files: VaultFiles): readonly string[] {
  const { keyFile, keyFileCopy, database, anchor, failedTries, checkNext } = files;
  const names = [keyFile, keyFileCopy, database, `${database}-wal`, anchor, failedTries, checkNext];
  const halfWritten = namesIn(files.folder)
    .filter((name) => HALF_WRITTEN.test(name))
    .map((name) => join(files.folder, name));
  const backups = namesIn(files.backups)
    .filter((name) => readBackupName(name) !== undefined || name.endsWith(UNFINISHED_ENDING))
    .map((name) => join(files.backups, name));
  return [...names, ...halfWritten, ...backups];
}

function ourFolders(files: VaultFiles): readonly string[] {
  const { setAside, beingChecked, beingRead, asFound } = files;
  return [setAside, beingChecked, beingRead, asFound, workshopOf(files).folder];
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
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
