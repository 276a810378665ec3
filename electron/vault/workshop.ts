import { existsSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { flushFolder, writeDurably } from '../platform/durable-file.ts';
import { emptyFolder, ownFolder } from '../platform/own-folder.ts';
import { parseJson } from '../platform/parse-json.ts';
import { vaultFilesIn, type VaultFiles } from './vault-files.ts';

/** What the marker of a replacement holds: the folder that takes up the vault in place. */
const replacement = z.strictObject({ setAside: z.string().regex(/^[0-9TZ-]{10,40}$/) });

/** In this order, so that a vault without its key file, which nothing can open, is never taken for a whole one. */
const PARTS_IN_PLACE = ['keyFile', 'keyFileCopy', 'database', 'anchor'] as const;
/** Before the key file itself, which comes when all of them are there to stay. */
const PARTS_TO_PLACE = ['database', 'anchor', 'keyFileCopy'] as const;

/** An empty folder beside the vault in which another one is made, and from where it is put in place whole. */
export function emptyWorkshop(files: VaultFiles): VaultFiles {
  const workshop = workshopOf(files);
  emptyFolder(workshop.folder);
  return workshop;
}

/** Throws away what is in the workshop. */
export function clearWorkshop(files: VaultFiles): void {
  rmSync(workshopOf(files).folder, { recursive: true, force: true });
}

/**
 * Puts the whole vault in the workshop in the place of the one that is there, which is set aside, never overwritten.
 * Gives back the folder that holds the old one. A crash on the way is finished by `finishWorkshop`.
 */
export function replaceVault(files: VaultFiles, at: Date): string {
  const name = freshName(files.setAside, at);
  const setAside = join(files.setAside, name);
  ownFolder(files.setAside);
  ownFolder(setAside);
  flushFolder(files.setAside);
  // The workshop and the place for the old vault must be found after a power cut before anything moves into them.
  flushFolder(files.folder);
  writeDurably(markerOf(files), Buffer.from(JSON.stringify({ setAside: name }), 'utf8'));
  finishWorkshop(files);
  return setAside;
}

/**
 * Puts a whole workshop in place, file by file and the key file last; throws an unfinished one away. A vault in place
 * gives way only where the workshop says that it is to be replaced.
 */
export function finishWorkshop(files: VaultFiles): void {
  const workshop = workshopOf(files);
  if (!existsSync(workshop.folder)) return;
  if (existsSync(workshop.keyFile)) {
    setPresentAside(files);
    // A vault that is in place unasked is never overwritten by one that was being made.
    if (existsSync(files.keyFile)) return;
    setStrayLogAside(files);
    for (const part of PARTS_TO_PLACE) {
      if (existsSync(workshop[part])) renameSync(workshop[part], files[part]);
    }
    // After a power cut a later rename may be there without an earlier one; the rest would then pass for unfinished.
    flushFolder(files.folder);
    renameSync(workshop.keyFile, files.keyFile);
    flushFolder(files.folder);
  }
  clearWorkshop(files);
}

/** Moves the vault in place into the folder that the marker names, and then forgets the marker: what is moved stays moved. */
function setPresentAside(files: VaultFiles): void {
  const marker = markerOf(files);
  if (!existsSync(marker)) return;
  const { data } = replacement.safeParse(parseJson(readFileSync(marker, 'utf8')));
  if (!data) return;
  const setAside = vaultFilesIn(join(files.setAside, data.setAside));
  ownFolder(setAside.folder);
  for (const part of PARTS_IN_PLACE) {
    if (existsSync(files[part])) renameSync(files[part], setAside[part]);
  }
  const log = `${files.database}-wal`;
  if (existsSync(log)) renameSync(log, `${setAside.database}-wal`);
  flushFolder(setAside.folder);
  flushFolder(files.folder);
  unlinkSync(marker);
  flushFolder(workshopOf(files).folder);
}

/** A log without its database: SQLite would play it into whatever database comes to stand beside it. */
function setStrayLogAside(files: VaultFiles): void {
  const log = `${files.database}-wal`;
  if (existsSync(files.database) || !existsSync(log)) return;
  const folder = join(files.setAside, freshName(files.setAside, new Date()));
  ownFolder(files.setAside);
  ownFolder(folder);
  renameSync(log, join(folder, basename(log)));
}

function workshopOf(files: VaultFiles): VaultFiles {
  return vaultFilesIn(join(files.folder, 'being-made'));
}

function markerOf(files: VaultFiles): string {
  return join(workshopOf(files).folder, 'replaces.json');
}

/** The moment as a name that nothing in `folder` has yet. */
export function freshName(folder: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-').concat('Z');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stamp : `${stamp}-${number}`;
    if (!existsSync(join(folder, name))) return name;
  }
}
