import {
  ENOUGH_NIGHTS,
  LONG_NIGHT_HOURS,
  type moodsByHours,
  type SleepFacts,
} from '../../shared/logic/sleep-moods.ts';
import { about, counted, reach, type Reading, type TableText, type Told } from './chart-text.ts';
import { inWords } from './numbers.ts';

/** Hours slept beside the mood of the day that followed. What came together, never why. */
export const sleepInsightWords = {
  card: 'Sleep',
  chart: 'Mood of the day after, by hours slept',
  reader: 'Hours slept, from few to many',
  caption:
    'Below stand the hours slept. The dot is the middle of the check-ins of the days after, the bar how far they reach. This shows what came together, not why.',
  hoursColumn: 'Hours slept',
  daysColumn: 'Days after',
  middleColumn: 'Mood, in the middle',
  lowestColumn: 'Lowest',
  highestColumn: 'Highest',
} as const;

export function sleepSentence(facts: Told<SleepFacts>): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_NIGHTS)} days with hours slept, they stand beside your mood here.`;
    case 'one-side':
      return facts.side === 'long'
        ? `Nearly all nights had ${LONG_NIGHT_HOURS} hours or more, so there is nothing to set them beside.`
        : `Nearly all nights had less than ${LONG_NIGHT_HOURS} hours, so there is nothing to set them beside.`;
    case 'alike':
      return `Mood was much the same on days after ${LONG_NIGHT_HOURS} hours or more, ${about(facts.long)}, and after less, ${about(facts.short)}.`;
    case 'differ':
      return `On days after ${LONG_NIGHT_HOURS} hours or more, mood was ${about(facts.long)}; after less, ${about(facts.short)}.`;
  }
}

/** `7 h`, below a column. */
export function sleepHoursLabel(hours: number): string {
  return `${hours} h`;
}

/** `24 days with hours slept` */
export function sleepBasis(days: number): string {
  return `${counted(days, 'day')} with hours slept`;
}

type SleepColumns = ReturnType<typeof moodsByHours>;

export function sleepReading({ hours, days, spread }: SleepColumns[number]): Reading {
  const isSpread = spread.lowest !== spread.highest;
  return {
    title: counted(hours, 'hour'),
    main: about(spread.middle),
    lines: [...(isSpread ? [reach(spread)] : []), counted(days, 'day')],
  };
}

export function sleepTable(columns: SleepColumns): TableText {
  const words = sleepInsightWords;
  return {
    caption: words.chart,
    columns: [
      words.hoursColumn,
      words.daysColumn,
      words.middleColumn,
      words.lowestColumn,
      words.highestColumn,
    ],
    rows: columns.map(({ hours, days, spread }) =>
      [hours, days, spread.middle, spread.lowest, spread.highest].map(String),
    ),
  };
}
