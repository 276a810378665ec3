import { lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Output } from '../../shared/ipc/contract.ts';
import { readBackupName } from '../backup/backup-names.ts';
import { isUnfinished } from '../backup/make-backup.ts';
import { flushFolder } from '../platform/durable-file.ts';
import { BESIDE_DATABASE } from './open-vault.ts';
import { isPartOf, type Marks } from './recognise.ts';
import type { VaultSession } from './vault-session.ts';
import type { VaultFiles } from './vault-files.ts';
import { workshopOf } from './workshop.ts';

/** What `writeDurably` calls a file of ours that is not whole yet. */
const HALF_WRITTEN =
  /^(vault\.json|vault-copy\.json|tries\.json|journal\.anchor|journal\.db-(wal|shm|journal)|check-next)\.[0-9a-f]{12}\.new$/;
/** How the window looks, and the folder of its runtime: nothing of the journal is in them. */
const OF_THE_WINDOW = /^(preferences\.json(\.[0-9a-f]{12}\.new)?|window)$/;

/**
 * Deletes the journal for someone who has typed its passphrase: the key files first, because without them nothing else
 * can be read, then the rest, our backups and what was set aside; copies under other names too, where what is in them
 * shows that they are of this journal. What is not known for ours is left, and counted with what could not be deleted.
 * Throws `vault/refused`. Nothing is open afterwards.
 */
export function eraseJournal(
  session: VaultSession,
  passphrase: string,
): Promise<Output<'vault.erase'>> {
  return session.exclusively(async () => {
    const key = await session.verify(passphrase);
    const { files } = session;
    const { vaultId } = session.open().keyFile;
    closeAnyway(session);
    const known = partsOf({ files, vaultId, key });
    for (const path of known) removeFile(path);
    for (const folder of ourFolders(files)) removeFolder(folder);
    const shut = placesOf(files).filter(isShut);
    for (const folder of placesOf(files)) if (!shut.includes(folder)) flushFolder(folder);
    const left = [...known, ...ourFolders(files), ...shut].filter(isThere);
    return { left: left.length, unknown: unknownIn(files, left) };
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

/** Everything that is known for ours, the key files first; the key has done its last work then and is wiped. */
function partsOf(marks: Marks): readonly string[] {
  const { files, key } = marks;
  try {
    const renamed = renamedFiles(marks);
    return [...new Set([files.keyFile, files.keyFileCopy, ...renamed, ...ourFiles(files)])];
  } finally {
    key.wipe();
  }
}

/** What has one of our names, the backups last, and what a crash left half written of any of them. */
function ourFiles(files: VaultFiles): readonly string[] {
  const { keyFile, keyFileCopy, database, anchor, failedTries, checkNext, turn } = files;
  const besideDatabase = BESIDE_DATABASE.map((ending) => database + ending);
  const ofVault = [keyFile, keyFileCopy, database, ...besideDatabase, anchor];
  const names = [...ofVault, failedTries, checkNext, turn];
  const halfWritten = pathsIn(files.folder).filter((path) => HALF_WRITTEN.test(basename(path)));
  const backups = (isFolder(files.backups) ? pathsIn(files.backups) : []).filter((path) => {
    const name = basename(path);
    return readBackupName(name) !== undefined || isUnfinished(name);
  });
  return [...names, ...halfWritten, ...backups];
}

/** Copies that a person, or a program that synchronises, gave other names; those of key files first. */
function renamedFiles(marks: Marks): readonly string[] {
  const known = new Set(ourFiles(marks.files));
  return placesOf(marks.files)
    .flatMap(pathsIn)
    .filter((path) => !known.has(path) && isPartOf(path, marks))
    .toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

function sizeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function ourFolders(files: VaultFiles): readonly string[] {
  const { setAside, beingChecked, beingRead, asFound } = files;
  return [setAside, beingChecked, beingRead, asFound, workshopOf(files).folder];
}

/** How many things lie in each place that are not ours as far as can be told. */
function unknownIn(
  { folder, backups }: VaultFiles,
  left: readonly string[],
): Output<'vault.erase'>['unknown'] {
  const ours = new Set(isFolder(backups) ? [...left, backups] : left);
  const isUnknown = (path: string) => !ours.has(path);
  return {
    besideJournal: pathsIn(folder)
      .filter((path) => !OF_THE_WINDOW.test(basename(path)))
      .filter(isUnknown).length,
    amongBackups: isFolder(backups) ? pathsIn(backups).filter(isUnknown).length : 0,
  };
}

/** The folders in which files of ours lie side by side with others. What is behind a link among them is not ours. */
function placesOf({ folder, backups }: VaultFiles): readonly string[] {
  return isFolder(backups) ? [folder, backups] : [folder];
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether nobody can be told what is in the folder. */
function isShut(folder: string): boolean {
  try {
    readdirSync(folder);
    return false;
  } catch {
    return true;
  }
}

function pathsIn(folder: string): readonly string[] {
  return isShut(folder) ? [] : readdirSync(folder).map((name) => join(folder, name));
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
