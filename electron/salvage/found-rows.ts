import type { Cell } from './b-tree-page.ts';
import { fits } from './fit.ts';
import { ownerOf, type Seeds } from './owner.ts';
import { readPayload } from './payload.ts';
import type { Page, Pages } from './pages.ts';
import { readRecord, type Field } from './record.ts';
import type { Shapes, TableShape } from './shapes.ts';
import { readCopies, Trees, type RowPage } from './trees.ts';

/** A row as it was found. */
export type FoundRow = {
  readonly table: TableShape;
  readonly fields: readonly Field[];
  readonly rowid: bigint | null;
  /** Whether the HMAC of every page it lies on holds. */
  readonly isSound: boolean;
  /** The age of the page it lies on: the higher the newer. */
  readonly age: number;
};

/** A row that an index knows of. */
export type KnownRow = {
  readonly table: string;
  readonly rowid: bigint;
  readonly day: string;
};

type Root = { readonly name: string; readonly page: number };
type PlacedCell = { readonly cell: Cell; readonly page: Page; readonly table: TableShape };
/** A page of rows and the table whose tree it is in, if it is in one. */
type Place = { readonly number: number; readonly table?: TableShape };

/** Finds the rows of a database's tables, in its trees and beside them. */
export class RowFinder {
  readonly #pages: Pages;
  readonly #shapes: Shapes;
  readonly #seeds: Seeds;
  readonly #trees: Trees;
  /** Pages that carry on a row which began elsewhere. */
  readonly #taken = new Set<number>();
  readonly #known: KnownRow[] = [];
  /** Rows that begin on a sound page and go on where something is missing. */
  readonly #unfinished: PlacedCell[] = [];

  constructor(pages: Pages, shapes: Shapes, seeds: Seeds) {
    this.#pages = pages;
    this.#shapes = shapes;
    this.#seeds = seeds;
    this.#trees = new Trees(pages);
  }

  /**
   * Every row. First those that are sound as they are now, so that they have their further pages before any row that is
   * doubtful or older; more than once where several copies of a page hold it.
   */
  *rows(): Iterable<FoundRow> {
    const later: Place[] = [];
    for (const place of this.#placesInTrees()) {
      const present = this.#asItIs(place.number);
      if (!present) later.push(place);
      else if (this.#isOf(present, place.table)) yield* this.#rowsOn(present, place.table);
      else this.#trees.release(place.number);
    }
    this.#trees.skipFreePages();
    for (const place of this.#trees.isWhole ? [] : this.#placesBesideTrees()) {
      const present = this.#asItIs(place.number);
      if (present) yield* this.#rowsOn(present, this.#ownerOf(present));
      else later.push(place);
    }
    for (const unfinished of this.#unfinished.splice(0)) yield* this.#rowOf(unfinished);
    for (const { number, table } of later) {
      for (const copy of readCopies(this.#pages, number)) {
        const owner = table ?? this.#ownerOf(copy);
        if (!owner) continue;
        for (const cell of copy.content.cells) {
          yield* this.#rowOf({ cell, page: copy.page, table: owner });
        }
      }
    }
  }

  /** The rows that indexes know of and that have a day; complete once `rows` has come to its end. */
  get known(): readonly KnownRow[] {
    return this.#known;
  }

  *#placesInTrees(): Iterable<Required<Place>> {
    for (const { name, page } of this.#roots()) {
      const found = this.#trees.pagesOf(page);
      const table = this.#shapes.tables.find((each) => each.name === name);
      if (!table) this.#noteDays(name, found);
      else yield* this.#placesOf(table, found);
    }
  }

  *#placesOf(table: TableShape, found: Iterable<RowPage>): Iterable<Required<Place>> {
    let last = 0;
    for (const { page } of found) {
      // The copies of a page come one after the other.
      if (page.number !== last) yield { number: page.number, table };
      last = page.number;
    }
  }

  *#placesBesideTrees(): Iterable<Place> {
    for (let number = 2; number <= this.#pages.count; number += 1) {
      if (!this.#trees.isReached(number) && !this.#taken.has(number)) yield { number };
    }
  }

  /** What the schema on page 1 says: tables first, then indexes. */
  #roots(): readonly Root[] {
    const roots: Root[] = [];
    for (const copy of this.#trees.pagesOf(1)) {
      for (const fields of this.#recordsOn(copy)) {
        const [type, name, , root] = fields.map((field) => {
          return field.state === 'whole' ? field.value : null;
        });
        const number = Number(root);
        const isRoot = number > 1 && number <= this.#pages.count;
        const isKnown =
          copy.page.isSound || this.#shapes.tables.some((table) => table.name === name);
        if (!isRoot || !isKnown || typeof name !== 'string') continue;
        if (type === 'table') roots.unshift({ name, page: number });
        else roots.push({ name, page: number });
      }
    }
    return roots;
  }

  /** The page, if its newest copy is sound and holds rows. */
  #asItIs(number: number): RowPage | undefined {
    return this.#pages.copies(number).length === 1
      ? readCopies(this.#pages, number).find(({ page }) => page.isSound)
      : undefined;
  }

  #isOf(copy: RowPage, table: TableShape): boolean {
    if (copy.content.isTable !== table.hasRowids) return false;
    return Array.from(this.#recordsOn(copy)).every((fields) => fits(fields, table));
  }

  #ownerOf(copy: RowPage): TableShape | undefined {
    const rows = Array.from(this.#recordsOn(copy));
    const { number, isSound } = copy.page;
    const orphan = { number, hasRowids: copy.content.isTable, isSound, rows };
    return ownerOf(orphan, this.#shapes, this.#seeds);
  }

  /** The sound rows of a sound page; the others are put off. */
  *#rowsOn({ page, content }: RowPage, table: TableShape | undefined): Iterable<FoundRow> {
    for (const cell of table ? content.cells : []) {
      const { isSound } = readPayload(cell, this.#pages, this.#taken);
      if (table && isSound) yield* this.#rowOf({ cell, page, table });
      else if (table) this.#unfinished.push({ cell, page, table });
    }
  }

  *#rowOf({ cell, page, table }: PlacedCell): Iterable<FoundRow> {
    const payload = readPayload(cell, this.#pages, this.#taken);
    const fields = readRecord(payload.bytes, cell.recordBytes);
    if (!fields || !fits(fields, table)) return;
    for (const number of payload.pages) this.#taken.add(number);
    const isSound = page.isSound && payload.isSound;
    yield { table, fields, rowid: cell.rowid, isSound, age: page.age };
  }

  /** What the page itself holds of the records that begin on it. */
  *#recordsOn({ content }: RowPage): Iterable<readonly Field[]> {
    for (const { beginning, recordBytes } of content.cells) {
      const fields = readRecord(beginning, recordBytes);
      if (fields) yield fields;
    }
  }

  #noteDays(name: string, found: Iterable<RowPage>): void {
    const index = this.#shapes.indexes.find((each) => each.name === name);
    const at = index?.columns.findIndex((column) => column.name === 'day') ?? -1;
    for (const copy of found) {
      // Walked through all the same, so that its pages are not taken for lost rows.
      if (!index || at < 0 || !copy.page.isSound) continue;
      for (const fields of this.#recordsOn(copy)) {
        const day = fields[at];
        const rowid = fields.at(-1);
        if (day?.state !== 'whole' || rowid?.state !== 'whole') continue;
        if (typeof day.value !== 'string' || typeof rowid.value !== 'bigint') continue;
        this.#known.push({ table: index.table, rowid: rowid.value, day: day.value });
      }
    }
  }
}
