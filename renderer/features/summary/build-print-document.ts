import { chartMarks } from '../../charts/chart-marks.ts';
import { isWithin } from '../../../shared/logic/grain.ts';
import { moodDays } from '../../../shared/logic/mood-series.ts';
import { moodCounts, moodFacts } from '../../../shared/logic/mood-sentence.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { Attempt, MonthEvent } from '../../../shared/model/month.ts';
import type { PrintDocument, PrintSection } from '../../../shared/model/print-document.ts';
import { paperDates, paperMoodSentence, paperWhen, summaryWords } from '../../words/summary.ts';

/** What the person wants on paper. */
export type SummaryWish = {
  readonly range: DayRange;
  readonly hasChart: boolean;
  /** Whether the chart names contact and looking. */
  readonly hasMarks: boolean;
  readonly hasNotes: boolean;
};

/** What there is to put on paper, oldest first. */
export type SummaryRows = {
  /** Those of the range, and of three days around it for the medians at its edges. */
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  readonly attempts: readonly Attempt[];
  /** The chosen entries of the range, whole. */
  readonly entries: readonly EntryDraft[];
  readonly today: Day;
};

/** More moods than this on one day are not drawn apart any more. */
const MOST_MOODS_A_DAY = 200;

/** The whole text of the paper. A section without anything in it is left out. */
export function buildPrintDocument(wish: SummaryWish, rows: SummaryRows): PrintDocument {
  const { from, to } = wish.range;
  const sections = [
    ...(wish.hasChart ? chartSection(wish, rows) : []),
    ...(wish.hasNotes ? notesSection(wish.range, rows.checkIns) : []),
    ...entriesSection(wish.range, rows.entries),
  ];
  return { title: summaryWords.paperTitle, subtitle: paperDates(from, to), sections };
}

/** The check-ins of the range that have a line to print. */
export function notedCheckIns(range: DayRange, checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns.filter((checkIn) => isWithin(range, checkIn.day) && checkIn.line.trim() !== '');
}

function chartSection(wish: SummaryWish, rows: SummaryRows): readonly PrintSection[] {
  const days = moodDays({ ...rows, ...wish.range }).map((day) => ({
    ...day,
    moods: day.moods.slice(0, MOST_MOODS_A_DAY),
  }));
  const facts = moodFacts(days);
  if (facts.status === 'nothing') return [];
  return [
    {
      kind: 'mood-chart',
      heading: summaryWords.chartHeading,
      sentence: paperMoodSentence(facts, moodCounts(days)),
      days,
      marks: wish.hasMarks ? [...chartMarks(rows.events)] : [],
    },
  ];
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
