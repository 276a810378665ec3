import { existsSync, lstatSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where files go when no dialog can ask: the person's downloads folder, or their home folder without one. */
export function downloadsFolder(
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const candidates = [environment['XDG_DOWNLOAD_DIR'], join(home, 'Downloads')];
  return candidates.find((folder) => folder && existsSync(folder)) ?? home;
}

/** A path in `folder` that nothing has yet, not even a link to nothing: `name`, else `name 2`, `name 3` … */
export function freshPath(folder: string, name: string): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} ${number}${ending}`);
    if (!isTaken(path)) return path;
  }
}

function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder that cannot be looked into cannot be written in either, and whoever tries says so.
    return false;
  }
}
