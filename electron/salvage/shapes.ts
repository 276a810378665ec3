import type Database from 'better-sqlite3-multiple-ciphers';

export type Column = {
  readonly name: string;
  /** As declared, in capitals; tables are STRICT, so it is one of SQLite's six. */
  readonly type: string;
  readonly isRequired: boolean;
  /** Whether a row that says nothing of it gets a value by itself. */
  readonly hasDefault: boolean;
  /** False for a column that SQLite computes. */
  readonly isWritable: boolean;
};

export type TableShape = {
  readonly name: string;
  /** In the order in which a row's record holds them. */
  readonly columns: readonly Column[];
  /** The columns that tell rows apart, if the table has such. */
  readonly key: readonly string[];
  /** The column that stands for the row id; its value is not in the record. */
  readonly rowidColumn: string | undefined;
  readonly hasRowids: boolean;
  /** The page its tree begins on in the database it was read from. */
  readonly root: number;
};

/** An index of a table with row ids. */
export type IndexShape = {
  readonly name: string;
  readonly table: string;
  /** What its records hold: the indexed columns, and then the row id. */
  readonly columns: readonly Column[];
};

export type Shapes = {
  readonly tables: readonly TableShape[];
  readonly indexes: readonly IndexShape[];
};

type ListedTable = {
  readonly schema: string;
  readonly name: string;
  readonly type: string;
  readonly wr: number;
};
type ListedColumn = {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
};
type ListedIndex = { readonly name: string };
type IndexColumn = { readonly name: string | null };

const ROWID_COLUMN: Column = {
  name: '',
  type: 'INTEGER',
  isRequired: true,
  hasDefault: false,
  isWritable: false,
};
const VIRTUAL_COLUMN = 2;
const STORED_COLUMN = 3;

/** The ordinary tables of an open database and their indexes. What a virtual table keeps for itself is left out. */
export function shapesOf(handle: Database.Database): Shapes {
  // `table_list` has these columns in SQLite 3.37 and later.
  const listed = handle.pragma('table_list') as readonly ListedTable[];
  const tables = listed
    .filter(({ schema, name, type }) => {
      return schema === 'main' && type === 'table' && !name.startsWith('sqlite_');
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((table) => tableShape(handle, table));
  return { tables, indexes: tables.flatMap((table) => indexesOf(handle, table)) };
}

/** A name of a table or a column as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function tableShape(handle: Database.Database, { name, wr }: ListedTable): TableShape {
  // `table_xinfo` has these columns.
  const listed = handle.pragma(`table_xinfo(${quoted(name)})`) as readonly ListedColumn[];
  const keyColumns = listed.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const isRowid = (column: ListedColumn) =>
    wr === 0 && keyColumns.length === 1 && column.pk === 1 && column.type === 'INTEGER';
  const stored = listed.filter(({ hidden }) => hidden !== VIRTUAL_COLUMN);
  // Without row ids the record begins with the key (SQLite's file format, 2.4).
  const inOrder = wr === 0 ? stored : [...keyColumns, ...stored.filter(({ pk }) => pk === 0)];
  return {
    name,
    columns: inOrder.map((column) => ({
      name: column.name,
      type: column.type.toUpperCase(),
      isRequired: column.notnull === 1 || (wr === 1 && column.pk > 0),
      hasDefault: column.dflt_value !== null,
      isWritable: column.hidden !== STORED_COLUMN,
    })),
    key: keyColumns.map((column) => column.name),
    rowidColumn: listed.find(isRowid)?.name,
    hasRowids: wr === 0,
    root: rootOf(handle, name),
  };
}

function indexesOf(handle: Database.Database, table: TableShape): IndexShape[] {
  // `index_list` has these columns.
  const listed = handle.pragma(`index_list(${quoted(table.name)})`) as readonly ListedIndex[];
  return listed
    .filter(() => table.hasRowids)
    .map(({ name }) => {
      // `index_xinfo` has these columns; a row id has no name.
      const columns = handle.pragma(`index_xinfo(${quoted(name)})`) as readonly IndexColumn[];
      const shapeOf = (column: IndexColumn) =>
        table.columns.find((each) => each.name === column.name) ?? ROWID_COLUMN;
      return { name, table: table.name, columns: columns.map(shapeOf) };
    });
}

function rootOf(handle: Database.Database, name: string): number {
  const found = handle
    .prepare<[string], { readonly rootpage: number }>(
      `SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?`,
    )
    .get(name);
  return found?.rootpage ?? 0;
}
