import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { PlaceWarning } from '../../shared/ipc/vault-commands.ts';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const OTHERS = 0o077;

const LEAST_FREE_BYTES = 200 * 1000 * 1000;

/** How Linux numbers file systems that lie on another computer (statfs(2)): NFS, SMB, CIFS, SMB2, 9P, AFS, Ceph. */
const NETWORK_FILE_SYSTEMS = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x00c36400,
]);

/** What the folders of the usual synchronising programs are called, and what they put into them. */
const SYNCED_NAMES =
  /^(dropbox|onedrive.*|google drive|my drive|nextcloud|owncloud|icloud.*|com~apple~clouddocs|mega|pcloud.*|syncthing|seafile|yandex\.disk)$/i;
const SYNC_MARKS = ['.stfolder', '.dropbox', '.sync', '.owncloudsync.log', '.nextcloudsync.log'];

/**
 * Why the folder is not a good place for a journal (DB-11): it is a link, it lies on another computer, or a program
 * copies it elsewhere, where half a change may arrive. Null when nothing speaks against it.
 */
export function placeWarning(folder: string): PlaceWarning | null {
  if (!existsSync(folder)) return null;
  if (lstatSync(folder).isSymbolicLink()) return 'link';
  if (isOnNetwork(folder)) return 'network';
  return isSynced(realpathSync(folder)) ? 'synced' : null;
}

/** Whether so little is free on the disk of the folder that saving may soon fail (FT-5). */
export function isSpaceLow(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}

/**
 * Takes the rights of others on the folder and on what lies in it away. What is not ours to change stays as it is, and so
 * does a file with a second name: that one may lie anywhere (FT-7).
 */
export function tightenRights(folder: string): void {
  if (process.platform === 'win32') return;
  tighten(folder, FOLDER_MODE);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) tighten(join(folder, entry.name), FILE_MODE);
    if (entry.isDirectory()) tighten(join(folder, entry.name), FOLDER_MODE);
  }
}

function tighten(path: string, mode: number): void {
  try {
    const found = statSync(path);
    if (found.isFile() && found.nlink > 1) return;
    if ((found.mode & OTHERS) !== 0) chmodSync(path, mode);
  } catch {
    // Another user's: they already have whatever rights they gave themselves.
  }
}

function isOnNetwork(folder: string): boolean {
  if (process.platform === 'win32') return folder.startsWith('\\\\');
  try {
    return NETWORK_FILE_SYSTEMS.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

function isSynced(folder: string): boolean {
  const names = folder.split(sep);
  const above = names.map((_, index) => names.slice(0, index + 1).join(sep) || sep);
  return (
    names.some((name) => SYNCED_NAMES.test(name)) ||
    above.some((path) => SYNC_MARKS.some((mark) => existsSync(join(path, mark))))
  );
}
