import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import type { FoundRow } from '../../../../electron/salvage/found-rows.ts';
import type { Value } from '../../../../electron/salvage/record.ts';
import { RowKeeper } from '../../../../electron/salvage/row-keeper.ts';
import { shapesOf } from '../../../../electron/salvage/shapes.ts';
import { openInMemory } from '../../../../electron/vault/open-vault.ts';
import { tablesOf } from './salvaged-journals.ts';

const MOMENT = BigInt(Date.UTC(2026, 10, 22, 21));

/** A copy of a row, `at` after the moment it was written. */
type Copy = Partial<FoundRow> & { readonly at: bigint };

/** A keeper over an empty journal, and rows as they might be found for it. */
function aKeeper() {
  const handle = openInMemory();
  onTestFinished(() => void handle.close());
  migrate(handle);
  const { tables } = shapesOf(handle);
  const keeper = new RowKeeper(handle, tables);
  const found = (name: string, values: readonly Value[], said: Partial<FoundRow>): FoundRow => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`There is no table "${name}".`);
    const fields = values.map((value) => ({ state: 'whole', value }) as const);
    return { table, fields, rowid: 1n, isSound: true, age: 0, ...said };
  };
  return {
    keeper,
    kept: (table: string) => tablesOf(handle)[table],
    checkIn: (id: string, { feelings = '[]', line = '' }, said: Partial<FoundRow> = {}) => {
      const values = [id, '2026-11-22', MOMENT, 'UTC', 5n, null, null, feelings, null, line, null];
      return found('check_in', values, said);
    },
    entry: (id: string, title: string, editedAt: bigint, said: Partial<FoundRow> = {}) => {
      const values = [id, '2026-11-22', MOMENT, 'UTC', editedAt, title, '{}', '', 0n, null, null];
      return found('entry', values, said);
    },
  };
}

describe('keeping rows that were found more than once', () => {
  it.each<[string, Copy, Copy]>([
    ['edited last', { at: 2n }, { at: 1n, age: 9 }],
    ['sound, where both were edited at once', { at: 1n }, { at: 1n, isSound: false, age: 9 }],
    ['newer, where both are sound', { at: 1n, age: 2 }, { at: 1n, age: 1 }],
  ])('keeps the one that is %s, whichever comes first', (_, better, worse) => {
    for (const isBetterFirst of [true, false]) {
      const { keeper, kept, entry } = aKeeper();
      const id = randomUUID();
      const rows = [
        entry(id, 'better', MOMENT + better.at, better),
        entry(id, 'worse', MOMENT + worse.at, worse),
      ];

      for (const row of isBetterFirst ? rows : rows.toReversed()) keeper.keep(row);

      expect(kept('entry')).toMatchObject([{ title: 'better' }]);
      expect(keeper.finish(() => []).rowsRead).toMatchObject({ entry: 1 });
    }
  });

  it('does not put a damaged copy of a row beside it', () => {
    const { keeper, kept, checkIn } = aKeeper();

    keeper.keep(checkIn(randomUUID(), { line: 'whole' }, { rowid: 7n }));
    keeper.keep(checkIn('0d6c\0\0\0\0', { line: 'whole' }, { rowid: 7n, isSound: false }));

    expect(kept('check_in')).toMatchObject([{ line: 'whole' }]);
  });
});

describe('keeping rows that may be damaged', () => {
  it('keeps one that can well be as it was, and counts it as whole', () => {
    const { keeper, kept, checkIn } = aKeeper();

    keeper.keep(checkIn(randomUUID(), { line: 'quiet' }, { isSound: false }));

    expect(kept('check_in')).toHaveLength(1);
    expect(keeper.finish(() => [])).toMatchObject({ rowsCutShort: 0, lostDays: [] });
  });

  it('keeps what can be read of one, under an id of its own where that is damaged', () => {
    const { keeper, kept, checkIn } = aKeeper();

    const line = 'qu\ufffd\0\ufffdiet';
    keeper.keep(checkIn('0d6c\0\0', { feelings: '["ca\0', line }, { isSound: false }));

    expect(kept('check_in')).toMatchObject([{ mood: 5, feelings: '[]', line: 'qu…iet' }]);
    expect(keeper.finish(() => [])).toMatchObject({ rowsCutShort: 1 });
  });

  it('keeps none that would keep the journal from showing its day, and names the day', () => {
    const { keeper, kept, checkIn } = aKeeper();

    keeper.keep(checkIn(randomUUID(), { feelings: 'Zcalm"]' }, { isSound: false }));

    expect(kept('check_in')).toEqual([]);
    expect(keeper.finish(() => [])).toMatchObject({ rowsCutShort: 0, lostDays: ['2026-11-22'] });
  });
});
