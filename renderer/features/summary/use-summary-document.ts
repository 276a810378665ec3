import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { isWithin } from '../../../shared/logic/grain.ts';
import { stepMarks } from '../../../shared/logic/put-away.ts';
import { suggestNames } from '../../../shared/logic/suggest-names.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import type { WorksheetPage } from '../../../shared/model/path-pages.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { buildPrintDocument } from './build-print-document.ts';
import { maskDocument, ownTexts } from './mask-document.ts';
import { wishOf, type SummaryChoices } from './summary-choices.ts';
import { choosableEntries, choosableWorksheets } from './summary-entries.ts';
import { useEntryBodies } from './use-entry-bodies.ts';
import { useSummaryRows } from './use-summary-rows.ts';

/** What the chosen days hold, for the choices to say so. */
export type Found = {
  readonly isLoaded: boolean;
  readonly hasAnything: boolean;
  /** Those that can be chosen. */
  readonly entries: readonly EntrySummary[];
  /** Whether there are letters that are not sealed. */
  readonly hasOpenLetters: boolean;
  readonly worksheets: readonly WorksheetPage[];
};

type SummaryDocument = {
  readonly found: Found;
  /** Undefined until everything chosen is there. */
  readonly document: PrintDocument | undefined;
  /** Words in it that may be names, and are not masked. */
  readonly suggestions: readonly string[];
  readonly failure: Failure | undefined;
};

type Asked = {
  readonly choices: SummaryChoices;
  readonly maskNames: readonly string[];
  readonly attempts: readonly Attempt[];
  readonly today: Day;
};

/** The document that the choices make, and what there was to choose from. */
export function useSummaryDocument({ choices, maskNames, ...rest }: Asked): SummaryDocument {
  const { attempts, today } = rest;
  const wish = useMemo(() => wishOf(choices), [choices]);
  const rows = useSummaryRows(wish.range, attempts, today);
  const { hasLetters } = choices;
  const found = useMemo(() => foundIn(rows, hasLetters), [rows, hasLetters]);
  const chosen = useMemo(
    () => found.entries.filter((entry) => choices.entryIds.has(entry.id)),
    [found.entries, choices.entryIds],
  );
  const bodies = useEntryBodies(chosen);
  const whole = useMemo(() => {
    if (!rows || bodies.status !== 'open') return undefined;
    const worksheets = found.worksheets.filter(({ id }) => choices.worksheetIds.has(id));
    const steps = found.worksheets.filter(({ day }) => isWithin(wish.range, day));
    const marked = [...found.entries, ...stepMarks(steps, rows.flags)];
    return buildPrintDocument(wish, { ...rows, marked, worksheets, entries: bodies.entries });
  }, [wish, rows, bodies, found, choices.worksheetIds]);
  const { maskStyle } = choices;
  const { masksNames } = choices.layout;
  const document = useMemo(() => {
    const mask = { names: maskNames, style: maskStyle };
    return whole && masksNames ? maskDocument(whole, mask) : whole;
  }, [whole, masksNames, maskNames, maskStyle]);
  const names = useNamesIn(masksNames ? whole : undefined);
  const suggestions = names.filter((name) => !maskNames.includes(name));

  return {
    found,
    document,
    suggestions,
    failure: bodies.status === 'failed' ? bodies.failure : undefined,
  };
}

/** How long the pages must stay as they are before names are looked for: a year of them is not read at every key. */
const SETTLED_MS = 200;

/** Words in all that the person wrote of `document` that may be names; the last ones known while there is none. */
function useNamesIn(document: PrintDocument | undefined): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!document) return undefined;
    const timer = setTimeout(() => setNames(suggestNames(ownTexts(document))), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [document]);
  return names;
}

type Rows = ReturnType<typeof useSummaryRows>;

const NOTHING: Found = {
  isLoaded: false,
  hasAnything: false,
  entries: [],
  hasOpenLetters: false,
  worksheets: [],
};

function foundIn(rows: Rows, hasLetters: boolean): Found {
  if (!rows) return NOTHING;
  const { checkIns, events, written, worksheets, flags } = rows;
  const entries = choosableEntries(written, { worksheets, flags, hasLetters });
  const withLetters = choosableEntries(written, { worksheets, flags, hasLetters: true });
  return {
    isLoaded: true,
    hasAnything: checkIns.length + events.length + written.length > 0,
    entries,
    hasOpenLetters: withLetters.some(({ kind }) => kind === 'letter'),
    worksheets: choosableWorksheets(worksheets, flags),
  };
}
