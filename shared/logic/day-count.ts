import type { Day } from '../model/day.ts';

/** On how many different days `rows` were noted. */
export function dayCount(rows: readonly { readonly day: Day }[]): number {
  return new Set(rows.map(({ day }) => day)).size;
}
