import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders below one temporary folder. */
export type Land = {
  /** An empty folder. */
  readonly place: () => string;
  /** A copy of everything in `folder`, in a folder of its own. */
  readonly copyOf: (folder: string) => string;
  /** Takes all of it away. */
  readonly clear: () => void;
};

/** A temporary folder of its own; gone with this process, if nobody has cleared it before. */
export function findLand(): Land {
  const root = mkdtempSync(join(tmpdir(), 'evenfall-faults-'));
  // Another user, whom a campaign may work as, gets to what is theirs below and sees nothing else.
  chmodSync(root, 0o711);
  const clear = () => {
    process.off('exit', clear);
    rmSync(root, { recursive: true, force: true });
  };
  process.on('exit', clear);
  let count = 0;
  const place = () => {
    count += 1;
    const folder = join(root, String(count));
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  };
  return {
    place,
    copyOf(folder) {
      const copy = place();
      cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
      return copy;
    },
    clear,
  };
}
