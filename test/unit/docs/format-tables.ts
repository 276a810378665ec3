import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = readFileSync(
  fileURLToPath(new URL('../../../docs/format.md', import.meta.url)),
  'utf8',
);

/** The rows of every table on the page, cell by cell. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** What the page's tables say `name` is. Throws when they say nothing, or more than one thing. */
export function told(name: string): string {
  const found = rows.filter(([first]) => first === name);
  const [, value] = found[0] ?? [];
  if (found.length !== 1 || value === undefined)
    throw new Error(`The page does not tell "${name}".`);
  return value.replaceAll('`', '');
}

export function toldNumber(name: string): number {
  return Number(told(name));
}

/** The names in the column after `first`'s, without what stands in brackets. */
export function toldNames(first: string): readonly string[] {
  const [, cell = ''] = rows.find(([name]) => name === `\`${first}\``) ?? [];
  return Array.from(
    cell.replaceAll(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g),
    ([, name = '']) => name,
  );
}

/** The first cells of the table whose head begins with `head`. */
export function firstCells(head: string): readonly string[] {
  const start = rows.findIndex(([first]) => first === head);
  const after = rows.slice(start + 2);
  const lines = page.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const length = lines.slice(from + 2).findIndex((line) => !line.startsWith('|'));
  return after.slice(0, length).map(([first = '']) => first.replaceAll('`', ''));
}
