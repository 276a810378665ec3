import { useMemo } from 'react';
import { addDays } from '../../../shared/logic/calendar.ts';
import { WINDOW_REACH_DAYS } from '../../../shared/logic/mood-series.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import {
  useCheckIns,
  useEntrySummaries,
  useFlags,
  useMonthEvents,
  usePages,
} from '../../projection/journal-queries.ts';
import type { SummaryRows } from './build-print-document.ts';

/** What there is to choose from: all that the range holds, and all worksheets. Undefined until it is there. */
export function useSummaryRows(
  { from, to }: DayRange,
  attempts: readonly Attempt[],
  today: Day,
): Omit<SummaryRows, 'entries'> | undefined {
  const checkIns = useCheckIns(addDays(from, -WINDOW_REACH_DAYS), addDays(to, WINDOW_REACH_DAYS));
  const events = useMonthEvents(from, to);
  const written = useEntrySummaries(from, to);
  const pages = useSummaryPages();
  const flags = useFlags();
  return useMemo(() => {
    if (!checkIns || !events || !written || !pages || !flags) return undefined;
    const sittings = pages.sittings.filter(({ day }) => from <= day && day <= to);
    return { checkIns, events, written, ...pages, sittings, attempts, flags, today };
  }, [checkIns, events, written, pages, attempts, flags, today, from, to]);
}

function useSummaryPages() {
  const sittings = usePages('sitting');
  const worksheets = usePages('worksheet');
  const strengths = usePages('strength');
  const moments = usePages('moment');
  const stepStates = usePages('step-state');
  return useMemo(() => {
    if (!sittings || !worksheets || !strengths || !moments || !stepStates) return undefined;
    return { sittings, worksheets, strengths, moments, stepStates };
  }, [sittings, worksheets, strengths, moments, stepStates]);
}
