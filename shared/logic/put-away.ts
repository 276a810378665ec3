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

/** The entries that were written in these worksheets. */
export function entriesIn(worksheets: readonly WorksheetPage[]): ReadonlySet<EntryId> {
  return new Set(
    worksheets
      .flatMap(({ answers }) => answers)
      .flatMap((answer) => (answer.kind === 'longText' ? [answer.entry] : [])),
  );
}
