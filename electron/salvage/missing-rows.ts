import type Database from 'better-sqlite3-multiple-ciphers';
import { readerOver, type Reader, type Writer } from '../database/database.ts';
import { sql, type SqlValue } from '../database/sql.ts';
import { reindexRow } from '../search/index-rows.ts';
import { isSearched } from '../search/search-key.ts';
import { revisionOf } from '../vault/vault.ts';
import { createRowWriter } from './row-writer.ts';
import type { Salvage } from './salvage.ts';
import { quoted, shapesOf, type TableShape } from './shapes.ts';

/** What the vault notes of itself: it tells of one file and its openings, not of the journal. */
const OF_THE_VAULT: ReadonlySet<string> = new Set(['meta', 'opening']);
/** What stands as it was left last: an earlier state of it is of no use beside a later one. */
const STATES: ReadonlySet<string> = new Set(['setting', 'unfinished']);

/** A row that was found elsewhere and is missing in an open journal, or is there as it was before. */
export type MissingRow = {
  readonly table: TableShape;
  readonly values: ReadonlyMap<string, SqlValue>;
  readonly isInPart: boolean;
};

/** What an open journal lacks of what was found. */
export type Missing = {
  readonly rows: readonly MissingRow[];
  /** Rows that are other than those here and yet stay out: which is the newer cannot be told, or not all was read. */
  readonly leftCount: number;
};

type Row = Readonly<Record<string, SqlValue>>;
type Found = {
  readonly table: TableShape;
  readonly row: Row;
  readonly quality: ReturnType<Salvage['qualityOf']>;
};
type Fate = 'wanted' | 'left' | 'nothing';

/**
 * What of `found`, into which a salvage was read, is missing in the journal behind `present`; both have the newest
 * schema. Nothing newer gives way: as long as nothing was saved here since, what was found is the newer, save an entry
 * that was edited later here; afterwards only an entry that was edited later there is, and any row that is not here at
 * all. What was removed there stays out, and nothing here is removed for it.
 */
export function missingRows(
  found: Database.Database,
  { qualityOf }: Pick<Salvage, 'qualityOf'>,
  present: Reader,
): Missing {
  const isAhead = revisionOf(readerOver(found)) > revisionOf(present);
  const rows: MissingRow[] = [];
  let leftCount = 0;
  for (const table of shapesOf(found).tables) {
    if (OF_THE_VAULT.has(table.name) || table.key.length === 0) continue;
    for (const row of rowsOf(found, table)) {
      const key = table.key.map((name) => row[name]);
      const each: Found = { table, row, quality: qualityOf(table.name, key) };
      const fate = fateOf(each, present, isAhead);
      if (fate === 'left') leftCount += 1;
      if (fate !== 'wanted') continue;
      const values = new Map(Object.entries(row));
      rows.push({ table, values, isInPart: each.quality === 'in-part' });
    }
  }
  return { rows, leftCount };
}

/** Puts the rows in, in place of what is there under their keys; in the transaction in which they were missed. */
export function putRows(db: Writer, rows: readonly MissingRow[]): void {
  // All rows are there in the end, whatever the order of the tables.
  db.run(sql`PRAGMA defer_foreign_keys = ON`);
  const writer = createRowWriter(db);
  for (const { table, values } of rows) {
    writer.put(table, values);
    const id = values.get('id');
    if (isSearched(table.name) && typeof id === 'string') reindexRow(db, { table: table.name, id });
  }
}

function fateOf({ table, row, quality }: Found, present: Reader, isAhead: boolean): Fate {
  if (isSet(row['removed_at'])) return 'nothing';
  const here = rowHere(present, table, row);
  if (here && JSON.stringify(here) === JSON.stringify(row)) return 'nothing';
  if (STATES.has(table.name)) return isAhead && quality === 'sound' ? 'wanted' : 'nothing';
  if (!here) return isAhead || !isOvertaken(table, row, present) ? 'wanted' : 'left';
  const isNewer = isAhead
    ? !isEditedLater(here, row)
    : isEditedLater(row, here) && !isSet(here['removed_at']);
  return isNewer && quality === 'sound' ? 'wanted' : 'left';
}

/** Whether it is a month and another one was begun since: there is one at a time. */
function isOvertaken({ name }: TableShape, row: Row, present: Reader): boolean {
  if (name !== 'attempt') return false;
  const createdAt = row['created_at'] ?? null;
  return present.get(sql`SELECT 1 FROM attempt WHERE created_at >= ${createdAt}`) !== undefined;
}

function isEditedLater(row: Row, here: Row): boolean {
  return Number(row['edited_at'] ?? 0) > Number(here['edited_at'] ?? 0);
}

function isSet(value: SqlValue | undefined): boolean {
  return value !== null && value !== undefined;
}

function rowsOf(found: Database.Database, table: TableShape): readonly Row[] {
  return readerOver(found).all<Row>({ text: selecting(table), values: [] });
}

function rowHere(present: Reader, table: TableShape, row: Row): Row | undefined {
  const isIt = table.key.map((name) => `${quoted(name)} = ?`).join(' AND ');
  const values = table.key.map((name) => row[name] ?? null);
  return present.get<Row>({ text: `${selecting(table)} WHERE ${isIt}`, values });
}

/** Nothing but names, which the schema gives and `quoted` quotes. */
function selecting({ name, columns }: TableShape): string {
  const list = columns.filter(({ isWritable }) => isWritable).map((column) => quoted(column.name));
  return `SELECT ${list.join(', ')} FROM ${quoted(name)}`;
}
