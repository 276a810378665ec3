import type { Flags } from '../../../shared/logic/flags.ts';
import { isWithin } from '../../../shared/logic/grain.ts';
import type { WrittenMark } from '../../../shared/logic/put-away.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntryDraft, EntrySummary } from '../../../shared/model/entry.ts';
import type { Attempt, MonthEvent } from '../../../shared/model/month.ts';
import type { ChosenStrength, Sitting, StrengthMoment } from '../../../shared/model/page.ts';
import type { StepState, WorksheetPage } from '../../../shared/model/path-pages.ts';
import type { PrintDocument, PrintSection } from '../../../shared/model/print-document.ts';
import type { SummaryLayout, SummarySection } from '../../../shared/model/summary-preset.ts';
import { paperDates, paperWhen, summaryWords } from '../../words/summary.ts';
import { paperWords } from '../../words/summary-paper.ts';
import { closerSections } from './sections/closer-sections.ts';
import { exerciseSection } from './sections/exercise-section.ts';
import { feelingsSection } from './sections/feelings-section.ts';
import { glanceSection } from './sections/glance-section.ts';
import { moodSections } from './sections/mood-section.ts';
import { pathSections } from './sections/path-section.ts';
import { strengthsSection } from './sections/strengths-section.ts';
import { urgesSection } from './sections/urges-section.ts';

/** What the person wants on paper. */
export type SummaryWish = {
  readonly range: DayRange;
  readonly layout: SummaryLayout;
  readonly questions: readonly string[];
};

/** What there is to put on paper, oldest first. */
export type SummaryRows = {
  /** Those of the range, and of three days around it for the medians at its edges. */
  readonly checkIns: readonly CheckIn[];
  /** Those of the range, as are all that follow. */
  readonly events: readonly MonthEvent[];
  readonly written: readonly EntrySummary[];
  /** What of the writing may be marked on the chart: nothing sealed or put away, and letters only where asked for. */
  readonly marked: readonly WrittenMark[];
  readonly sittings: readonly Sitting[];
  /** The chosen entries, whole. */
  readonly entries: readonly EntryDraft[];
  /** The chosen worksheets. */
  readonly worksheets: readonly WorksheetPage[];
  readonly attempts: readonly Attempt[];
  readonly strengths: readonly ChosenStrength[];
  readonly moments: readonly StrengthMoment[];
  readonly stepStates: readonly StepState[];
  readonly flags: Flags;
  readonly today: Day;
  readonly dayStartHour: number;
};

/** How much room there is below a question, and below none. */
const LINES_EACH = 4;

/** The whole text of the paper, with every name still in it. A section without anything in it is left out. */
export function buildPrintDocument(wish: SummaryWish, rows: SummaryRows): PrintDocument {
  const { from, to } = wish.range;
  const { sections, hasCover, isLargePrint } = wish.layout;
  return {
    title: summaryWords.paperTitle,
    subtitle: paperDates(from, to),
    sections: sections.flatMap((section) => [...sectionsOf(section, wish, rows)]),
    hasCover,
    isLargePrint,
  };
}

/** The check-ins of the range that have a line to print. */
export function notedCheckIns(range: DayRange, checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return within(range, checkIns).filter(({ line }) => line.trim() !== '');
}

function sectionsOf(
  section: SummarySection,
  wish: SummaryWish,
  rows: SummaryRows,
): readonly PrintSection[] {
  const { range } = wish;
  switch (section) {
    case 'glance':
      return glanceSection(range, rows);
    case 'mood':
      return moodSections({ ...rows, range, layout: wish.layout });
    case 'feelings':
      return feelingsSection(range, within(range, rows.checkIns));
    case 'urges':
      return urgesSection(range, rows.events, rows.dayStartHour);
    case 'exercise':
      return exerciseSection(range, rows.sittings);
    case 'closer':
      return closerSections(range, { ...rows, checkIns: within(range, rows.checkIns) });
    case 'strengths':
      return strengthsSection(rows.strengths, rows.moments);
    case 'path':
      return pathSections(rows.worksheets, rows.stepStates, rows.flags);
    case 'notes':
      return notesSection(range, rows.checkIns);
    case 'entries':
      return entriesSection(range, rows.entries);
    case 'questions':
      return questionsSection(wish.questions);
  }
}

function notesSection(range: DayRange, checkIns: readonly CheckIn[]): readonly PrintSection[] {
  const notes = notedCheckIns(range, checkIns).map((checkIn) => ({
    when: paperWhen(checkIn, range, 'short'),
    text: checkIn.line.trim(),
  }));
  return notes.length === 0 ? [] : [{ kind: 'notes', heading: summaryWords.notes, notes }];
}

function entriesSection(range: DayRange, entries: readonly EntryDraft[]): readonly PrintSection[] {
  const chosen = entries.map((entry) => ({
    when: paperWhen({ ...entry, at: entry.writtenAt }, range, 'long'),
    title: entry.title.trim(),
    body: entry.body,
  }));
  if (chosen.length === 0) return [];
  return [{ kind: 'entries', heading: summaryWords.entries, entries: chosen }];
}

/** Room to write by hand, also where no question was written down. */
function questionsSection(questions: readonly string[]): readonly PrintSection[] {
  const asked = questions.map((question) => question.trim()).filter((question) => question !== '');
  return [
    {
      kind: 'handwriting',
      heading: paperWords.questions,
      questions: asked,
      linesEach: asked.length === 0 ? 2 * LINES_EACH : LINES_EACH,
    },
  ];
}

function within<Row extends { readonly day: Day }>(
  range: DayRange,
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter(({ day }) => isWithin(range, day));
}
