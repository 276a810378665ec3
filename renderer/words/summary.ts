import type { PaperProgress } from '../../shared/ipc/notices.ts';
import type { MoodCounts, MoodFacts } from '../../shared/logic/mood-sentence.ts';
import type { DayRange } from '../../shared/logic/present-month.ts';
import type { Day, Instant } from '../../shared/model/day.ts';
import type { GivenLayout, SummarySection } from '../../shared/model/summary-preset.ts';
import {
  formatClock,
  formatDay,
  formatDayRange,
  formatDayShort,
  formatDayWithYear,
} from './dates.ts';
import { course, moodCountsLine, between } from './insights.ts';

/** The sentences of Summary and of its pages. What stands on paper has no name in it and no "you". */
export const summaryWords = {
  title: 'Summary',
  days: 'Days',
  thisMonth: 'This month',
  lastThirtyDays: 'Last 30 days',
  lastSevenDays: 'Last 7 days',
  sinceItBegan: 'Since it began',
  from: 'From',
  to: 'To',
  sections: 'On the pages',
  marks: 'Mark contact, looking and what was written on it',
  notes: 'Notes from check-ins',
  entries: 'Chosen entries',
  entriesHint: 'Only those you tick are printed.',
  withoutLetters: 'Leave letters out',
  noEntries: 'No entries in these days.',
  worksheets: 'Chosen worksheets',
  noWorksheets: 'Nothing is filled in on the path yet.',
  letterMark: 'letter',
  allEntries: 'Tick all',
  noneOfTheEntries: 'Untick all',
  moreEntries: 'Show more',
  untitled: 'Untitled',
  forWhom: 'For whom',
  presetName: 'Keep this layout as',
  presetHint: 'Only which parts and their order, nothing you wrote.',
  keepPreset: 'Keep it',
  forgetPreset: (name: string) => `Forget “${name}”`,
  moveUp: (section: string) => `Move ${section} up`,
  moveDown: (section: string) => `Move ${section} down`,
  names: 'Names',
  maskNames: 'Mask names',
  maskHint:
    'Each is masked as a whole word, in small letters too. Look the pages over before you hand them on.',
  noNamesYet: 'Nothing is masked yet: no name is in the list under Names.',
  addName: 'A name',
  add: 'Add',
  forgetName: (name: string) => `Do not mask ${name} any more`,
  maskName: (name: string) => `Mask ${name}`,
  enoughNames: 'That is as many names as can be kept. Take one away to add another.',
  suggestions: 'These words may be names:',
  maskStyle: 'Shown as',
  initials: 'Initials',
  dash: 'A dash',
  questions: 'Questions to take along',
  questionsHint: 'One a line. Below each there is room to write by hand.',
  largePrint: 'Large print',
  cover: 'A cover sheet, with no name on it',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  warning: 'A printed page and a PDF are not encrypted. A printer may keep a copy.',
  print: 'Print',
  savePdf: 'Save PDF',
  working: 'Making the pages…',
  stop: 'Stop',
  stopping: 'Stopping…',
  stopped: 'Stopped. Nothing was saved.',
  tooMuch: 'This is too much for one summary. Choose fewer days or fewer entries.',
  pages: 'Pages',
  pageSize: 'Size of the pages here',
  whole: 'Whole pages',
  close: 'Closer',
  nothingChosen: 'Tick what should be on paper, and its pages appear here.',
  nothingThere:
    'There is nothing in these days yet. Choose other days, or come back after a check-in.',
  paperTitle: 'Reflection summary',
  chartHeadings: {
    day: 'Mood, day by day',
    week: 'Mood, week by week',
    month: 'Mood, month by month',
  },
  ownSentences: 'Sentences chosen from what was written:',
  markLines:
    'Dotted lines mark contact, looking online, on purpose or by accident, and what was written.',
  wordlessMarks: (marks: readonly string[]) =>
    `Lines with no words beside them: ${marks.join('; ')}.`,
  ticked: 'done',
  notTicked: 'not done',
} as const;

/** The parts of a summary, as they are chosen. */
export const sectionNames: Readonly<Record<SummarySection, string>> = {
  glance: 'At a glance',
  mood: 'Mood chart',
  feelings: 'Feelings',
  urges: 'Urges, and what helped',
  exercise: 'The exercise, before and after',
  closer: 'Weekdays, sleep, writing and weeks',
  strengths: 'Strengths and moments',
  path: 'Steps and worksheets',
  notes: 'Notes from check-ins',
  entries: 'Chosen entries',
  questions: 'Questions, and room to write',
};

export const givenLayoutNames: Readonly<Record<GivenLayout, string>> = {
  'for-me': 'For me',
  'for-a-therapist': 'For a therapist',
  'one-page': 'One page',
  'all-charts': 'All charts',
};

/** `Page 1 of 3` */
export function pageLabel(page: number, pageCount: number): string {
  return `Page ${page} of ${pageCount}`;
}

/** `2 pages` */
export function pageCountLine(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** What is being done, and how far it is; `undefined` before that is known. */
export function paperProgressLine(progress: PaperProgress | undefined): string {
  if (progress === undefined) return summaryWords.working;
  if (progress.at === 'laid-out') return `${pageCountLine(progress.pageCount)} made. Nearly done…`;
  return progress.tenths === 0
    ? summaryWords.working
    : `Making the pages: ${progress.tenths * 10} percent done…`;
}

/** `Notes from check-ins (12)`; just the words when there are none. */
export function withCount(words: string, count: number): string {
  return count === 0 ? words : `${words} (${count})`;
}

/** Where the file went. */
export function savedSentence(fileName: string, inDownloads: boolean): string {
  return inDownloads ? `Saved as ${fileName}, in your downloads.` : `Saved as ${fileName}.`;
}

/** `1–30 November 2026` */
export function paperDates(from: Day, to: Day): string {
  const dates = formatDayRange(from, to);
  if (from.slice(0, 4) !== to.slice(0, 4)) return dates;
  // Where the month comes first (November 1 – 30), a comma parts the day from the year.
  return `${dates}${/\d$/.test(dates) ? ',' : ''} ${from.slice(0, 4)}`;
}

type Moment = { readonly day: Day; readonly at: Instant; readonly zone: string };

/** When something was written, with its year only where the summary spans several. */
export function paperWhen(moment: Moment, range: DayRange, length: 'short' | 'long'): string {
  const { day, at, zone } = moment;
  return `${paperDay(day, range, length)}, ${formatClock(at, zone)}`;
}

/** The day of it alone, for what was noted on a later one. */
export function paperDay(day: Day, range: DayRange, length: 'short' | 'long'): string {
  const isOneYear = range.from.slice(0, 4) === range.to.slice(0, 4);
  if (length === 'long') return isOneYear ? formatDay(day) : formatDayWithYear(day);
  return isOneYear ? formatDayShort(day) : `${formatDayShort(day)} ${day.slice(0, 4)}`;
}

/** What the chart on paper shows, without "you": for whoever reads it. */
export function paperMoodSentence(facts: MoodFacts, counts: MoodCounts): string {
  const count = `${moodCountsLine(counts)}.`;
  switch (facts.status) {
    case 'nothing':
    case 'too-little':
      return count;
    case 'overall':
      return `Mood was mostly about ${facts.typical}${between(facts)}. ${count}`;
    case 'course':
      return `Mood ${course(facts)}. ${count}`;
  }
}
