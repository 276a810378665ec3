import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Worked } from './run-work.ts';

/** Where a copy that can be read is written: beside the data folder, in which nothing readable may be. */
export function copyBeside(dataFolder: string): string {
  return `${dataFolder}-copy`;
}

/**
 * What is wrong with the copy, in a few words. Under its name it is whole; whoever was not killed leaves nothing else,
 * and has told of it where there is none.
 */
export function wrongCopy(dataFolder: string, { messages, end }: Worked): string | undefined {
  const path = copyBeside(dataFolder);
  if (existsSync(path) && !isWhole(path)) return 'a copy that is not whole';
  if (end !== 'well') return undefined;
  const left = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`));
  if (left.length > 0) return 'half a copy was left';
  const wasTold = messages.some(({ said }) => said === 'failed');
  return existsSync(path) || wasTold ? undefined : 'no copy, and nobody was told';
}

function isWhole(path: string): boolean {
  try {
    JSON.parse(readFileSync(join(path, 'journal.json'), 'utf8'));
    return /^# Journal\n[^]*\n$/.test(readFileSync(join(path, 'journal.md'), 'utf8'));
  } catch {
    return false;
  }
}
