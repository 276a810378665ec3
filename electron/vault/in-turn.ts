import { lockEmptyFile } from './open-vault.ts';
import type { VaultFiles } from './vault-files.ts';

/** The folders in which this process has its turn. */
const held = new Set<string>();

/**
 * Does `work`, which must not wait for anything, while no other process makes a vault in this folder or puts one in
 * place: two at once would each take away what the other is moving. Called within such work it is done at once. Throws
 * `SQLITE_BUSY` where another one takes longer than some seconds.
 */
export function inTurn<T>(files: VaultFiles, work: () => T): T {
  if (held.has(files.folder)) return work();
  const release = lockEmptyFile(files.turn);
  held.add(files.folder);
  try {
    return work();
  } finally {
    held.delete(files.folder);
    release();
  }
}
