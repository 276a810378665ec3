import { fits } from './fit.ts';
import type { Field } from './record.ts';
import type { Shapes, TableShape } from './shapes.ts';

/** A page of rows that no tree leads to. */
export type OrphanPage = {
  readonly number: number;
  readonly hasRowids: boolean;
  readonly isSound: boolean;
  readonly rows: readonly (readonly Field[])[];
};

/** Which keys a table has from its migrations alone, as `valueOfKey` tells them; none for most. */
export type Seeds = ReadonlyMap<string, ReadonlySet<unknown>>;

/**
 * The table whose rows these are, by their shape alone; undefined where none fits, or an index fits better. Where two
 * tables have the same shape, the one decides that begins on this page in a fresh database, or has one of these rows
 * from its migrations.
 */
export function ownerOf(
  page: OrphanPage,
  { tables, indexes }: Shapes,
  seeds: Seeds,
): TableShape | undefined {
  const scored = tables
    .filter(({ hasRowids }) => hasRowids === page.hasRowids)
    .map((table) => ({ table, count: page.rows.filter((row) => fits(row, table)).length }))
    .filter(({ count }) => (page.isSound ? count === page.rows.length : count > 0));
  const most = Math.max(0, ...scored.map(({ count }) => count));
  const isIndex = indexes.some((index) => isAllOf(page, index));
  const candidates = scored
    .filter(({ table, count }) => count === most && (!isIndex || isAllOf(page, table)))
    .map(({ table }) => table);
  const seedsOf = ({ name }: TableShape) => seeds.get(name) ?? new Set();
  return (
    candidates.find(({ root }) => root === page.number) ??
    candidates.find((table) => page.rows.some((row) => seedsOf(table).has(firstValue(row)))) ??
    candidates.find((table) => seedsOf(table).size === 0) ??
    candidates[0]
  );
}

/** Whether every row fits with no column wanting. */
function isAllOf({ rows }: OrphanPage, { columns }: Pick<TableShape, 'columns'>): boolean {
  const shape = { columns, rowidColumn: undefined };
  return rows.every((row) => row.length === columns.length && fits(row, shape));
}

function firstValue([first]: readonly Field[]): unknown {
  return first?.state === 'whole' ? first.value : undefined;
}
