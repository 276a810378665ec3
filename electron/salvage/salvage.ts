import type Database from 'better-sqlite3-multiple-ciphers';
import { JournalError } from '../../shared/failure.ts';
import { writerOver } from '../database/database.ts';
import { LATEST_VERSION, migrate } from '../database/migrate.ts';
import { fillIndex } from '../search/index-rows.ts';
import type { DataKey } from '../vault/data-key.ts';
import { openInMemory } from '../vault/open-vault.ts';
import type { DatabasePlace } from './copies.ts';
import { RowFinder } from './found-rows.ts';
import type { Seeds } from './owner.ts';
import { openPages, type Pages } from './pages.ts';
import { RowKeeper, type Keepings, type Quality } from './row-keeper.ts';
import { createRowWriter } from './row-writer.ts';
import { quoted, shapesOf, type Shapes } from './shapes.ts';
import type { Value } from './record.ts';

/** What came of a salvage. */
export type SalvageReport = {
  /**
   * Pages, 4 KiB each, that are damaged or missing; their rows may have been read all the same. Where the salt in the
   * first page is lost, no page can be checked, and this is 1.
   */
  readonly pagesDamaged: number;
  /** How many rows of each table were read; a table without any has 0. */
  readonly rowsRead: Readonly<Record<string, number>>;
  /** Rows among them of which something is missing, or may not be what was written. */
  readonly rowsCutShort: number;
  /** Days (`2026-11-22`) that held a row which could not be read, as far as they are known, oldest first. */
  readonly lostDays: readonly string[];
};

/** The same, with what only a report in full has a place for. */
export type Salvage = SalvageReport & {
  readonly pageCount: number;
  /** Pages in which a single bit was wrong; they are put right and not counted as damaged. */
  readonly pagesRepaired: number;
  /** How the row of `table` with that key was read; `in-part` also for one that was not. */
  readonly qualityOf: (table: string, key: readonly unknown[]) => Quality;
};

/** Where the first page holds the schema's version (SQLite's file format, 1.3). */
const VERSION_AT = 60;

/**
 * Reads every row that can be read of the vault at `database` into the open, migrated, empty database `into`. Never
 * changes `database`. Throws `vault/newer` for a vault of a later version of the app, and what the system throws where
 * the file cannot be opened. What is decrypted lies in memory and in `into` alone. This process must not have `database`
 * open in SQLite: closing a file gives up all of a process's locks on it.
 */
export function salvageInto(
  into: Database.Database,
  database: string,
  key: DataKey,
): SalvageReport {
  const { pagesDamaged, rowsRead, rowsCutShort, lostDays } = salvage(into, { path: database }, key);
  fillIndexOf(into);
  return { pagesDamaged, rowsRead, rowsCutShort, lostDays };
}

/** The same of a database wherever it lies, without an index: most of what is salvaged is only looked at. */
export function salvage(into: Database.Database, place: DatabasePlace, key: DataKey): Salvage {
  const pages = openPages(place, key);
  try {
    const schemaVersion = versionOf(pages);
    const { wholeCount: pageCount, damagedCount: pagesDamaged } = pages;
    const { repairedCount: pagesRepaired } = pages;
    const kept = into.transaction(() => gather(pages, into, schemaVersion))();
    return { ...kept, pagesDamaged, pageCount, pagesRepaired };
  } finally {
    pages.close();
  }
}

/** Makes a vault of what was salvaged one that can be searched. */
export function fillIndexOf(salvaged: Database.Database): void {
  salvaged.transaction(() => fillIndex(writerOver(salvaged)))();
}

/** Rows of an earlier schema are gathered in one of that version, which is then brought up to date as a vault is. */
function gather(pages: Pages, into: Database.Database, schemaVersion: number): Keepings {
  if (schemaVersion === LATEST_VERSION) return gatherInto(into, pages);
  const earlier = openInMemory();
  try {
    migrate(earlier, schemaVersion);
    const kept = gatherInto(earlier, pages);
    migrate(earlier);
    copyRows(earlier, into);
    return kept;
  } finally {
    earlier.close();
  }
}

function gatherInto(target: Database.Database, pages: Pages): Keepings {
  const shapes = shapesOf(target);
  const finder = new RowFinder(pages, shapes, seedsOf(target, shapes));
  const keeper = new RowKeeper(target, shapes.tables);
  for (const row of finder.rows()) keeper.keep(row);
  return keeper.finish(() => finder.known);
}

/** What the migrations themselves put into the tables: the first column of each row. */
function seedsOf(fresh: Database.Database, { tables }: Shapes): Seeds {
  return new Map(
    tables.map(({ name, columns }) => {
      const first = quoted(columns[0]?.name ?? 'rowid');
      return [
        name,
        new Set(
          fresh
            .prepare(`SELECT ${first} FROM ${quoted(name)}`)
            .pluck()
            .all(),
        ),
      ];
    }),
  );
}

function copyRows(from: Database.Database, into: Database.Database): void {
  // All rows are there in the end, whatever the order of the tables.
  into.pragma('defer_foreign_keys = ON');
  const writer = createRowWriter(writerOver(into));
  for (const table of shapesOf(into).tables) {
    const names = table.columns.filter(({ isWritable }) => isWritable).map(({ name }) => name);
    const all = from.prepare<[], Record<string, Value>>(
      `SELECT ${names.map(quoted).join(', ')} FROM ${quoted(table.name)}`,
    );
    for (const row of all.safeIntegers().iterate()) {
      writer.put(table, new Map(Object.entries(row)));
    }
  }
}

/** Where the first page is lost, the newest: rows of an earlier one have fewer columns at most. */
function versionOf(pages: Pages): number {
  const copies = pages.copies(1);
  const page = copies.find(({ isSound }) => isSound) ?? copies[0];
  const version = page?.bytes.readUInt32BE(VERSION_AT) ?? 0;
  if (page?.isSound && version > LATEST_VERSION) throw new JournalError({ code: 'vault/newer' });
  return version >= 1 && version <= LATEST_VERSION ? version : LATEST_VERSION;
}
