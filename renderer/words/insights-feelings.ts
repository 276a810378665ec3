import { feelings } from '../../shared/content/feelings.ts';
import type { FeelingFacts } from '../../shared/logic/feeling-days.ts';
import { ENOUGH_DAYS } from '../../shared/logic/mood-sentence.ts';
import { counted, daysOf, listed, type Reading, type TableText, type Told } from './chart-text.ts';
import { capitalised, inWords } from './numbers.ts';

/** Feeling words on Insights, each with a small chart of its own. */
export const feelingInsightWords = {
  card: 'Feelings',
  chart: (word: string) => `Days with “${word}”`,
  reader: (word: string) => `${word}, stretch by stretch`,
  captions: {
    week: 'Each column is one week, as high as the days with the word; a dot is a week without it.',
    month:
      'Each column is one month, as high as the days with the word; a dot is a month without it.',
  },
  none: 'no feeling word chosen',
  table: 'Days on which each feeling word was chosen',
  feelingColumn: 'Feeling',
  anyRow: 'Any word',
} as const;

/** More than these at once do not stand out. */
const MOST_NAMED = 3;

export function feelingSentence(facts: Told<FeelingFacts>, daysNoted: number): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_DAYS)} days with a feeling word, a sentence about them stands here.`;
    case 'most': {
      if (facts.ids.length > MOST_NAMED) return 'No feeling word stood out in these days.';
      const each = facts.ids.length > 1 ? ' each' : '';
      const names = capitalised(listed(facts.ids.map(feelingWord)));
      return `${names} came up most: on ${daysOf(facts.days, daysNoted)}${each}.`;
    }
    case 'moved':
      return movedSentence(facts);
  }
}

/** The word of a feeling. */
export function feelingWord(id: string): string {
  return feelings.find((feeling) => feeling.id === id)?.word ?? id;
}

/** `26 of 30 days with a feeling word` */
export function feelingBasis(daysNoted: number, days: number): string {
  return `${daysOf(daysNoted, days)} with a feeling word`;
}

export function feelingReading(title: string, days: number | null): Reading {
  const main = days === null ? feelingInsightWords.none : counted(days, 'day');
  return { title, main, lines: [] };
}

/** One row for each feeling in the order given, under one for all of them; a column for each of `stretches`. */
export function feelingTable(
  stretches: readonly string[],
  noted: readonly (number | null)[],
  rows: readonly { readonly id: string; readonly days: readonly (number | null)[] }[],
): TableText {
  const cells = (days: readonly (number | null)[]) => days.map((count) => String(count ?? ''));
  return {
    caption: feelingInsightWords.table,
    columns: [feelingInsightWords.feelingColumn, ...stretches],
    rows: [
      [feelingInsightWords.anyRow, ...cells(noted)],
      ...rows.map(({ id, days }) => [capitalised(feelingWord(id)), ...cells(days)]),
    ],
  };
}

function movedSentence({
  more,
  less,
}: {
  readonly more: string | null;
  readonly less: string | null;
}): string {
  const later = 'often in the later half of these days';
  if (more === null) return `${capitalised(feelingWord(less ?? ''))} came up less ${later}.`;
  const lessOften = less === null ? '' : `, ${feelingWord(less)} less often`;
  return `${capitalised(feelingWord(more))} came up more ${later}${lessOften}.`;
}
