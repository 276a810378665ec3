import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder } from './durable-file.ts';

const OWNER_ONLY = 0o700;

/**
 * Makes `folder` and what is missing above it, readable by its owner alone. Throws what the system throws. Step by step,
 * because Node's own `recursive` never ends where the system answers "not found" to making a folder (as /proc does).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  // A drive that is not there is its own parent.
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder, { mode: OWNER_ONLY });
  // What is kept in it is found again after a power cut only if its own name is.
  flushFolder(parent);
}
