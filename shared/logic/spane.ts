import { spaneFeelings, type SpaneAnswer, type SpaneFeelingId } from '../content/spane.ts';

type SpaneAnswers = Readonly<Partial<Record<SpaneFeelingId, SpaneAnswer>>>;

/** Each side runs from 6 to 30, `balance` from −24 to 24. */
type SpaneTotals = {
  readonly positive: number;
  readonly negative: number;
  readonly balance: number;
};

/** The totals of a fully answered scale; undefined when an answer is missing, since none is guessed. */
export function spaneTotals(answers: SpaneAnswers): SpaneTotals | undefined {
  const positive = sumOf('positive', answers);
  const negative = sumOf('negative', answers);
  if (positive === undefined || negative === undefined) return undefined;
  return { positive, negative, balance: positive - negative };
}

function sumOf(wanted: 'positive' | 'negative', answers: SpaneAnswers): number | undefined {
  let sum = 0;
  for (const { id } of spaneFeelings.filter(({ side }) => side === wanted)) {
    const answer = answers[id];
    if (answer === undefined) return undefined;
    sum += answer;
  }
  return sum;
}
