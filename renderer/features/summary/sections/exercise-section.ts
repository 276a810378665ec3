import { negativeWords, positiveWords } from '../../../../shared/content/exercise-words.ts';
import type { Sitting } from '../../../../shared/model/page.ts';
import type { PrintSection, PrintTable } from '../../../../shared/model/print-document.ts';
import { formatDayShort } from '../../../words/dates.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

type Ratings = Readonly<Partial<Record<string, number>>>;

/** The ratings before and after each sitting, the two sides apart, and the sentences that were kept of them. */
export function exerciseSection(sittings: readonly Sitting[]): readonly PrintSection[] {
  const tables = sittings.flatMap(sittingTables);
  const quotes = sittings.flatMap(({ sentences }) => sentences);
  if (tables.length === 0 && quotes.length === 0) return [];
  const sentence = tables.length === 0 ? '' : words.exerciseSentence;
  return [{ kind: 'tables', heading: words.exercise, sentence, tables, quotes }];
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
