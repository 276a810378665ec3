import { useMemo } from 'react';
import { addDays } from '../../../shared/logic/calendar.ts';
import { isWithin } from '../../../shared/logic/grain.ts';
import { moodDays, WINDOW_REACH_DAYS } from '../../../shared/logic/mood-series.ts';
import { entriesLeft, stepMarks, type WrittenMark } from '../../../shared/logic/put-away.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { Attempt, MonthEvent } from '../../../shared/model/month.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import type { MoodDay } from '../../../shared/model/print-document.ts';
import {
  useCheckIns,
  useEntrySummaries,
  useFlags,
  useMonthEvents,
  usePages,
} from '../../projection/journal-queries.ts';
import { upTo } from './insights-range.ts';

/** Everything the cards are drawn from, of the days of one range; each list oldest first. */
export type InsightRows = {
  readonly today: Day;
  /** The days to draw; they may reach past today. */
  readonly days: readonly MoodDay[];
  /** Those of them that have begun: what is still to come is room, and counted nowhere. */
  readonly daysSoFar: readonly MoodDay[];
  /** From the first to the last of `daysSoFar`. */
  readonly soFar: DayRange;
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  readonly entries: readonly EntrySummary[];
  /** Those of them that are not put away: only these are opened. */
  readonly entriesLeft: readonly EntrySummary[];
  /** What of the writing the mood chart marks. */
  readonly written: readonly WrittenMark[];
  readonly sittings: readonly Sitting[];
};

/** Undefined until all of it is there. */
export function useInsightRows(
  range: DayRange,
  attempts: readonly Attempt[],
  today: Day,
): InsightRows | undefined {
  const { from, to } = range;
  const around = useCheckIns(addDays(from, -WINDOW_REACH_DAYS), addDays(to, WINDOW_REACH_DAYS));
  const events = useMonthEvents(from, to);
  const entries = useEntrySummaries(from, to);
  const sittings = usePages('sitting');
  const worksheets = usePages('worksheet');
  const flags = useFlags();

  return useMemo(() => {
    if (!around || !events || !entries || !sittings || !worksheets || !flags) return undefined;
    const days = moodDays({ checkIns: around, from, to, attempts, today });
    const isIn = ({ day }: { readonly day: Day }) => isWithin({ from, to }, day);
    const left = entriesLeft(entries, worksheets, flags);
    return {
      today,
      days,
      daysSoFar: days.filter(({ day }) => day <= today),
      soFar: upTo(today, { from, to }),
      checkIns: around.filter(isIn),
      events,
      entries,
      entriesLeft: left,
      written: [...left, ...stepMarks(worksheets.filter(isIn), flags)],
      sittings: sittings.filter(isIn),
    };
  }, [around, events, entries, sittings, worksheets, flags, from, to, attempts, today]);
}
