import type { Grain } from '../../shared/logic/grain.ts';
import { ENOUGH_DAYS, type MoodCounts, type MoodFacts } from '../../shared/logic/mood-sentence.ts';
import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import type { Day } from '../../shared/model/day.ts';
import type { EntryKind } from '../../shared/model/entry.ts';
import type { MonthEvent } from '../../shared/model/month.ts';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { about, counted, daysOf, reach, type Reading, type TableText } from './chart-text.ts';
import { formatDay, formatDayRangeWithYear, formatDayWithYear } from './dates.ts';
import { inWords } from './numbers.ts';

/** The sentences of Insights and of every mood chart. Nothing here guesses ahead, gives a cause or compares people. */
export const insightsWords = {
  title: 'Insights',
  rangeLabel: 'Days to look at',
  thisMonth: 'This month',
  lastThirtyDays: 'Last 30 days',
  endedMonth: 'The month that ended',
  sinceItBegan: 'Since it began',
  ownDays: 'Choose days',
  from: 'From',
  to: 'To',
  reading: 'Your days are being read…',
  onPaper: 'Put these charts on paper',
  closer: 'Looking closer',
  moodCard: 'Mood',
  grain: 'Points for each',
  grains: { day: 'Day', week: 'Week', month: 'Month' },
  chart: 'Chart',
  chartOf: (card: string) => `Chart: ${card}`,
  table: 'Table',
  tableOf: (card: string) => `Table: ${card}`,
  copy: 'Copy',
  copyOf: (card: string) => `Copy the table: ${card}`,
  copied: 'The table is copied, for a spreadsheet.',
  scale: 'Own rating at each check-in, from 0 (very low) to 10 (very good).',
  usual: 'Ups and downs are usual.',
  howToRead:
    'Each dot is one check-in. The line is the middle value of the seven days around each day; it stops where there are gaps.',
  howToReadPeriods: {
    week: 'Each dot is the middle of a week, the bar how far its moods reach; the line stops at weeks with fewer than three days.',
    month:
      'Each dot is the middle of a month, the bar how far its moods reach; the line stops at months with fewer than three days.',
  },
  urges: 'A small triangle is a day with an urge.',
  opens: 'Enter or a click opens what you wrote',
  band: 'The shaded days are the month without contact.',
  nothingYet: 'Nothing here yet. After a check-in on Today, its mood shows up here as a dot.',
  nothingInRange: 'No check-ins in these days.',
  chartLabel: 'Mood by day, from 0 to 10',
  reader: 'Mood day by day',
  nothingNoted: 'nothing noted',
  tableCaption: 'Mood by day, from 0 to 10',
  dayColumn: 'Day',
  moodColumn: 'Mood',
  medianColumn: 'Middle of seven days',
  daysColumn: 'Days',
  notedColumn: 'Days noted',
  middleColumn: 'Middle',
  lowestColumn: 'Lowest',
  highestColumn: 'Highest',
  markColumn: 'Also noted',
  moreRows: 'Show more',
  panels: (card: string) => `${card}: the Up and Down keys go from one chart to the next`,
} as const;

