import type { MoodDay } from '../model/print-document.ts';
import { daysBetween } from './calendar.ts';
import { stretchesOf } from './grain.ts';
import { MIN_DAYS_IN_WINDOW } from './mood-series.ts';
import type { DayRange } from './present-month.ts';
import { spreadOf, type Spread } from './spread.ts';

/** A week or a month of a mood chart. */
export type MoodPeriod = DayRange & {
  /** The places of its first and last day among the days of the chart. */
  readonly first: number;
  readonly last: number;
  readonly daysNoted: number;
  /** Of all moods in it; null when there is none. */
  readonly spread: Spread | null;
  /** The same middle, but null when fewer than three days hold a mood: then no line goes through it. */
  readonly median: number | null;
};

/** The weeks or months of `days`, which follow one another without a break. */
export function moodPeriods(
  days: readonly MoodDay[],
  grain: 'week' | 'month',
): readonly MoodPeriod[] {
  const start = days[0]?.day;
  const end = days.at(-1)?.day;
  if (start === undefined || end === undefined) return [];
  return stretchesOf({ from: start, to: end }, grain).map((stretch) => {
    const first = daysBetween(start, stretch.from);
    const last = daysBetween(start, stretch.to);
    const inIt = days.slice(first, last + 1);
    const spread = spreadOf(inIt.flatMap(({ moods }) => moods));
    const daysNoted = inIt.filter(({ moods }) => moods.length > 0).length;
    const median = daysNoted < MIN_DAYS_IN_WINDOW ? null : (spread?.middle ?? null);
    return { ...stretch, first, last, daysNoted, spread, median };
  });
}
