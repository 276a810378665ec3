import type Database from 'better-sqlite3-multiple-ciphers';
import { quoted, shapesOf } from '../salvage/shapes.ts';

/** The name and version of the form below; a change to it gets the next number. */
const FORMAT = 'evenfall journal 1';

type Value = string | number | bigint | Buffer | null;

/** What the file says of where it comes from, and by which schema its columns are named. */
export type Origin = { readonly vaultId: string; readonly schemaVersion: number };

/**
 * Everything of every table of an open database as JSON, a row a line, the columns named as in the table. Bytes are
 * `{"base64":"…"}`; whole numbers beyond what JSON's readers keep exactly are texts.
 */
export function databaseJson(
  handle: Database.Database,
  { vaultId, schemaVersion }: Origin,
): string {
  const tables = shapesOf(handle).tables.map(({ name }) => {
    const rows = handle.prepare<[], Record<string, Value>>(`SELECT * FROM ${quoted(name)}`);
    const lines = Array.from(rows.safeIntegers().iterate(), (row) => JSON.stringify(plain(row)));
    return `${JSON.stringify(name)}: [${lines.map((line) => `\n${line}`).join(',')}\n]`;
  });
  const head = Object.entries({ format: FORMAT, vaultId, schemaVersion });
  const start = head.map(([name, value]) => `"${name}": ${JSON.stringify(value)},\n`).join('');
  return `{\n${start}"tables": {\n${tables.join(',\n')}\n}\n}\n`;
}

function plain(row: Readonly<Record<string, Value>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: Value): unknown {
  if (Buffer.isBuffer(value)) return { base64: value.toString('base64') };
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
