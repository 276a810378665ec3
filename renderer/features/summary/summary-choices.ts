import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import type { PaperSize } from '../../../shared/model/print-document.ts';
import type { SummaryWish } from './build-print-document.ts';
import { range } from './summary-range.ts';

/** Two days as they stand in the two fields. While one is being typed they may be the wrong way round. */
export type TypedDays = { readonly from: Day; readonly to: Day };

/** Everything that is chosen on the Summary screen. */
export type SummaryChoices = Omit<SummaryWish, 'range'> & {
  readonly days: TypedDays;
  /** Whether letters that are never sent can be chosen too. */
  readonly hasLetters: boolean;
  readonly entryIds: ReadonlySet<EntryId>;
  readonly paper: PaperSize;
};

export type ChangeChoices = (changed: Partial<SummaryChoices>) => void;

/**
 * The chart and the short lines of check-ins are there at once, so that the first look is at real pages. What may hurt
 * in other hands is added by hand: no entry is ticked, letters are left out, and contact and looking are not named on the chart.
 */
export function startingChoices(days: DayRange, language: string): SummaryChoices {
  return {
    days,
    hasChart: true,
    hasMarks: false,
    hasNotes: true,
    hasLetters: false,
    entryIds: new Set(),
    paper: usualPaper(language),
  };
}

/** What goes on paper, the days in order. */
export function wishOf({ days, hasChart, hasMarks, hasNotes }: SummaryChoices): SummaryWish {
  return { range: range(days.from, days.to), hasChart, hasMarks, hasNotes };
}

/** The entries that can be chosen. One that is sealed never can. */
export function choosable(
  entries: readonly EntrySummary[],
  { hasLetters }: Pick<SummaryChoices, 'hasLetters'>,
): readonly EntrySummary[] {
  return entries.filter(
    ({ kind, sealedUntil }) => sealedUntil === null && (hasLetters || kind !== 'letter'),
  );
}
