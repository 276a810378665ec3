import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { keyOf, type SearchedRow, type SearchedTable } from './search-key.ts';
import { setApart } from './set-apart.ts';
import { storedRow, type Searchable } from './stored-row.ts';

type Indexed = { readonly number: number; readonly title: string; readonly text: string };

/** A row's number in the index is its day's times this, and which it was of that day. */
const ROWS_A_DAY = 2 ** 20;

/** Brings what is found of a row in step with what it says now, in the transaction that changes it. */
export function indexRow(db: Writer, row: Searchable): void {
  const title = setApart(row.title);
  const text = setApart(row.text);
  const present = indexed(db, row);
  const { first, last } = numbersOf(db, row.day);
  const isOfDay = present !== undefined && present.number >= first && present.number <= last;
  if (isOfDay && present.title === title && present.text === text) return;
  if (present) remove(db, present);
  if (title === '' && text === '') return;
  const number = isOfDay ? present.number : nextNumber(db, first, last);
  insert(db, { ...row, title, text, number });
}

/** Takes a row out of what is found. Harmless where it is not in it. Of its words some traces stay: see `purgeRow`. */
export function unindexRow(db: Writer, row: SearchedRow): void {
  const present = indexed(db, row);
  if (present) remove(db, present);
}

/**
 * Takes a row out for good: no word of it, nor of what it said before, is in the index any more (DB-11). FTS5 only notes
 * what is gone until it merges what it has, so all of it is merged: up to a second in a journal of ten thousand entries.
 * Its `secure-delete` would do the same row by row, and make every save of an entry that is written on that slow.
 */
export function purgeRow(db: Writer, row: SearchedRow): void {
  unindexRow(db, row);
  db.run(sql`INSERT INTO search (search) VALUES ('optimize')`);
}

/** Brings what is found of a row in step with how it is stored, for who has not its words at hand. */
export function reindexRow(db: Writer, row: SearchedRow): void {
  const stored = storedRow(db, row);
  if (stored) indexRow(db, stored);
  else unindexRow(db, row);
}

/** Makes the index from the rows there are. It must be empty. */
export function fillIndex(db: Writer): void {
  const rows = db.all<{ table: SearchedTable; id: string; number: number }>(sql`
    SELECT "table", id,
      day_number * ${ROWS_A_DAY} + row_number() OVER (PARTITION BY day_number ORDER BY at, id) AS number
    FROM (
      SELECT "table", id, at, coalesce(CAST(julianday(day) AS INTEGER), 0) AS day_number
      FROM (
        SELECT 'entry' AS "table", id, day, written_at AS at FROM entry
        UNION ALL SELECT 'page', id, day, at FROM page
        UNION ALL SELECT 'month_event', id, day, at FROM month_event
      )
    )
    ORDER BY number
  `);
  for (const row of rows) {
    const stored = storedRow(db, row);
    if (!stored || (stored.title === '' && stored.text === '')) continue;
    const [title, text] = [setApart(stored.title), setApart(stored.text)];
    insert(db, { ...stored, title, text, number: row.number });
  }
}

function indexed(db: Reader, row: SearchedRow): Indexed | undefined {
  return db.get<Indexed>(sql`
    SELECT rowid AS number, title, text FROM search WHERE search MATCH ${`{key} : ${keyOf(row)}`}
  `);
}

/** The numbers of a day: what is newest has the highest. */
function numbersOf(db: Reader, day: string): { readonly first: number; readonly last: number } {
  const found = db.get<{ readonly first: number | null }>(sql`
    SELECT CAST(julianday(${day}) AS INTEGER) * ${ROWS_A_DAY} AS first
  `);
  const first = found?.first ?? 0;
  return { first, last: first + ROWS_A_DAY - 1 };
}

function nextNumber(db: Reader, first: number, last: number): number {
  // Asked of FTS5's own table: asked of the index, FTS5 writes out all it has of the transaction, each time.
  const newest = db.get<{ readonly number: number | null }>(sql`
    SELECT max(id) AS number FROM search_content WHERE id BETWEEN ${first} AND ${last}
  `);
  return (newest?.number ?? first) + 1;
}

function insert(db: Writer, { number, title, text, ...row }: Searchable & Indexed): void {
  db.run(sql`
    INSERT INTO search (rowid, key, title, text) VALUES (${number}, ${keyOf(row)}, ${title}, ${text})
  `);
}

function remove(db: Writer, { number }: Indexed): void {
  db.run(sql`DELETE FROM search WHERE rowid = ${number}`);
}
