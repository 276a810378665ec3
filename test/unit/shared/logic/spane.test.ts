import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  spaneAnswers,
  spaneFeelings,
  type SpaneAnswer,
  type SpaneFeelingId,
} from '../../../../shared/content/spane.ts';
import { spaneTotals } from '../../../../shared/logic/spane.ts';

const anyAnswer = () => fc.constantFrom(...spaneAnswers.map(({ value }) => value));

const anyFullAnswers = () =>
  fc
    .array(anyAnswer(), { minLength: 12, maxLength: 12 })
    .map((values) => answered((index) => values[index] ?? 3));

describe('the totals of the scale', () => {
  it('stay within 6 to 30 on each side and −24 to 24 in balance', () => {
    fc.assert(
      fc.property(anyFullAnswers(), (answers) => {
        const { positive, negative, balance } = spaneTotals(answers) ?? aMiss();

        for (const total of [positive, negative]) {
          expect(total).toBeGreaterThanOrEqual(6);
          expect(total).toBeLessThanOrEqual(30);
        }
        expect(balance).toBe(positive - negative);
        expect(Math.abs(balance)).toBeLessThanOrEqual(24);
      }),
    );
  });

  it('reach both ends', () => {
    const brightest = answered((index) => (spaneFeelings[index]?.side === 'positive' ? 5 : 1));
    const darkest = answered((index) => (spaneFeelings[index]?.side === 'positive' ? 1 : 5));

    expect(spaneTotals(brightest)).toEqual({ positive: 30, negative: 6, balance: 24 });
    expect(spaneTotals(darkest)).toEqual({ positive: 6, negative: 30, balance: -24 });
  });

  it('are undefined when any one answer is missing', () => {
    fc.assert(
      fc.property(anyFullAnswers(), fc.constantFrom(...spaneFeelings), (answers, { id }) => {
        const { [id]: _left, ...rest } = answers;

        expect(spaneTotals(rest)).toBeUndefined();
      }),
    );
  });

  it('are undefined when nothing was answered', () => {
    expect(spaneTotals({})).toBeUndefined();
  });
});

function answered(
  choose: (index: number) => SpaneAnswer,
): Partial<Record<SpaneFeelingId, SpaneAnswer>> {
  return Object.fromEntries(spaneFeelings.map(({ id }, index) => [id, choose(index)]));
}

function aMiss(): never {
  throw new Error('a full set of answers has totals');
}
