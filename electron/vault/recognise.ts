import { lstatSync, readFileSync } from 'node:fs';
import { vaultIdOf } from '../backup/sources.ts';
import { readAnchor } from './anchor.ts';
import type { DataKey } from './data-key.ts';
import { decodeKeyFile, LARGEST_KEY_FILE_BYTES } from './key-file.ts';
import { beginsWithPageOf } from './page-check.ts';
import type { VaultFiles } from './vault-files.ts';

/** A vault, and what tells its files from all others. */
export type Marks = { readonly files: VaultFiles; readonly vaultId: string; readonly key: DataKey };

/**
 * Whether the file at `path` is a part of this vault or a backup of it, whatever its name: a key file or an anchor of it,
 * a database that begins with a page of its key, a whole backup. Never true for a link or a folder. To be asked while
 * the database is closed: looking into another name of an open one gives up the lock on it.
 */
export function isPartOf(path: string, { files, vaultId, key }: Marks): boolean {
  try {
    const found = lstatSync(path);
    if (!found.isFile()) return false;
    if (found.size <= LARGEST_KEY_FILE_BYTES) {
      if (decodeKeyFile(readFileSync(path))?.vaultId === vaultId) return true;
      if (readAnchor(path, vaultId, key) !== undefined) return true;
    }
    return vaultIdOf(path, files) === vaultId || beginsWithPageOf(path, key);
  } catch {
    // What cannot be read cannot be told for ours.
    return false;
  }
}
