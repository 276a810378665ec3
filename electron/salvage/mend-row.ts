import { randomUUID } from 'node:crypto';
import { countWords, documentText, excerptOf } from '../../shared/logic/document-text.ts';
import { day } from '../../shared/model/day.ts';
import { EXCERPT_LENGTH } from '../../shared/model/entry.ts';
import { parseJson } from '../platform/parse-json.ts';
import type { FoundRow } from './found-rows.ts';
import { isBody, mendedBody, readable, wholeBody } from './mend-document.ts';
import { isDay, isInstant, isPlausible } from './plausible.ts';
import type { Field, Value } from './record.ts';
import type { Column } from './shapes.ts';

/** Values by column; a column that is not named gets its default, or null. */
export type RowValues = ReadonlyMap<string, Value>;

/** The row as it was written; undefined where something is missing, or cannot be what was written. */
export function wholeRow({ table, fields, rowid, isSound }: FoundRow): RowValues | undefined {
  const values = new Map<string, Value>();
  for (const [index, { name, isWritable }] of table.columns.entries()) {
    const field = fields[index];
    if (!field) continue;
    if (field.state !== 'whole') return undefined;
    if (!isSound && name !== table.rowidColumn && !isPlausible(name, field.value)) return undefined;
    if (isWritable) values.set(name, name === table.rowidColumn ? rowid : field.value);
  }
  return values;
}

/**
 * What is left of a row, in a form the journal can show: text up to where it breaks off, a body as plain paragraphs with
 * a line above that says so, and in place of what is gone the least that the table takes.
 */
export function mendedRow({ table, fields, rowid }: FoundRow): RowValues {
  const values = new Map<string, Value>();
  for (const [index, column] of table.columns.entries()) {
    const field = fields[index];
    if (!field || !column.isWritable) continue;
    const value = column.name === table.rowidColumn ? rowid : mended(field, column, fields);
    if (value !== undefined) values.set(column.name, value);
  }
  const body = values.get('body');
  const document = typeof body === 'string' ? wholeBody(body) : undefined;
  if (!document) return values;
  // They lie behind the body and are lost before it is.
  const text = documentText(document);
  if (values.has('excerpt')) values.set('excerpt', excerptOf(text, EXCERPT_LENGTH));
  if (values.has('word_count')) values.set('word_count', BigInt(countWords(text)));
  return values;
}

/** Undefined for a column that is best left to its default. */
function mended(field: Field, column: Column, row: readonly Field[]): Value | undefined {
  if (field.state === 'whole' && isPlausible(column.name, field.value)) return field.value;
  const text = field.state !== 'missing' && typeof field.value === 'string' ? field.value : '';
  if (column.name === 'id') return randomUUID();
  if (column.name === 'zone') return 'UTC';
  if (isDay(column.name)) return dayOf(instantIn(row));
  // That it is not null is known, even where its value is not: what was taken away stays away.
  if (isInstant(column.name)) return instantIn(row);
  if (isBody(text)) return JSON.stringify(wholeBody(text) ?? mendedBody(text));
  if (text.startsWith('[')) return parseJson(text) === undefined ? '[]' : text;
  if (text !== '') return readable(text);
  if (!column.isRequired || column.hasDefault) return undefined;
  return leastOf(column);
}

/** Smaller whole numbers are counts and ratings; as instants they would lie in January 1970. */
const LEAST_MOMENT = 1_000_000_000n;

/** The first moment that the row itself names; the beginning of the calendar where it names none. */
function instantIn(row: readonly Field[]): bigint {
  const moments = row.flatMap((field) => {
    const isMoment =
      field.state === 'whole' && typeof field.value === 'bigint' && isPlausible('at', field.value);
    return isMoment && field.value > LEAST_MOMENT ? [field.value] : [];
  });
  return moments[0] ?? 0n;
}

function dayOf(moment: bigint): string {
  return day.parse(new Date(Number(moment)).toISOString().slice(0, 10));
}

function leastOf({ type }: Column): Value {
  if (type === 'TEXT') return '';
  return type === 'BLOB' ? Buffer.alloc(0) : 0n;
}
