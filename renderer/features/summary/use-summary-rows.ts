import { useMemo } from 'react';
import { addDays } from '../../../shared/logic/calendar.ts';
import { WINDOW_REACH_DAYS } from '../../../shared/logic/mood-series.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import {
  useCheckIns,
  useEntriesNamed,
  useEntrySummaries,
  useFlags,
  useMonthEvents,
  usePages,
  useSettings,
} from '../../projection/journal-queries.ts';
import type { SummaryRows } from './build-print-document.ts';

/** What there is to choose from: all that the range holds, and all worksheets. Undefined until it is there. */
export function useSummaryRows(
  { from, to }: DayRange,
  attempts: readonly Attempt[],
  today: Day,
): Omit<SummaryRows, 'entries' | 'marked'> | undefined {
  const checkIns = useCheckIns(addDays(from, -WINDOW_REACH_DAYS), addDays(to, WINDOW_REACH_DAYS));
  const events = useMonthEvents(from, to);
  const written = useEntrySummaries(from, to);
  const pages = useSummaryPages();
  const flags = useFlags();
  const { dayStartHour } = useSettings();
  return useMemo(() => {
    if (!checkIns || !events || !written || !pages || !flags) return undefined;
    const sittings = pages.sittings.filter(({ day }) => from <= day && day <= to);
    return { checkIns, events, written, ...pages, sittings, attempts, flags, today, dayStartHour };
  }, [checkIns, events, written, pages, attempts, flags, today, dayStartHour, from, to]);
}

/** Without those that were kept of a letter: letters are left out, and a sealed one says nothing. */
function useMomentsForPaper() {
  const moments = usePages('moment');
  const sources = useEntriesNamed((moments ?? []).flatMap(({ entry }) => entry ?? []));
  return useMemo(() => {
    if (!moments || !sources) return undefined;
    const letters = new Set(
      sources.flatMap((source) => (source?.kind === 'letter' ? [source.id] : [])),
    );
    return moments.filter(({ entry }) => entry === null || !letters.has(entry));
  }, [moments, sources]);
}

function useSummaryPages() {
  const sittings = usePages('sitting');
  const worksheets = usePages('worksheet');
  const strengths = usePages('strength');
  const moments = useMomentsForPaper();
  const stepStates = usePages('step-state');
  return useMemo(() => {
    if (!sittings || !worksheets || !strengths || !moments || !stepStates) return undefined;
    return { sittings, worksheets, strengths, moments, stepStates };
  }, [sittings, worksheets, strengths, moments, stepStates]);
}
