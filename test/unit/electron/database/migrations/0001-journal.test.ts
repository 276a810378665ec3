import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../../electron/database/migrate.ts';
import { anEmptyDatabase } from '../../../../support/journals.ts';

type Values = readonly (string | number | null)[];
type Row = Readonly<Record<string, Values[number]>>;

/** The first schema, which is released and never changes, and a way to put rows into it without the app. */
function theFirstSchema() {
  const handle = anEmptyDatabase();
  migrate(handle, 1);
  const put = (table: string, row: Row) => {
    const names = Object.keys(row);
    const blanks = names.map(() => '?').join(', ');
    handle
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${blanks})`)
      .run(...Object.values(row));
  };
  return { handle, put };
}

const CHECK_IN: Row = {
  id: 'a',
  day: '2026-11-22',
  at: 1,
  zone: 'UTC',
  mood: 5,
  feelings: '[]',
  line: '',
};
const EVENT: Row = { id: 'a', day: '2026-11-22', at: 1, zone: 'UTC', kind: 'urge', note: '' };
const ATTEMPT: Row = { id: 'a', start_day: '2026-11-01', length_days: 30, created_at: 1 };
const ENTRY: Row = {
  id: 'a',
  day: '2026-11-22',
  written_at: 1,
  zone: 'UTC',
  edited_at: 1,
  title: '',
  body: '{}',
  excerpt: '',
  word_count: 0,
};

describe('the first schema', () => {
  it('has these tables and columns and no others', () => {
    const { handle } = theFirstSchema();
    const columns = handle
      .prepare(
        `SELECT m.name AS name, group_concat(c.name, ' ' ORDER BY c.cid) AS columns
         FROM sqlite_master m, pragma_table_info(m.name) c
         WHERE m.type = 'table' GROUP BY m.name ORDER BY m.name`,
      )
      .all();

    expect(columns).toEqual([
      { name: 'attempt', columns: 'id start_day length_days created_at' },
      {
        name: 'check_in',
        columns: 'id day at zone mood energy urge feelings slept_hours line removed_at',
      },
      {
        name: 'entry',
        columns:
          'id day written_at zone edited_at title body excerpt word_count prompt_id removed_at',
      },
      { name: 'meta', columns: 'name value' },
      { name: 'month_event', columns: 'id day at zone kind how strength note helped removed_at' },
      { name: 'setting', columns: 'name value' },
    ]);
  });

  it('begins with revision nought', () => {
    const { handle } = theFirstSchema();

    expect(handle.prepare('SELECT name, value FROM meta').all()).toEqual([
      { name: 'revision', value: '0' },
    ]);
  });

  it.each([
    ['entry', ENTRY],
    ['check_in', CHECK_IN],
    ['month_event', EVENT],
    ['attempt', ATTEMPT],
  ])('takes a row of "%s" once, with its day and its moment', (table, row) => {
    const { put } = theFirstSchema();
    const [, day = '', at = ''] = Object.keys(row);

    put(table, row);

    expect(() => put(table, row)).toThrow('UNIQUE');
    expect(() => put(table, { ...row, id: 'b', [day]: null })).toThrow();
    // Strict tables: text is never quietly kept where a number belongs.
    expect(() => put(table, { ...row, id: 'b', [at]: 'tonight' })).toThrow();
  });

  it.each<{ table: string; row: Row; column: string; refused: Values; taken: Values }>([
    {
      table: 'check_in',
      row: CHECK_IN,
      column: 'mood',
      refused: [-1, 11, 5.5, null, 'low'],
      taken: [0, 10],
    },
    {
      table: 'check_in',
      row: CHECK_IN,
      column: 'energy',
      refused: [-1, 11, 5.5, 'low'],
      taken: [0, 10, null],
    },
    {
      table: 'check_in',
      row: CHECK_IN,
      column: 'urge',
      refused: [-1, 11, 5.5, 'low'],
      taken: [0, 10, null],
    },
    {
      table: 'check_in',
      row: CHECK_IN,
      column: 'slept_hours',
      refused: [-0.5, 24.5, 'long'],
      taken: [0, 7.5, 24, null],
    },
    {
      table: 'attempt',
      row: ATTEMPT,
      column: 'length_days',
      refused: [0, -1, 367, 1.5],
      taken: [1, 366, null],
    },
    {
      table: 'month_event',
      row: EVENT,
      column: 'kind',
      refused: ['call', '', null, 'URGE'],
      taken: ['contact', 'online', 'urge'],
    },
    {
      table: 'month_event',
      row: EVENT,
      column: 'strength',
      refused: [-1, 11, 5.5],
      taken: [0, 10, null],
    },
  ])('takes only what fits: $column of $table', ({ table, row, column, refused, taken }) => {
    const { put } = theFirstSchema();
    const isTaken = (value: Values[number], index: number) => {
      try {
        put(table, { ...row, id: String(index), [column]: value });
        return true;
      } catch {
        return false;
      }
    };

    expect([...refused, ...taken].filter(isTaken)).toEqual(taken);
  });
});
