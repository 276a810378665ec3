import { ENOUGH_DAYS, type MoodCounts, type MoodFacts } from '../../shared/logic/mood-sentence.ts';
import type { Day } from '../../shared/model/day.ts';
import type { MonthEvent } from '../../shared/model/month.ts';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { formatDay } from './dates.ts';
import { inWords } from './numbers.ts';

/** The sentences of Insights and of every mood chart. Nothing here guesses ahead, gives a cause or compares people. */
export const insightsWords = {
  title: 'How it has been',
  rangeLabel: 'Days to look at',
  thisMonth: 'This month',
  lastThirtyDays: 'Last 30 days',
  sinceItBegan: 'Since it began',
  moodCard: 'Mood',
  viewLabel: 'Show as',
  chart: 'Chart',
  table: 'Table',
  usual: 'Ups and downs are usual.',
  howToRead:
    'Each dot is one check-in. The line is the middle value of the seven days around each day; it stops where there are gaps.',
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
  markColumn: 'Also noted',
  moreDays: 'Show more days',
} as const;

/** The title of the mood chart on screen: what the dots show, said once. */
export function moodSentence(facts: MoodFacts): string {
  switch (facts.status) {
    case 'nothing':
      return insightsWords.nothingInRange;
    case 'too-little':
      return `Not enough yet. After ${inWords(ENOUGH_DAYS)} days with a check-in, a sentence about them stands here.`;
    case 'overall':
      return `So far your days were mostly about ${facts.typical}${spread(facts)}.`;
    case 'course':
      return `Your days ${course(facts)}.`;
  }
}

/** `went from about 3 to about 5; the middle dipped`: to follow a subject. */
export function course(facts: Extract<MoodFacts, { status: 'course' }>): string {
  const middle = {
    dipped: '; the middle dipped',
    rose: '; the middle was higher',
    level: '',
  }[facts.middle];
  if (facts.direction !== 'same') {
    return `went from about ${facts.first} to about ${facts.last}${middle}`;
  }
  return `began and ended at about ${facts.last}${middle}`;
}

/** `, between 2 and 6`; nothing when all moods were the same. */
export function spread(facts: { readonly lowest: number; readonly highest: number }): string {
  return facts.lowest === facts.highest ? '' : `, between ${facts.lowest} and ${facts.highest}`;
}

/** How to read a mood chart, and that it may go up and down. */
export function chartCaption(hasBand: boolean): string {
  const { usual, howToRead, band } = insightsWords;
  return [usual, howToRead, ...(hasBand ? [band] : [])].join(' ');
}

/** `29 check-ins on 26 of 30 days` */
export function moodCountsLine({ checkIns, daysNoted, days }: MoodCounts): string {
  return `${counted(checkIns, 'check-in')} on ${daysNoted} of ${counted(days, 'day')}`;
}

/** `Friday, 7 November: 2 and 4; they wrote`: one day, as it is read out and shown beside the pointer. */
export function dayReading(day: MoodDay, markLabels: readonly string[]): string {
  return [`${formatDay(day.day)}: ${moodList(day.moods)}`, ...markLabels].join('; ');
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

/** `Nov`, for the axis of a chart. */
export function monthName(day: Day): string {
  return MONTH.format(new Date(`${day}T00:00:00Z`));
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
