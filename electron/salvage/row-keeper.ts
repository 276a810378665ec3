import type Database from 'better-sqlite3-multiple-ciphers';
import { addDays } from '../../shared/logic/calendar.ts';
import { day } from '../../shared/model/day.ts';
import { readerOver, writerOver, type Reader } from '../database/database.ts';
import { olderRows } from '../journal/rows.ts';
import { readSettings } from '../settings/settings.ts';
import type { FoundRow, KnownRow } from './found-rows.ts';
import { mendedRow, wholeRow, type RowValues } from './mend-row.ts';
import { createRowWriter, type RowWriter } from './row-writer.ts';
import type { TableShape } from './shapes.ts';

/** What tells which of two rows with the same key is kept; compared in this order. */
type Rank = {
  readonly isWhole: boolean;
  readonly editedAt: bigint;
  readonly isSound: boolean;
  readonly age: number;
};

/** What was kept. */
export type Keepings = {
  /** By table; all of them are named. */
  readonly rowsRead: Readonly<Record<string, number>>;
  /** Rows of which something is missing, or may not be what was written. */
  readonly rowsCutShort: number;
  /** Days of rows that are gone, as far as they are known, oldest first. */
  readonly lostDays: readonly string[];
  /** How the row of `table` with that key was read; `in-part` also for one that was not. */
  readonly qualityOf: (table: string, key: readonly unknown[]) => Quality;
};

/**
 * `sound`: as it was written. `doubtful`: all of it, from a page that is not as it was written. `in-part`: something of it
 * is missing, or may not be what was written.
 */
export type Quality = 'sound' | 'doubtful' | 'in-part';

/** Takes found rows into an open database, each key once. */
export class RowKeeper {
  readonly #handle: Database.Database;
  readonly #reader: Reader;
  readonly #writer: RowWriter;
  readonly #ranks = new Map<string, Map<string, Rank>>();
  readonly #rowids = new Map<string, Set<bigint>>();
  readonly #refused: KnownRow[] = [];
  /** Rows that hang on one which has not come yet. */
  #waiting: FoundRow[] = [];

  constructor(handle: Database.Database, tables: readonly TableShape[]) {
    this.#handle = handle;
    this.#reader = readerOver(handle);
    this.#writer = createRowWriter(writerOver(handle));
    for (const { name } of tables) {
      this.#ranks.set(name, new Map());
      this.#rowids.set(name, new Set());
    }
  }

  /** Keeps the row, whole or mended, unless a better one with its key is there already. */
  keep(row: FoundRow): void {
    const whole = wholeRow(row);
    if (whole && this.#tryToPut(row, whole, true)) return;
    // Under another name it would stand beside the row that it is a damaged copy of.
    const isKept = row.rowid !== null && this.#rowids.get(row.table.name)?.has(row.rowid);
    if (isKept || this.#tryToPut(row, mendedRow(row), false)) return;
    const found = mendedRow(row).get('day');
    if (row.rowid === null || typeof found !== 'string') return;
    this.#refused.push({ table: row.table.name, rowid: row.rowid, day: found });
  }

  /** What was kept, once every row has come. `known` are rows that there should be. */
  finish(known: () => readonly KnownRow[]): Keepings {
    for (let before = -1; this.#waiting.length !== before;) {
      before = this.#waiting.length;
      for (const row of this.#waiting.splice(0)) this.keep(row);
    }
    const ranks = Array.from(this.#ranks.values(), (each) => Array.from(each.values()));
    const lost = [...known(), ...this.#refused]
      .filter(({ table, rowid }) => !this.#rowids.get(table)?.has(rowid))
      .filter((row) => day.safeParse(row.day).success);
    return {
      rowsRead: Object.fromEntries(
        Array.from(this.#ranks, ([table, kept]) => [table, kept.size] as const),
      ),
      rowsCutShort: ranks.flat().filter(({ isWhole }) => !isWhole).length,
      lostDays: Array.from(new Set(lost.map((row) => row.day))).toSorted(),
      qualityOf: (table, key) => qualityOf(this.#ranks.get(table)?.get(keyText(key))),
    };
  }

  /** False for a row that its table, or the journal that is to show it, does not take. */
  #tryToPut(row: FoundRow, values: RowValues, isWhole: boolean): boolean {
    const { table, isSound, age } = row;
    const ranks = this.#ranks.get(table.name);
    const key = keyOf(row, values);
    const editedAt = values.get('edited_at');
    const rank = {
      isWhole,
      editedAt: typeof editedAt === 'bigint' ? editedAt : 0n,
      isSound,
      age,
    };
    const present = ranks?.get(key);
    if (!present || isBetter(rank, present)) {
      const put = () => this.#writer.put(table, values);
      try {
        if (isWhole && isSound) put();
        else this.#putWhatCanBeShown(put, values);
      } catch (error) {
        return this.#isWaiting(error, row);
      }
      ranks?.set(key, rank);
    }
    if (row.rowid !== null) this.#rowids.get(table.name)?.add(row.rowid);
    return true;
  }

  /** One row that the journal cannot show would keep a whole day from being shown, so its own readers decide. */
  #putWhatCanBeShown(put: () => void, values: RowValues): void {
    this.#handle.transaction(() => {
      put();
      readSettings(this.#reader);
      const { data } = day.safeParse(values.get('day'));
      if (data) olderRows(this.#reader, addDays(data, 1), 1);
    })();
  }

  #isWaiting(error: unknown, row: FoundRow): boolean {
    const isOrphan =
      error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
    if (isOrphan) this.#waiting.push(row);
    return isOrphan;
  }
}

function isBetter(a: Rank, b: Rank): boolean {
  if (a.isWhole !== b.isWhole) return a.isWhole;
  if (a.editedAt !== b.editedAt) return a.editedAt > b.editedAt;
  if (a.isSound !== b.isSound) return a.isSound;
  return a.age > b.age;
}

function keyOf({ table, rowid }: FoundRow, values: RowValues): string {
  if (table.key.length === 0) return String(rowid);
  return keyText(table.key.map((name) => values.get(name)));
}

function keyText(key: readonly unknown[]): string {
  return JSON.stringify(key.map(String));
}

function qualityOf(rank: Rank | undefined): Quality {
  if (!rank?.isWhole) return 'in-part';
  return rank.isSound ? 'sound' : 'doubtful';
}
