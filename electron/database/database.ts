import type Database from 'better-sqlite3-multiple-ciphers';
import type { Sql } from './sql.ts';

/** Reads and cannot write. */
export type Reader = {
  /** Every row, in the statement's order. `Row` is the table's spelling. */
  readonly all: <Row>(statement: Sql) => readonly Row[];
  /** The first row, or undefined when there is none. */
  readonly get: <Row>(statement: Sql) => Row | undefined;
};

/** Reads and writes; handed out only inside a transaction. */
export type Writer = Reader & {
  /** Runs the statement; the number of rows it changed. */
  readonly run: (statement: Sql) => number;
};

/** A reader over `handle` that refuses statements which would write. */
export function readerOver(handle: Database.Database): Reader {
  const prepare = preparedOnce(handle);
  return {
    all<Row>(statement: Sql) {
      // The caller names the columns it selected; SQLite gives back exactly those.
      return readOnly(prepare(statement)).all(...statement.values) as Row[];
    },
    get<Row>(statement: Sql) {
      // The caller names the columns it selected; SQLite gives back exactly those.
      return readOnly(prepare(statement)).get(...statement.values) as Row | undefined;
    },
  };
}

export function writerOver(handle: Database.Database): Writer {
  const prepare = preparedOnce(handle);
  return {
    ...readerOver(handle),
    run: (statement) => prepare(statement).run(...statement.values).changes,
  };
}

function readOnly(statement: Database.Statement): Database.Statement {
  if (!statement.readonly) throw new TypeError('A reader was given a statement that writes.');
  return statement;
}

/** Statements are few and fixed, so each is compiled once a connection. */
function preparedOnce(handle: Database.Database): (statement: Sql) => Database.Statement {
  const prepared = new Map<string, Database.Statement>();
  return ({ text }) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = handle.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
}
