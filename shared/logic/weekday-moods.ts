import type { MoodDay } from '../model/print-document.ts';
import { daysBetween, startOfWeek } from './calendar.ts';
import { CLEAR_DIFFERENCE, spreadOf, type Spread } from './spread.ts';

/** A weekday counts with this many of it noted. */
export const ENOUGH_OF_A_WEEKDAY = 3;

/** So many weekdays must count before anything is said of them. */
export const ENOUGH_WEEKDAYS = 4;

/** 0 is Monday, 6 Sunday. */
export type Weekday = number;

export type WeekdayMoods = {
  readonly weekday: Weekday;
  readonly daysNoted: number;
  /** Of all its moods; null when there is none. */
  readonly spread: Spread | null;
};

export type WeekdayFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  | { readonly status: 'alike' }
  | { readonly status: 'differ'; readonly highest: WeekdayGroup; readonly lowest: WeekdayGroup };

/** Weekdays with the same middle. */
export type WeekdayGroup = { readonly weekdays: readonly Weekday[]; readonly middle: number };

/** The moods of each weekday, Monday first. */
export function weekdayMoods(days: readonly MoodDay[]): readonly WeekdayMoods[] {
  const byWeekday = Map.groupBy(
    days.filter(({ moods }) => moods.length > 0),
    ({ day }) => weekdayOf(day),
  );
  return Array.from({ length: 7 }, (_, weekday) => {
    const noted = byWeekday.get(weekday) ?? [];
    const spread = spreadOf(noted.flatMap(({ moods }) => moods));
    return { weekday, daysNoted: noted.length, spread };
  });
}

export function weekdayFacts(weekdays: readonly WeekdayMoods[]): WeekdayFacts {
  if (weekdays.every(({ daysNoted }) => daysNoted === 0)) return { status: 'nothing' };
  const known = weekdays.flatMap(({ weekday, daysNoted, spread }) =>
    spread && daysNoted >= ENOUGH_OF_A_WEEKDAY ? [{ weekday, middle: spread.middle }] : [],
  );
  if (known.length < ENOUGH_WEEKDAYS) return { status: 'too-little' };
  const middles = known.map(({ middle }) => middle);
  const group = (middle: number) => ({
    middle,
    weekdays: known.filter((each) => each.middle === middle).map(({ weekday }) => weekday),
  });
  const highest = group(Math.max(...middles));
  const lowest = group(Math.min(...middles));
  if (highest.middle - lowest.middle < CLEAR_DIFFERENCE) return { status: 'alike' };
  return { status: 'differ', highest, lowest };
}

function weekdayOf(day: MoodDay['day']): Weekday {
  return daysBetween(startOfWeek(day), day);
}
