import type { Day } from '../model/day.ts';
import type { EntrySummary } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { WorksheetPage } from '../model/path-pages.ts';
import type { Flags } from './flags.ts';
import { isWorksheetShown } from './step-view.ts';

/** Whether a flag has put the worksheet away that the page is of. */
export function isPutAway({ step, worksheet }: WorksheetPage, flags: Flags): boolean {
  return !isWorksheetShown(step, worksheet, flags);
}

/** The entries that were written in worksheets which a flag has put away. */
export function entriesPutAway(
  worksheets: readonly WorksheetPage[],
  flags: Flags,
): ReadonlySet<EntryId> {
  return entriesIn(worksheets.filter((page) => isPutAway(page, flags)));
}

/** Those of `entries` that no flag has put away. */
export function entriesLeft(
  entries: readonly EntrySummary[],
  worksheets: readonly WorksheetPage[],
  flags: Flags,
): readonly EntrySummary[] {
  const putAway = entriesPutAway(worksheets, flags);
  return entries.filter(({ id }) => !putAway.has(id));
}

/** Something written, as a chart marks it. */
export type WrittenMark = Pick<EntrySummary, 'day' | 'kind'>;

/** The days on which worksheets were filled in that no flag has put away, each as a step. */
export function stepMarks(
  worksheets: readonly WorksheetPage[],
  flags: Flags,
): readonly WrittenMark[] {
  return worksheets
    .filter((page) => page.answers.length > 0 && !isPutAway(page, flags))
    .map(({ day }) => ({ day, kind: 'step' }));
}

/** What was first written on each day, of `entries` (oldest first) whose seal, if there is one, is over. */
export function firstToOpen(
  entries: readonly EntrySummary[],
  today: Day,
): ReadonlyMap<Day, EntryId> {
  const open = entries.filter(({ sealedUntil }) => sealedUntil === null || sealedUntil <= today);
  return new Map(open.toReversed().map(({ day, id }) => [day, id]));
}

/** The entries that were written in these worksheets. */
export function entriesIn(worksheets: readonly WorksheetPage[]): ReadonlySet<EntryId> {
  return new Set(
    worksheets
      .flatMap(({ answers }) => answers)
      .flatMap((answer) => (answer.kind === 'longText' ? [answer.entry] : [])),
  );
}
