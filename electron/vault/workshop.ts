import { existsSync, lstatSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { setAsideName } from '../../shared/model/backup.ts';
import { flushFolder, writeDurably } from '../platform/durable-file.ts';
import { makeWayForFile } from '../platform/make-way.ts';
import { emptyFolder, ownFolder } from '../platform/own-folder.ts';
import { parseJson } from '../platform/parse-json.ts';
import { inTurn } from './in-turn.ts';
import { logOf, vaultFilesIn, type VaultFiles } from './vault-files.ts';

/** What a marker holds: the folder that takes up the vault in place. */
const marker = z.strictObject({ setAside: setAsideName });

/** In this order, so that a vault without its key file, which nothing can open, is never taken for a whole one. */
const PARTS_IN_PLACE = ['keyFile', 'keyFileCopy', 'database', 'anchor'] as const;
/** Before the key file itself, which comes when all of them are there to stay. */
const PARTS_TO_PLACE = ['database', 'anchor', 'keyFileCopy'] as const;

/**
 * An empty folder beside the vault in which another one is made, and from where it is put in place whole. To be asked for,
 * filled and finished in one turn (`inTurn`).
 */
export function emptyWorkshop(files: VaultFiles): VaultFiles {
  const workshop = workshopOf(files);
  emptyFolder(workshop.folder);
  // After a power cut it must still be found, or what was moved out of it last would be all there is.
  flushFolder(files.folder);
  return workshop;
}

/** Throws away what is in the workshop. */
function clearWorkshop(files: VaultFiles): void {
  rmSync(workshopOf(files).folder, { recursive: true, force: true });
}

/**
 * Puts the whole vault in the workshop in the place of the one that is there, which is set aside, never overwritten, and
 * forgotten only where all of it is in the new one. A crash on the way is finished by `finishWorkshop`. In turn with what
 * filled the workshop.
 */
export function replaceVault(
  files: VaultFiles,
  at: Date,
  then: 'keep the old one' | 'forget the old one' = 'keep the old one',
): void {
  const name = freshName(files.setAside, at);
  const setAside = join(files.setAside, name);
  ownFolder(files.setAside);
  ownFolder(setAside);
  flushFolder(files.setAside);
  // After a power cut the place for the old vault must still be found.
  flushFolder(files.folder);
  const marked = Buffer.from(JSON.stringify({ setAside: name }), 'utf8');
  if (then === 'forget the old one') writeDurably(markersOf(files).forgets, marked);
  writeDurably(markersOf(files).replaces, marked);
  finishWorkshop(files);
}

/**
 * Puts a whole workshop in place, file by file and the key file last; throws an unfinished one away. A vault in place
 * gives way only where the workshop says that it is to be replaced.
 */
export function finishWorkshop(files: VaultFiles): void {
  if (existsSync(workshopOf(files).folder)) inTurn(files, () => finish(files));
}

function finish(files: VaultFiles): void {
  const workshop = workshopOf(files);
  // Another start of the app may have finished it meanwhile.
  if (!existsSync(workshop.folder)) return;
  // What lies behind a link is not ours: only the link goes.
  if (lstatSync(workshop.folder).isSymbolicLink()) return clearWorkshop(files);
  if (existsSync(workshop.keyFile)) {
    // A key file alone would open nothing, and be in the way.
    if (!existsSync(workshop.database) && !existsSync(files.database)) return clearWorkshop(files);
    setPresentAside(files);
    // A vault that is in place unasked is never overwritten by one that was being made.
    if (isInTheWay(files, workshop)) return clearWorkshop(files);
    setStrayLogAside(files);
    for (const part of PARTS_TO_PLACE) {
      if (!existsSync(workshop[part])) continue;
      makeWayForFile(files[part]);
      renameSync(workshop[part], files[part]);
    }
    // After a power cut a later rename may be there without an earlier one; the rest would then pass for unfinished.
    flushFolder(files.folder);
    renameSync(workshop.keyFile, files.keyFile);
    flushFolder(files.folder);
  }
  forgetOldOne(files);
  clearWorkshop(files);
}

/** Moves the vault in place into the folder that the marker names, and then forgets the marker: what is moved stays moved. */
function setPresentAside(files: VaultFiles): void {
  const { replaces } = markersOf(files);
  const name = nameIn(replaces);
  if (name === undefined) return;
  const setAside = vaultFilesIn(join(files.setAside, name));
  ownFolder(setAside.folder);
  for (const part of PARTS_IN_PLACE) {
    if (existsSync(files[part])) renameSync(files[part], setAside[part]);
  }
  if (existsSync(logOf(files))) renameSync(logOf(files), logOf(setAside));
  flushFolder(setAside.folder);
  flushFolder(files.folder);
  unlinkSync(replaces);
  flushFolder(workshopOf(files).folder);
}

/**
 * Whether a part of the vault in the workshop has its counterpart in place: then that is another vault. An anchor alone
 * is none.
 */
function isInTheWay(files: VaultFiles, workshop: VaultFiles): boolean {
  const parts = ['database', 'keyFileCopy', 'keyFile'] as const;
  return parts.some((part) => existsSync(workshop[part]) && existsSync(files[part]));
}

/** Deletes the vault that was set aside, where nothing is in it that is not in the one that took its place. */
function forgetOldOne(files: VaultFiles): void {
  const name = nameIn(markersOf(files).forgets);
  // Not while it is still the one in place.
  if (name === undefined || existsSync(workshopOf(files).keyFile)) return;
  const oldOne = join(files.setAside, name);
  if (!existsSync(oldOne)) return;
  rmSync(oldOne, { recursive: true, force: true });
  // Before its marker goes: after a power cut it could be back, and nothing would say that it is to be forgotten.
  flushFolder(files.setAside);
}

/** The folder that a marker names; undefined where there is none. */
function nameIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return marker.safeParse(parseJson(readFileSync(path, 'utf8'))).data?.setAside;
}

/** A log without its database: SQLite would play it into whatever database comes to stand beside it. */
function setStrayLogAside(files: VaultFiles): void {
  const log = logOf(files);
  if (existsSync(files.database) || !existsSync(log)) return;
  const folder = join(files.setAside, freshName(files.setAside, new Date()));
  ownFolder(files.setAside);
  ownFolder(folder);
  renameSync(log, join(folder, basename(log)));
  flushFolder(folder);
}

/** The vault in the workshop. */
export function workshopOf(files: VaultFiles): VaultFiles {
  return vaultFilesIn(join(files.folder, 'being-made'));
}

function markersOf(files: VaultFiles): { readonly replaces: string; readonly forgets: string } {
  const { folder } = workshopOf(files);
  return { replaces: join(folder, 'replaces.json'), forgets: join(folder, 'forgets.json') };
}

/** The moment as a name that nothing in `folder` has yet. */
export function freshName(folder: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-').concat('Z');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stamp : `${stamp}-${number}`;
    if (!existsSync(join(folder, name))) return name;
  }
}
