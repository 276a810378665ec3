import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** How many requirements each chapter of the security plan has, numbered from 1. */
const CHAPTERS = { EL: 13, MP: 5, DB: 11, KD: 8, FT: 17, TM: 8 } as const;
const STATE = /^(tested|reviewed|not applicable)\b/;
const NAME = /`([a-z0-9/-]+)`/g;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(`${root}/SECURITY.md`, 'utf8');

/** The rows of the table of requirements: its id, its state, what it rests on. */
const rows = Array.from(page.matchAll(/^\| ([A-Z]{2}-\d+) +\| ([^|]*)\|([^|]*)\|$/gm)).map(
  ([, id = '', state = '', by = '']) => ({ id, state: state.trim(), by: by.trim() }),
);

describe('SECURITY.md', () => {
  it('has one line for every requirement, in order', () => {
    const all = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
      Array.from({ length: count }, (_, index) => `${chapter}-${index + 1}`),
    );

    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  it.each(rows)('says of $id that it is tested, reviewed only or not applicable', ({ state }) => {
    expect(state).toMatch(STATE);
  });

  it.each(rows.filter(({ state }) => state.startsWith('tested')))(
    'says what tests $id',
    ({ by }) => {
      expect(by).not.toBe('');
    },
  );

  it('names only tests that are there', () => {
    const named = rows.flatMap(({ by }) => namesIn(by));

    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
});

/** The tests that a row names, from `test` on: by their whole path, or by a name beside the one before. */
function namesIn(by: string): readonly string[] {
  let folder = '';
  return Array.from(by.matchAll(NAME), ([, name = '']) => {
    const path = isThere(name) ? name : join(folder, name);
    folder = dirname(path);
    return path;
  });
}

/** A file of tests, or a folder of them. */
function isThere(path: string): boolean {
  return ['', '.test.ts'].some((ending) => existsSync(`${root}/test/${path}${ending}`));
}
