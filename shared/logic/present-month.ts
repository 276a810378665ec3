import type { Day } from '../model/day.ts';
import type { Attempt } from '../model/month.ts';
import { addDays } from './calendar.ts';
import { lastDayOf } from './month-days.ts';

/** Days from the first to the last, both included. */
export type DayRange = { readonly from: Day; readonly to: Day };

/** The newest attempt, if it has begun and has not ended by `today`. */
export function runningMonth(attempts: readonly Attempt[], today: Day): Attempt | undefined {
  const attempt = attempts.at(-1);
  if (!attempt || today < attempt.startDay) return undefined;
  const last = lastDayOf(attempt);
  return last === null || today <= last ? attempt : undefined;
}

/** The last `count` days, today included. */
export function lastDays(count: number, today: Day): DayRange {
  return { from: addDays(today, 1 - count), to: today };
}
