import { addDays, daysBetween } from '../../../shared/logic/calendar.ts';
import { lastDays, runningMonth, type DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';

/** What a summary covers at most: ten years, far more than anyone takes along on paper. */
export const LONGEST_DAYS = 3652;

export type Preset = 'month' | 'week' | 'since-it-began';

export type SummaryRanges = Readonly<Record<Preset, DayRange>>;

/** The ranges that are offered. None reaches past `today`: a summary looks back. */
export function presetRanges(
  attempts: readonly Attempt[],
  firstDay: Day | null,
  today: Day,
): SummaryRanges {
  const month = runningMonth(attempts, today);
  return {
    month: month ? { from: month.startDay, to: today } : lastDays(30, today),
    week: lastDays(7, today),
    'since-it-began': range(firstDay ?? today, today),
  };
}

/** The days between two days in whichever order, at most the last ten years of them. */
export function range(one: Day, other: Day): DayRange {
  const [from, to] = one <= other ? [one, other] : [other, one];
  return daysBetween(from, to) < LONGEST_DAYS
    ? { from, to }
    : { from: addDays(to, 1 - LONGEST_DAYS), to };
}

/** The offered range that is exactly `chosen`, if one is. */
export function presetOf(ranges: SummaryRanges, chosen: DayRange): Preset | undefined {
  const presets: readonly Preset[] = ['month', 'week', 'since-it-began'];
  return presets.find((preset) => isSame(ranges[preset], chosen));
}

function isSame(one: DayRange, other: DayRange): boolean {
  return one.from === other.from && one.to === other.to;
}
