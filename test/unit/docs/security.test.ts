import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** How many requirements each chapter of the security plan has, numbered from 1. */
const CHAPTERS = { EL: 13, MP: 5, DB: 11, KD: 8, FT: 17, TM: 8 } as const;
const STATE = /^(tested|reviewed|not applicable)\b/;
const TEST_PATH = /`((?:unit|journeys|faults|architecture)\/[^`]+)`/g;

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
    const named = rows.flatMap(({ by }) => Array.from(by.matchAll(TEST_PATH), ([, path]) => path));
    const missing = named.filter(
      (path) => !['', '.test.ts'].some((ending) => existsSync(`${root}/test/${path}${ending}`)),
    );

    expect(named.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
