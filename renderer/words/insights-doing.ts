import { dayCount } from '../../shared/logic/day-count.ts';
import {
  ENOUGH_SITTINGS,
  type BeforeAfter,
  type RatedSitting,
  type SideFacts,
  type SittingFacts,
} from '../../shared/logic/sitting-ratings.ts';
import type { Writing } from '../../shared/logic/writing-days.ts';
import {
  about,
  counted,
  daysOf,
  toTenths,
  type Reading,
  type TableText,
  type Told,
} from './chart-text.ts';
import { formatDay } from './dates.ts';
import { capitalised, inWords, ordinalInWords } from './numbers.ts';
import type { StretchWords } from './stretches.ts';

/** What was done: writing, and sittings of the exercise. Days are counted, never words, and never in a row. */
export const doingInsightWords = {
  writing: 'Writing',
  writingChart: 'Days with something written',
  writingReader: 'Writing days, stretch by stretch',
  writingCaptions: {
    week: 'Each column is one week, as high as its days with something written.',
    month: 'Each column is one month, as high as its days with something written.',
  },
  daysColumn: 'Days',
  writingColumn: 'Writing days',
  kindColumns: { free: 'Entries', letter: 'Letters', sitting: 'Sittings', step: 'Steps' },
  sittings: 'Sittings of the exercise',
  good: 'Good feelings',
  hard: 'Hard feelings',
  goodChart: 'Good feelings before and after each sitting, from 0 to 10',
  hardChart: 'Hard feelings before and after each sitting, from 0 to 10',
  goodReader: 'Good feelings, sitting by sitting',
  hardReader: 'Hard feelings, sitting by sitting',
  sittingCaption:
    'The ring is before, the dot after. Good and hard feelings are two things and are never added up.',
  sittingTable: 'The averages of the rated words, before and after each sitting',
  sittingColumn: 'Sitting',
  goodBefore: 'Good, before',
  goodAfter: 'Good, after',
  hardBefore: 'Hard, before',
  hardAfter: 'Hard, after',
} as const;

export function writingSentence(writingDays: number, days: number): string {
  return `You wrote on ${daysOf(writingDays, days)}.`;
}

/** `23 entries, 2 letters`: only what there is. */
export function writingBasis({ entries }: Pick<Writing, 'entries'>): string {
  const parts = [
    [entries.free, 'entry', 'entries'],
    [entries.letter, 'letter', 'letters'],
    [entries.sitting, 'sitting', 'sittings'],
    [entries.step, 'step', 'steps'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

export function writingReading(title: string, { days, entries }: Writing): Reading {
  const basis = writingBasis({ entries });
  return {
    title,
    main: counted(days, 'writing day'),
    lines: basis === '' ? [] : [basis],
  };
}

export function writingTable(stretches: readonly Writing[], { name }: StretchWords): TableText {
  const { daysColumn, writingColumn, kindColumns } = doingInsightWords;
  const { free, letter, sitting, step } = kindColumns;
  return {
    caption: doingInsightWords.writingChart,
    columns: [daysColumn, writingColumn, free, letter, sitting, step],
    rows: stretches.map(({ days, entries, ...stretch }) => [
      name(stretch),
      ...[days, entries.free, entries.letter, entries.sitting, entries.step].map(String),
    ]),
  };
}

export function sittingSentence(facts: Told<SittingFacts>): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_SITTINGS)} sittings rated before and after, a sentence about them stands here.`;
    case 'enough': {
      const sides = [
        ...(facts.positive ? [`good feelings ${sideWords(facts.positive)}`] : []),
        ...(facts.negative ? [`hard feelings ${sideWords(facts.negative)}`] : []),
      ];
      return `${capitalised(sides.join('; '))}.`;
    }
  }
}

/** `3 sittings on 3 of 30 days` */
export function sittingBasis(sittings: readonly RatedSitting[], days: number): string {
  return `${counted(sittings.length, 'sitting')} on ${daysOf(dayCount(sittings), days)}`;
}

export function sittingReading(sitting: RatedSitting, side: BeforeAfter | null): Reading {
  const main =
    side === null ? 'not rated' : `${toTenths(side.before)}, then ${toTenths(side.after)}`;
  return { title: sittingName(sitting), main, lines: [] };
}

export function sittingTable(sittings: readonly RatedSitting[]): TableText {
  const words = doingInsightWords;
  return {
    caption: words.sittingTable,
    columns: [
      words.sittingColumn,
      words.goodBefore,
      words.goodAfter,
      words.hardBefore,
      words.hardAfter,
    ],
    rows: sittings.map((sitting) => [
      sittingName(sitting),
      ...[sitting.positive, sitting.negative].flatMap((side) => [
        toTenths(side?.before ?? null),
        toTenths(side?.after ?? null),
      ]),
    ]),
  };
}

function sittingName({ number, day }: RatedSitting): string {
  return `${capitalised(ordinalInWords(number))} sitting, ${formatDay(day)}`;
}

function sideWords({ before, after, direction }: SideFacts): string {
  if (direction === 'same') return `stayed at ${about(after)}`;
  return `went from ${about(before)} before to ${about(after)} after`;
}
