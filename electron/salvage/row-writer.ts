import type Database from 'better-sqlite3-multiple-ciphers';
import type { RowValues } from './mend-row.ts';
import { quoted, type TableShape } from './shapes.ts';

/** Puts rows into the tables of an open database. */
export type RowWriter = {
  /** Puts the row in, in place of one with the same key. Throws SQLite's error for one that the table does not take. */
  readonly put: (table: TableShape, values: RowValues) => void;
};

export function createRowWriter(handle: Database.Database): RowWriter {
  const prepared = new Map<string, Database.Statement>();
  return {
    put(table, values) {
      const names = Array.from(values.keys());
      const id = JSON.stringify([table.name, names]);
      const statement = prepared.get(id) ?? handle.prepare(putting(table, names));
      prepared.set(id, statement);
      statement.run(...values.values());
    },
  };
}

/** An update of the row that is there, not a new row in its place, so that nothing that hangs on it goes with it. */
function putting({ name, key }: TableShape, columns: readonly string[]): string {
  const list = columns.map(quoted).join(', ');
  const blanks = columns.map(() => '?').join(', ');
  const others = columns.filter((column) => !key.includes(column)).map(quoted);
  const update = others.map((column) => `${column} = excluded.${column}`).join(', ');
  const onConflict = others.length > 0 ? `DO UPDATE SET ${update}` : 'DO NOTHING';
  const conflict =
    key.length > 0 ? `ON CONFLICT (${key.map(quoted).join(', ')}) ${onConflict}` : '';
  return `INSERT INTO ${quoted(name)} (${list}) VALUES (${blanks}) ${conflict}`;
}
