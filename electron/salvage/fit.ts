import type { Field, Value } from './record.ts';
import type { Column, TableShape } from './shapes.ts';

/**
 * Whether these can be the columns of one of the table's rows: as many, and each of its declared type. Later columns may
 * be wanting, as they are in rows that were written before the column was added.
 */
export function fits(
  fields: readonly Field[],
  { columns, rowidColumn }: Pick<TableShape, 'columns' | 'rowidColumn'>,
): boolean {
  if (fields.length === 0 || fields.length > columns.length) return false;
  return columns.every((column, index) => {
    const field = fields[index];
    if (!field) return !column.isRequired || column.hasDefault;
    if (field.state === 'missing') return true;
    // SQLite keeps nothing in the record where the row id stands for the column.
    if (column.name === rowidColumn) return field.value === null;
    return field.value === null ? !column.isRequired : isOfType(field.value, column);
  });
}

function isOfType(value: Exclude<Value, null>, { type }: Column): boolean {
  switch (type) {
    case 'INT':
    case 'INTEGER':
      return typeof value === 'bigint';
    case 'REAL':
      // A whole number in such a column takes less room as an integer.
      return typeof value === 'number' || typeof value === 'bigint';
    case 'TEXT':
      return typeof value === 'string';
    case 'BLOB':
      return Buffer.isBuffer(value);
    default:
      return true;
  }
}
