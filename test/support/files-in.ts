import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below `folder`, as a line of its place, what it holds and when it was last written. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const path = join(folder, name);
      const bytes = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${name} ${bytes} ${statSync(path).mtimeMs}`;
    });
}
