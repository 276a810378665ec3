import { z } from 'zod';
import { wallClock } from '../../shared/logic/journal-day.ts';
import { day, instant, zoneName } from '../../shared/model/day.ts';
import { isBody, readable, wholeBody } from './mend-document.ts';
import type { Value } from './record.ts';

const id = z.uuid();

/**
 * Whether `value`, from a page whose HMAC does not hold, can well be what was written into a column of that name. Damage
 * makes sixteen bytes at a time into noise, and noise is neither text nor a number of the right size.
 */
export function isPlausible(column: string, value: Value): boolean {
  if (typeof value === 'bigint')
    return !isInstant(column) || instant.safeParse(Number(value)).success;
  if (typeof value !== 'string') return true;
  if (column === 'id') return id.safeParse(value).success;
  if (isDay(column)) return day.safeParse(value).success;
  if (column === 'zone') return isZone(value);
  if (readable(value) !== value) return false;
  return !isBody(value) || wholeBody(value) !== undefined;
}

/** Whether a column of that name holds a day, as all that are called so do. */
export function isDay(column: string): boolean {
  return column === 'day' || column.endsWith('_day');
}

/** Whether a column of that name holds an instant, as all that are called so do. */
export function isInstant(column: string): boolean {
  return column === 'at' || column.endsWith('_at');
}

function isZone(text: string): boolean {
  try {
    return wallClock(instant.parse(0), zoneName.parse(text)).hour >= 0;
  } catch {
    return false;
  }
}
