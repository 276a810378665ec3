import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { MaskStyle } from '../../../shared/logic/mask-names.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntryId, PageId } from '../../../shared/model/ids.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import type { PaperSize } from '../../../shared/model/print-document.ts';
import {
  givenLayouts,
  summarySections,
  type GivenLayout,
  type SummaryLayout,
  type SummarySection,
} from '../../../shared/model/summary-preset.ts';
import type { SummaryWish } from './build-print-document.ts';
import { range } from './summary-range.ts';

/** Two days as they stand in the two fields. While one is being typed they may be the wrong way round. */
export type TypedDays = { readonly from: Day; readonly to: Day };

/** Everything that is chosen on the Summary screen. */
export type SummaryChoices = {
  readonly days: TypedDays;
  readonly layout: SummaryLayout;
  readonly maskStyle: MaskStyle;
  /** One a line, as typed. */
  readonly questions: string;
  /** Whether letters that are never sent can be chosen too. */
  readonly hasLetters: boolean;
  readonly entryIds: ReadonlySet<EntryId>;
  readonly worksheetIds: ReadonlySet<PageId>;
  readonly paper: PaperSize;
};

export type ChangeChoices = (changed: Partial<SummaryChoices>) => void;

type Start = {
  readonly layout?: GivenLayout;
  readonly language: string;
  readonly questions: string;
};

/**
 * The first look is at real pages. What may hurt in other hands is added by hand: no entry and no worksheet is ticked,
 * letters are left out, and the chart marks neither contact nor looking nor what was written.
 */
export function startingChoices(
  days: DayRange,
  { layout = 'for-me', language, questions }: Start,
): SummaryChoices {
  return {
    days,
    layout: givenLayouts[layout],
    maskStyle: 'initials',
    questions,
    hasLetters: false,
    entryIds: new Set(),
    worksheetIds: new Set(),
    paper: usualPaper(language),
  };
}

/** What goes on paper, the days in order. */
export function wishOf({ days, layout, questions }: SummaryChoices): SummaryWish {
  return { range: range(days.from, days.to), layout, questions: questions.split('\n') };
}

/** These hold numbers and words of the app alone. */
const WITHOUT_OWN_WORDS: ReadonlySet<SummarySection> = new Set<SummarySection>([
  'glance',
  'mood',
  'feelings',
  'closer',
]);

/** Whether names were to be masked in words of the person's own, and nobody has said yet which. */
export function lacksNames(
  { masksNames, sections }: SummaryLayout,
  maskNames: readonly string[],
): boolean {
  if (!masksNames || maskNames.length > 0) return false;
  return sections.some((section) => !WITHOUT_OWN_WORDS.has(section));
}

/** The layout with `section` on paper, after the last of those that usually come before it, or no longer on paper. */
export function withSection(
  layout: SummaryLayout,
  section: SummarySection,
  isWanted: boolean,
): SummaryLayout {
  const others = layout.sections.filter((each) => each !== section);
  if (!isWanted) return { ...layout, sections: others };
  const before = new Set<SummarySection>(
    summarySections.slice(0, summarySections.indexOf(section)),
  );
  const place = others.findLastIndex((each) => before.has(each)) + 1;
  return { ...layout, sections: others.toSpliced(place, 0, section) };
}

/** The layout with `section` one place further up (-1) or down (1), where there is one. */
export function withMoved(
  layout: SummaryLayout,
  section: SummarySection,
  by: -1 | 1,
): SummaryLayout {
  const from = layout.sections.indexOf(section);
  const other = layout.sections[from + by];
  if (from < 0 || other === undefined) return layout;
  const sections = layout.sections.map((each) =>
    each === section ? other : each === other ? section : each,
  );
  return { ...layout, sections };
}
