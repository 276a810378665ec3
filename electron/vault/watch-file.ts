import { statSync } from 'node:fs';

/**
 * Whether the file at `path` is still the one that is there now. A program that synchronises folders puts another file in
 * its place; an open one then lives on without a name, and all that is written into it is gone when it is closed.
 */
export function watchFile(path: string): () => boolean {
  const first = identityOf(path);
  return () => identityOf(path) === first;
}

function identityOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : 'none';
}
