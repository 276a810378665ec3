import type { Writer } from '../database/database.ts';
import type { SqlValue } from '../database/sql.ts';
import { quoted, type TableShape } from './shapes.ts';

/** Puts rows into the tables of an open database. */
export type RowWriter = {
  /** Puts the row in, in place of one with the same key. Throws SQLite's error for one that the table does not take. */
  readonly put: (table: TableShape, values: ReadonlyMap<string, SqlValue>) => void;
};

export function createRowWriter(db: Pick<Writer, 'run'>): RowWriter {
  const texts = new Map<string, string>();
  return {
    put(table, values) {
      const names = Array.from(values.keys());
      const id = JSON.stringify([table.name, names]);
      // Nothing but names, which the schema gives and `quoted` quotes; every value is bound.
      const text = texts.get(id) ?? putting(table, names);
      texts.set(id, text);
      db.run({ text, values: Array.from(values.values()) });
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
