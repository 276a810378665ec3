import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOver, writerOver } from '../../../../electron/database/database.ts';
import { sql } from '../../../../electron/database/sql.ts';
import { anEmptyDatabase } from '../../../support/journals.ts';

const HOSTILE = [
  "'; DROP TABLE word; --",
  '"; DROP TABLE word; --',
  "' OR '1'='1",
  '?',
  '?1, :name, @name, $name',
  '/* */ -- \\',
  '${text}',
  "x'00'",
  'naïve — 👩‍👩‍👧 ﷽ \u202e',
  ' \t\n ',
  '',
] as const;

describe('the sql tag', () => {
  it('leaves a question mark for each value, and the values beside the text', () => {
    const statement = sql`SELECT ${1}, ${'two'} FROM word WHERE text = ${null}`;

    expect(statement).toEqual({
      text: 'SELECT ?, ? FROM word WHERE text = ?',
      values: [1, 'two', null],
    });
  });

  it('never lets a value into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        expect(sql`SELECT ${one}, ${other}`.text).toBe('SELECT ?, ?');
      }),
    );
  });

  it.each(HOSTILE)('keeps hostile text as it is: %j', (text) => {
    const handle = anEmptyDatabase();
    handle.exec("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('lantern')");

    writerOver(handle).run(sql`INSERT INTO word (text) VALUES (${text})`);

    const reader = readerOver(handle);
    expect(reader.all(sql`SELECT text FROM word ORDER BY rowid`)).toEqual([
      { text: 'lantern' },
      { text },
    ]);
    expect(reader.get(sql`SELECT count(*) AS found FROM word WHERE text = ${text}`)).toEqual({
      found: 1,
    });
  });

  it('brings any text back as it was given', () => {
    const handle = anEmptyDatabase();
    handle.exec('CREATE TABLE word (text TEXT)');
    const writer = writerOver(handle);

    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        writer.run(sql`DELETE FROM word`);
        writer.run(sql`INSERT INTO word (text) VALUES (${text})`);

        expect(writer.get(sql`SELECT text FROM word`)).toEqual({ text });
      }),
    );
  });
});
