import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { median } from './mood-series.ts';
import { CLEAR_DIFFERENCE, spreadOf, type Spread } from './spread.ts';

/** Fewer days than this, with both their mood and the night before them, say nothing. */
export const ENOUGH_NIGHTS = 10;

/** Each side must hold this many, or there is nothing to set it against. */
const ENOUGH_ON_A_SIDE = 3;

/** Where the two sides meet: nights of this many hours or more are the long ones. */
export const LONG_NIGHT_HOURS = 7;

/** A day with the night that came before it: what is noted on a day as slept is the night before. */
export type SleepDay = {
  readonly day: Day;
  readonly hours: number;
  /** The middle of the moods of the day after that night. */
  readonly mood: number;
};

export type SleepFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  /** Enough days, but too few of one side to compare. */
  | { readonly status: 'one-side'; readonly side: 'long' | 'short' }
  | { readonly status: 'alike'; readonly long: number; readonly short: number }
  | { readonly status: 'differ'; readonly long: number; readonly short: number };

/** Days on which both are known, oldest first. Of several answers in one day, the last one holds. */
export function sleepDays(checkIns: readonly CheckIn[]): readonly SleepDay[] {
  const byDay = Map.groupBy(
    checkIns.toSorted((one, other) => one.at - other.at),
    ({ day }) => day,
  );
  return [...byDay]
    .flatMap(([day, noted]) => {
      const hours = noted.findLast(({ sleptHours }) => sleptHours !== null)?.sleptHours ?? null;
      const mood = median(noted.map((checkIn) => checkIn.mood));
      return hours === null || mood === null ? [] : [{ day, hours, mood }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** The days after nights of equal length, shortest first. */
export function moodsByHours(
  days: readonly SleepDay[],
): readonly { readonly hours: number; readonly days: number; readonly spread: Spread }[] {
  return [...Map.groupBy(days, ({ hours }) => hours)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([hours, alike]) => {
      const spread = spreadOf(alike.map(({ mood }) => mood));
      return spread ? [{ hours, days: alike.length, spread }] : [];
    });
}

export function sleepFacts(days: readonly SleepDay[]): SleepFacts {
  if (days.length === 0) return { status: 'nothing' };
  if (days.length < ENOUGH_NIGHTS) return { status: 'too-little' };
  const moods = (isLong: boolean) =>
    days.filter(({ hours }) => hours >= LONG_NIGHT_HOURS === isLong).map(({ mood }) => mood);
  const long = moods(true);
  const short = moods(false);
  if (short.length < ENOUGH_ON_A_SIDE) return { status: 'one-side', side: 'long' };
  if (long.length < ENOUGH_ON_A_SIDE) return { status: 'one-side', side: 'short' };
  const middles = { long: median(long) ?? 0, short: median(short) ?? 0 };
  const isClear = Math.abs(middles.long - middles.short) >= CLEAR_DIFFERENCE;
  return { status: isClear ? 'differ' : 'alike', ...middles };
}
