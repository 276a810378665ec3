import type { Day } from '../model/day.ts';
import { addDays, startOfWeek } from './calendar.ts';
import type { DayRange } from './present-month.ts';

/** How finely a stretch of days is looked at. */
export type Grain = 'day' | 'week' | 'month';

const MOST_DAYS_BY_ITSELF = 124;
const MOST_DAYS_BY_WEEK_BY_ITSELF = 731;

/** Points beyond this many would be finer than the eye, and slow. */
const MOST_DAYS_APART = 400;
const MOST_DAYS_BY_WEEK = 1500;

const FEWEST_DAYS_BY_WEEK = 28;
const FEWEST_DAYS_BY_MONTH = 90;

/** The grain that is taken for `dayCount` days unless the person chooses another. */
export function usualGrain(dayCount: number): Grain {
  if (dayCount <= MOST_DAYS_BY_ITSELF) return 'day';
  return dayCount <= MOST_DAYS_BY_WEEK_BY_ITSELF ? 'week' : 'month';
}

/** The grains that make sense for `dayCount` days, finest first; the usual one is always among them. */
export function grainsFor(dayCount: number): readonly Grain[] {
  const grains: Grain[] = [];
  if (dayCount <= MOST_DAYS_APART) grains.push('day');
  if (dayCount >= FEWEST_DAYS_BY_WEEK && dayCount <= MOST_DAYS_BY_WEEK) grains.push('week');
  if (dayCount >= FEWEST_DAYS_BY_MONTH) grains.push('month');
  return grains;
}

/** The weeks (from Monday) or months of a range, oldest first; the first and the last are cut off where it ends. */
export function stretchesOf({ from, to }: DayRange, grain: 'week' | 'month'): readonly DayRange[] {
  const stretches: DayRange[] = [];
  const endOf = grain === 'week' ? endOfWeek : endOfMonth;
  for (let first = from; first <= to;) {
    const last = endOf(first);
    stretches.push({ from: first, to: last < to ? last : to });
    first = addDays(last, 1);
  }
  return stretches;
}

export function isWithin({ from, to }: DayRange, day: Day): boolean {
  return from <= day && day <= to;
}

function endOfWeek(day: Day): Day {
  return addDays(startOfWeek(day), 6);
}

function endOfMonth(day: Day): Day {
  const inTheNext = addDays(day, 32 - Number(day.slice(8)));
  return addDays(inTheNext, -Number(inTheNext.slice(8)));
}
