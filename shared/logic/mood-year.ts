import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { addDays, eachDay, startOfWeek } from './calendar.ts';
import type { DayRange } from './present-month.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Fewer days with a check-in than this would make a year look empty. */
export const ENOUGH_DAYS_OF_A_YEAR = 30;

const WEEKS = 53;

/** One day of the year's picture. */
export type YearDay = {
  readonly day: Day;
  /** The middle of its moods; null where none was noted. */
  readonly middle: number | null;
};

export type YearFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  | ({ readonly status: 'enough' } & Spread);

/** The fifty-three weeks up to the one that holds `last`, from a Monday to `last`. */
export function yearRange(last: Day): DayRange {
  return { from: addDays(startOfWeek(last), -7 * (WEEKS - 1)), to: last };
}

/** Every day of `range`, oldest first. */
export function yearDays(checkIns: readonly CheckIn[], { from, to }: DayRange): readonly YearDay[] {
  const byDay = Map.groupBy(checkIns, ({ day }) => day);
  return eachDay(from, to).map((day) => ({
    day,
    middle: spreadOf((byDay.get(day) ?? []).map(({ mood }) => mood))?.middle ?? null,
  }));
}

/** What the middles of its days are like. */
export function yearFacts(days: readonly YearDay[]): YearFacts {
  const middles = days.flatMap(({ middle }) => middle ?? []);
  const spread = spreadOf(middles);
  if (spread === null) return { status: 'nothing' };
  if (middles.length < ENOUGH_DAYS_OF_A_YEAR) return { status: 'too-little' };
  return { status: 'enough', ...spread };
}