/** The title of the mood chart on screen: what the dots show, said once. */
export function moodSentence(facts: MoodFacts): string {
  switch (facts.status) {
    case 'nothing':
      return insightsWords.nothingInRange;
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_DAYS)} days with a check-in, a sentence about them stands here.`;
    case 'overall':
      return `Your mood was mostly about ${facts.typical}${between(facts)}.`;
    case 'course':
      return `Your mood ${course(facts)}.`;
  }
}

/** `went from about 3 to about 5; lower in between`: to follow a subject. */
export function course(facts: Extract<MoodFacts, { status: 'course' }>): string {
  const middle = {
    dipped: '; lower in between',
    rose: '; higher in between',
    level: '',
  }[facts.middle];
  if (facts.direction !== 'same') {
    return `went from about ${facts.first} to about ${facts.last}${middle}`;
  }
  return `began and ended at about ${facts.last}${middle}`;
}

/** `, between 2 and 6`; nothing when all moods were the same. */
export function between(facts: { readonly lowest: number; readonly highest: number }): string {
  return facts.lowest === facts.highest ? '' : `, between ${facts.lowest} and ${facts.highest}`;
}

/** How to read a mood chart, and that it may go up and down. */
export function chartCaption(
  hasBand: boolean,
  { grain = 'day', hasUrges = false }: { grain?: Grain; hasUrges?: boolean } = {},
): string {
  const { scale, usual, howToRead, howToReadPeriods, band, urges } = insightsWords;
  const how = grain === 'day' ? howToRead : howToReadPeriods[grain];
  return [scale, usual, how, ...(hasBand ? [band] : []), ...(hasUrges ? [urges] : [])].join(' ');
}

/** `29 check-ins on 26 of 30 days` */
export function moodCountsLine({ checkIns, daysNoted, days }: MoodCounts): string {
  return `${counted(checkIns, 'check-in')} on ${daysOf(daysNoted, days)}`;
}

/** One day, as it is read out and shown beside the pointer. */
export function dayReading(
  { day, moods, sevenDayMedian }: MoodDay,
  markLabels: readonly string[],
  canOpen: boolean,
): Reading {
  return {
    title: formatDay(day),
    main: moodList(moods),
    lines: [
      ...(sevenDayMedian === null ? [] : [aroundLine(sevenDayMedian)]),
      ...markLabels,
      ...(canOpen ? [insightsWords.opens] : []),
    ],
  };
}

/** A week or a month of the mood chart. Of what was noted besides, each kind is named with how often. */
export function periodReading(period: MoodPeriod, markLabels: readonly string[]): Reading {
  const { from, to, spread, daysNoted } = period;
  const title = formatDayRangeWithYear(from, to);
  const marks = timesEach(markLabels);
  if (spread === null) return { title, main: insightsWords.nothingNoted, lines: marks };
  const lines = [reach(spread), counted(daysNoted, 'day'), ...marks];
  return { title, main: about(spread.middle), lines };
}

/** The numbers of the mood chart by day, oldest first; `labels` are what else was noted, by the place of the day. */
export function moodDayTable(days: readonly MoodDay[], labels: Labels): TableText {
  const { dayColumn, moodColumn, medianColumn, markColumn } = insightsWords;
  const isOneYear = days[0]?.day.slice(0, 4) === days.at(-1)?.day.slice(0, 4);
  const name = isOneYear ? formatDay : formatDayWithYear;
  return {
    caption: insightsWords.tableCaption,
    columns: [dayColumn, moodColumn, medianColumn, markColumn],
    rows: days.map(({ day, moods, sevenDayMedian }, index) => [
      name(day),
      moodList(moods),
      String(sevenDayMedian ?? ''),
      (labels.get(index) ?? []).join(', '),
    ]),
  };
}

/** The same by week or month. */
export function moodPeriodTable(periods: readonly MoodPeriod[], labels: Labels): TableText {
  const words = insightsWords;
  return {
    caption: words.tableCaption,
    columns: [
      words.daysColumn,
      words.notedColumn,
      words.middleColumn,
      words.lowestColumn,
      words.highestColumn,
      words.markColumn,
    ],
    rows: periods.map(({ from, to, first, last, daysNoted, spread }) => {
      const noted = Array.from({ length: last - first + 1 }, (_, at) => labels.get(first + at));
      return [
        formatDayRangeWithYear(from, to),
        String(daysNoted),
        String(spread?.middle ?? ''),
        String(spread?.lowest ?? ''),
        String(spread?.highest ?? ''),
        timesEach(noted.flatMap((each) => each ?? [])).join(', '),
      ];
    }),
  };
}

type Labels = ReadonlyMap<number, readonly string[]>;

/** `they wrote`, `looked, 3 times` */
function timesEach(labels: readonly string[]): readonly string[] {
  return [...Map.groupBy(labels, (label) => label)].map(([label, all]) =>
    all.length === 1 ? label : `${label}, ${all.length} times`,
  );
}

/** `seven days around it: about 3` */
export function aroundLine(sevenDayMedian: number): string {
  return `seven days around it: about ${sevenDayMedian}`;
}

/** `2, 3 and 4`, or that nothing was noted. */
export function moodList(moods: readonly number[]): string {
  const last = moods.at(-1);
  if (last === undefined) return insightsWords.nothingNoted;
  if (moods.length === 1) return String(last);
  return `${moods.slice(0, -1).join(', ')} and ${last}`;
}

/** How a chart names something noted during the month; null for what it does not mark. */
export function markLabel(event: MonthEvent): string | null {
  switch (event.kind) {
    case 'contact':
      return {
        'they-wrote': 'they wrote',
        'i-wrote': 'I wrote',
        needed: 'needed contact',
        'by-chance': 'chance contact',
      }[event.how];
    case 'online':
      return { 'on-purpose': 'looked', 'by-accident': 'saw by accident' }[event.how];
    case 'urge':
      return null;
  }
}

/** How a chart names something written that is more than an entry; null for what it does not mark. */
export function entryMarkLabel(kind: EntryKind): string | null {
  return { free: null, letter: 'letter', sitting: 'sitting', step: 'step' }[kind];
}

/** `urge`, `3 urges`: the urges of one day. */
export function urgeMarkLabel(count: number): string {
  return count === 1 ? 'urge' : counted(count, 'urge');
}

/** `Nov`, for the axis of a chart. */
export function monthName(day: Day): string {
  return MONTH.format(new Date(`${day}T00:00:00Z`));
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
