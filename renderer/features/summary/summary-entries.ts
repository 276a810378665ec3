import type { Flags } from '../../../shared/logic/flags.ts';
import { entriesLeft, isPutAway } from '../../../shared/logic/put-away.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { WorksheetPage } from '../../../shared/model/path-pages.ts';

/** The worksheets that may be chosen: none of a step that is put away. */
export function choosableWorksheets(
  worksheets: readonly WorksheetPage[],
  flags: Flags,
): readonly WorksheetPage[] {
  return worksheets.filter((page) => !isPutAway(page, flags));
}

type Around = {
  readonly worksheets: readonly WorksheetPage[];
  readonly flags: Flags;
  /** Whether letters that are never sent can be chosen too; a sealed one never can. */
  readonly hasLetters: boolean;
};

/** The entries that may be chosen: nothing that is sealed, and nothing written in a step that is put away. */
export function choosableEntries(
  written: readonly EntrySummary[],
  { worksheets, flags, hasLetters }: Around,
): readonly EntrySummary[] {
  return entriesLeft(written, worksheets, flags).filter(
    ({ kind, sealedUntil }) => sealedUntil === null && (hasLetters || kind !== 'letter'),
  );
}
