import { existsSync, lstatSync, renameSync } from 'node:fs';

/**
 * Gives a folder that stands under the name of a file of ours another name beside it: what is in it is not ours, and
 * stays. Anything else under that name is left to whoever writes the file. Throws what the system throws.
 */
export function makeWayForFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) renameSync(path, freshPath(path));
}

/** The same for a file under the name of a folder of ours. */
export function makeWayForFolder(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) renameSync(path, freshPath(path));
}

function freshPath(path: string): string {
  for (let number = 1; ; number += 1) {
    const fresh = `${path}.found-${number}`;
    if (!existsSync(fresh)) return fresh;
  }
}
