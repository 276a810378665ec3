import type { ChartColumn, ColumnDrawing } from '../../shared/model/column-drawing.ts';

/** A table in words: the first cell of a row says what the row is about. */
export type TableText = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What stands at one place of a chart, as it is shown beside the pointer and read out. */
export type Reading = {
  readonly title: string;
  readonly main: string;
  readonly lines: readonly string[];
};

/** `Friday, 7 November: 2 and 4; seven days around it: about 3; they wrote`: the same in one line. */
export function readingAloud({ title, main, lines }: Reading): string {
  return [`${title}: ${main}`, ...lines].join('; ');
}

/** `Days with “calm”: 26 Oct 2; 2 Nov 0; 9 Nov nothing noted`: a chart of columns in one line, number by number. */
export function drawingInWords({ label, columns }: ColumnDrawing): string {
  const numbers = columns.map((column) => `${column.label} ${columnInWords(column)}`);
  return `${label}: ${numbers.join('; ')}`;
}

function columnInWords({ bar, dot, ring }: ChartColumn): string {
  const value = dot ?? bar?.[1];
  if (value === undefined) return 'nothing noted';
  return ring === undefined ? toTenths(value) : `${toTenths(ring)}, then ${toTenths(value)}`;
}

/** To the nearest half, which is as fine as whole ratings can tell. */
export function about(value: number): string {
  return `about ${Math.round(value * 2) / 2}`;
}

/** `4.3`: for tables, where a mean may stand as it is. */
export function toTenths(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10) / 10);
}

/** `from 2 to 9`, or `2` when both are the same. */
export function reach({ lowest, highest }: { lowest: number; highest: number }): string {
  return lowest === highest ? String(lowest) : `from ${lowest} to ${highest}`;
}

/** `1 day`, `3 days` */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** `26 of 30 days` */
export function daysOf(count: number, days: number): string {
  return `${count} of ${counted(days, 'day')}`;
}

/** `calm, sad and tired` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Facts there is something to say of: where there is nothing at all, no card stands. */
export type Told<Facts> = Exclude<Facts, { readonly status: 'nothing' }>;
