import { existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { makeFolder } from './make-folder.ts';
import { makeWayForFolder } from './make-way.ts';

/** `folder`, empty, and readable by its owner alone; whatever was under that name, a link included, is gone. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** `folder`, made if need be; a file under that name gets another one. Throws for a link under that name: what is behind it is not ours. */
export function ownFolder(folder: string): string {
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    throw Object.assign(new Error('A link stands where a folder of ours belongs.'), {
      code: 'EPERM',
    });
  }
  makeWayForFolder(folder);
  makeFolder(folder);
  return folder;
}
