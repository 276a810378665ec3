import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { writeDurably } from './durable-file.ts';
import { makeWayForFile } from './make-way.ts';

/**
 * Sees to it that nothing else is changed by writing to `path`: a file with a second name is replaced by a copy of its
 * own with the same bytes, a link by nothing; a folder gets another name. What the other name or the link leads to stays
 * as it is.
 */
export function ownCopyOfLinked(path: string): void {
  makeWayForFile(path);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) unlinkSync(path);
  // Not merely unlinked: a backup that copies by hard links gives our own log a second name too.
  else if (found?.isFile() && found.nlink > 1) writeDurably(path, readFileSync(path));
}
