import { describe, expect, it } from 'vitest';
import { readerOver, writerOver } from '../../../../electron/database/database.ts';
import { sql } from '../../../../electron/database/sql.ts';
import { anEmptyDatabase } from '../../../support/journals.ts';

function aListOfWords(...words: readonly string[]) {
  const handle = anEmptyDatabase();
  handle.exec('CREATE TABLE word (text TEXT)');
  const writer = writerOver(handle);
  for (const word of words) writer.run(sql`INSERT INTO word (text) VALUES (${word})`);
  return handle;
}

const WRITING = [
  sql`INSERT INTO word (text) VALUES (${'kettle'})`,
  sql`INSERT INTO word (text) VALUES (${'kettle'}) RETURNING text`,
  sql`UPDATE word SET text = ${'kettle'}`,
  sql`DELETE FROM word`,
  sql`WITH one AS (SELECT 1) DELETE FROM word RETURNING text`,
  sql`DROP TABLE word`,
  sql`PRAGMA user_version = 7`,
  sql`PRAGMA journal_mode = DELETE`,
  sql`VACUUM`,
  sql`VACUUM INTO ${'/nowhere/copy.db'}`,
  sql`ATTACH ${':memory:'} AS other KEY ''`,
  sql`BEGIN`,
];

describe('a reader', () => {
  it('gives every row in the order asked for', () => {
    const reader = readerOver(aListOfWords('stairs', 'lantern'));

    expect(reader.all(sql`SELECT text FROM word ORDER BY text`)).toEqual([
      { text: 'lantern' },
      { text: 'stairs' },
    ]);
  });

  it('gives the first row, or nothing when there is none', () => {
    const reader = readerOver(aListOfWords('lantern'));

    expect(reader.get(sql`SELECT text FROM word`)).toEqual({ text: 'lantern' });
    expect(reader.get(sql`SELECT text FROM word WHERE text = ${'kettle'}`)).toBe(undefined);
  });

  it.each(WRITING)('refuses $text, and nothing changes', (statement) => {
    const handle = aListOfWords('lantern');
    const reader = readerOver(handle);

    expect(() => reader.all(statement)).toThrow(TypeError);
    expect(() => reader.get(statement)).toThrow(TypeError);

    expect(handle.inTransaction).toBe(false);
    expect(handle.pragma('user_version', { simple: true })).toBe(0);
    expect(handle.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(handle.pragma('database_list')).toHaveLength(1);
    expect(reader.all(sql`SELECT text FROM word`)).toEqual([{ text: 'lantern' }]);
  });

  it('refuses two statements at once', () => {
    const reader = readerOver(aListOfWords('lantern'));

    expect(() => reader.all(sql`SELECT text FROM word; DELETE FROM word`)).toThrow(RangeError);

    expect(reader.all(sql`SELECT text FROM word`)).toEqual([{ text: 'lantern' }]);
  });

  it('takes one statement with other values again', () => {
    const reader = readerOver(aListOfWords('stairs', 'lantern'));
    const find = (word: string) => reader.get(sql`SELECT text FROM word WHERE text = ${word}`);

    expect([find('stairs'), find('lantern'), find('kettle')]).toEqual([
      { text: 'stairs' },
      { text: 'lantern' },
      undefined,
    ]);
  });
});

describe('a writer', () => {
  it('says how many rows it changed', () => {
    const writer = writerOver(aListOfWords('stairs', 'lantern'));

    expect(writer.run(sql`UPDATE word SET text = ${'kettle'}`)).toBe(2);
    expect(writer.run(sql`DELETE FROM word WHERE text = ${'stairs'}`)).toBe(0);
  });

  it('reads what it has just written', () => {
    const writer = writerOver(aListOfWords());

    writer.run(sql`INSERT INTO word (text) VALUES (${'lantern'})`);

    expect(writer.get(sql`SELECT text FROM word`)).toEqual({ text: 'lantern' });
  });

  it('refuses in reading what a reader refuses', () => {
    const writer = writerOver(aListOfWords('lantern'));

    expect(() => writer.all(sql`DELETE FROM word RETURNING text`)).toThrow(TypeError);
  });
});
