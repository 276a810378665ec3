import { useMemo } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { WINDOW_REACH_DAYS } from '../../../shared/logic/mood-series.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import {
  useCheckIns,
  useEntrySummaries,
  useMonthEvents,
} from '../../projection/journal-queries.ts';
import { buildPrintDocument, notedCheckIns } from './build-print-document.ts';
import { choosable, wishOf, type SummaryChoices } from './summary-choices.ts';
import { useEntryBodies } from './use-entry-bodies.ts';

/** What the chosen days hold, for the choices to say so. */
export type Found = {
  readonly isLoaded: boolean;
  readonly checkInCount: number;
  readonly noteCount: number;
  /** Those that can be chosen. */
  readonly entries: readonly EntrySummary[];
  /** Whether there are letters that are not sealed. */
  readonly hasOpenLetters: boolean;
};

type SummaryDocument = {
  readonly found: Found;
  /** Undefined until everything chosen is there. */
  readonly document: PrintDocument | undefined;
  readonly failure: Failure | undefined;
};

/** The document that the choices make, and what there was to choose from. */
export function useSummaryDocument(
  choices: SummaryChoices,
  attempts: readonly Attempt[],
  today: Day,
): SummaryDocument {
  const wish = useMemo(() => wishOf(choices), [choices]);
  const { from, to } = wish.range;
  const checkIns = useCheckIns(addDays(from, -WINDOW_REACH_DAYS), addDays(to, WINDOW_REACH_DAYS));
  const events = useMonthEvents(from, to);
  const entries = useEntrySummaries(from, to);
  const { hasLetters, entryIds } = choices;
  const offered = useMemo(() => choosable(entries ?? NONE, { hasLetters }), [entries, hasLetters]);
  const chosen = useMemo(
    () => offered.filter((entry) => entryIds.has(entry.id)),
    [offered, entryIds],
  );
  const bodies = useEntryBodies(chosen);

  const found = useMemo(
    () => ({
      isLoaded: checkIns !== undefined && entries !== undefined,
      checkInCount: (checkIns ?? []).filter(({ day }) => from <= day && day <= to).length,
      noteCount: notedCheckIns({ from, to }, checkIns ?? []).length,
      entries: offered,
      hasOpenLetters: choosable(entries ?? NONE, { hasLetters: true }).some(isLetter),
    }),
    [checkIns, entries, offered, from, to],
  );
  const document = useMemo(() => {
    if (!checkIns || !events || !entries || bodies.status !== 'open') return undefined;
    const rows = { checkIns, events, attempts, entries: bodies.entries, today };
    return buildPrintDocument(wish, rows);
  }, [wish, checkIns, events, entries, bodies, attempts, today]);

  return { found, document, failure: bodies.status === 'failed' ? bodies.failure : undefined };
}

const NONE: readonly EntrySummary[] = [];

function isLetter({ kind }: EntrySummary): boolean {
  return kind === 'letter';
}
