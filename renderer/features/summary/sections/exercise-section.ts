import { negativeWords, positiveWords } from '../../../../shared/content/exercise-words.ts';
import { daysBetween } from '../../../../shared/logic/calendar.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import {
  ratedSittings,
  sittingFacts,
  type RatedSitting,
} from '../../../../shared/logic/sitting-ratings.ts';
import type { Sitting } from '../../../../shared/model/page.ts';
import type { PrintSection, PrintTable } from '../../../../shared/model/print-document.ts';
import { sittingDrawing } from '../../../charts/sitting-drawing.ts';
import { formatDayShort } from '../../../words/dates.ts';
import { doingInsightWords } from '../../../words/insights-doing.ts';
import { paperSittingSentence, paperWords as words } from '../../../words/summary-paper.ts';
import { toldDrawing } from './told-drawing.ts';

type Ratings = Readonly<Partial<Record<string, number>>>;

/**
 * The averages before and after each sitting as two charts, the ratings they are made of, the two sides apart, and the
 * sentences that were kept.
 */
export function exerciseSection(
  range: DayRange,
  sittings: readonly Sitting[],
): readonly PrintSection[] {
  const tables = sittings.flatMap(sittingTables);
  const quotes = sittings.flatMap(({ sentences }) => sentences);
  if (tables.length === 0 && quotes.length === 0) return [];
  const charts = chartsSection(range, ratedSittings(sittings));
  const head =
    charts.length > 0
      ? { heading: '', sentence: '' }
      : { heading: words.exercise, sentence: tables.length === 0 ? '' : words.exerciseSentence };
  return [...charts, { kind: 'tables', ...head, tables, quotes }];
}

function chartsSection(
  { from, to }: DayRange,
  rated: readonly RatedSitting[],
): readonly PrintSection[] {
  const facts = sittingFacts(rated);
  if (facts.status === 'nothing') return [];
  const chart = (title: string, side: 'positive' | 'negative') => ({
    title,
    note: '',
    drawing: toldDrawing(sittingDrawing(rated, side)),
  });
  return [
    {
      kind: 'charts',
      heading: words.exercise,
      sentence: paperSittingSentence(facts, rated, daysBetween(from, to) + 1),
      charts: [
        chart(doingInsightWords.good, 'positive'),
        chart(doingInsightWords.hard, 'negative'),
      ],
      across: 2,
      caption: `${words.ownRatings} ${doingInsightWords.sittingCaption}`,
    },
  ];
}

function sittingTables({ number, day, before, after }: Sitting): readonly PrintTable[] {
  const when = formatDayShort(day);
  return [
    ...table(words.positive(number, when), positiveWords, [before.positive, after?.positive ?? {}]),
    ...table(words.negative(number, when), negativeWords, [before.negative, after?.negative ?? {}]),
  ];
}

function table(
  caption: string,
  rated: readonly string[],
  [before, after]: readonly [Ratings, Ratings],
): readonly PrintTable[] {
  const rows = rated
    .filter((word) => before[word] !== undefined || after[word] !== undefined)
    .map((word): PrintTable['rows'][number] => ({
      label: word,
      first: cell(before[word]),
      second: cell(after[word]),
    }));
  if (rows.length === 0) return [];
  return [
    { caption, corner: words.feeling, columns: { first: words.before, second: words.after }, rows },
  ];
}

function cell(rating: number | undefined): string {
  return rating === undefined ? words.notRated : String(rating);
}
