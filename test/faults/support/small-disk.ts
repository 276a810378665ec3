import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const NO_SMALL_DISK = 'skipped: only root on Linux may mount a small disk';

/** A disk of its own that is soon full. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes it away, with everything on it; done by itself when this process ends. */
  readonly remove: () => void;
};

/** Mounts one of that many MiB at `folder`, which it makes; undefined where this user may not. */
export function mountSmallDisk(folder: string, mebibytes: number): SmallDisk | undefined {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return undefined;
  mkdirSync(folder, { recursive: true });
  try {
    const size = `size=${mebibytes}m`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const remove = () => {
    process.off('exit', remove);
    execFileSync('umount', ['-l', folder]);
  };
  // Before the folder that holds it is cleared away: the last to be put up is the first to be taken down.
  process.prependListener('exit', remove);
  return { folder, remove };
}

/** What takes up the room on the disk that holds the data folder `home`. */
export function fillerBeside(home: string): string {
  return join(dirname(home), 'filler');
}

/** Fills the disk of `filler` to its last byte, and then gives `bytesLeft` of it back. */
export function fillUp(filler: string, bytesLeft = 0): void {
  const { bavail, bsize } = statfsSync(dirname(filler));
  const size = bavail * bsize;
  try {
    writeFileSync(filler, Buffer.alloc(size));
  } catch (error) {
    // Someone else took the last of it just then: it is as full as it was to be.
    if (!isOutOfRoom(error)) throw error;
  }
  if (bytesLeft > 0) truncateSync(filler, Math.max(0, size - bytesLeft));
}

function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
