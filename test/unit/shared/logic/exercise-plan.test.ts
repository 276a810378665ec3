import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import {
  exercisePlan,
  ratingChange,
  ratingMeans,
  suggestsPause,
} from '../../../../shared/logic/exercise-plan.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';

const anyGap = () => fc.integer({ min: 0, max: 40 });
const anyRating = () => fc.integer({ min: 0, max: 10 });

const aSitting = (positive: readonly [number, number], negative: readonly [number, number]) => ({
  before: { positive: { comfort: positive[0] }, negative: { sad: negative[0] } },
  after: { positive: { comfort: positive[1] }, negative: { sad: negative[1] } },
});

const better = aSitting([3, 5], [6, 4]);
const lower = aSitting([5, 3], [4, 4]);
const unrated = {
  before: { positive: {}, negative: {} },
  after: { positive: {}, negative: {} },
};

describe('the plan of three sittings', () => {
  it('is as studied on three days in a row, and only then', () => {
    fc.assert(
      fc.property(anyDay(), anyGap(), anyGap(), (day, gap, nextGap) => {
        const second = addDays(day, gap);
        const third = addDays(second, nextGap);

        const plan = exercisePlan([
          { number: 1, day },
          { number: 2, day: second },
          { number: 3, day: third },
        ]);

        expect(plan).toBe(gap === 1 && nextGap === 1 ? 'as-studied' : 'three-sittings');
      }),
    );
  });

  it('does not depend on the order in which they are listed', () => {
    fc.assert(
      fc.property(anyDay(), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (day, order) => {
        const sittings = order.map((index) => ({
          number: ([1, 2, 3] as const)[index] ?? 1,
          day: addDays(day, index),
        }));

        expect(exercisePlan(sittings)).toBe('as-studied');
      }),
    );
  });

  it('is under way until all three are there, whatever their days', () => {
    const anySitting = fc.record({
      number: fc.constantFrom(1 as const, 2 as const),
      day: anyDay(),
    });

    fc.assert(
      fc.property(fc.array(anySitting), (sittings) => {
        expect(exercisePlan(sittings)).toBe('under-way');
      }),
    );
  });
});

describe('the change from before to after', () => {
  it('keeps good and bad words apart', () => {
    fc.assert(
      fc.property(anyRating(), anyRating(), anyRating(), anyRating(), (a, b, c, d) => {
        const change = ratingChange(aSitting([a, b], [c, d]));

        expect(change).toEqual({ positive: b - a, negative: d - c });
      }),
    );
  });

  it('looks only at words rated both times', () => {
    const sitting = {
      before: { positive: { comfort: 2, energy: 10 }, negative: {} },
      after: { positive: { comfort: 4, wisdom: 0 }, negative: { sad: 3 } },
    };

    expect(ratingChange(sitting)).toEqual({ positive: 2, negative: null });
  });
});

describe('the two means', () => {
  it('stand on the words rated both times, before and afterwards', () => {
    const sitting = {
      before: { positive: { comfort: 2, energy: 5, relief: 10 }, negative: { sad: 7 } },
      after: { positive: { comfort: 4, energy: 6 }, negative: { lonely: 3 } },
    };

    expect(ratingMeans(sitting)).toEqual({ positive: { before: 3.5, after: 5 }, negative: null });
  });
});

describe('a pause', () => {
  it('is suggested after two sittings running that ended lower', () => {
    expect(suggestsPause([lower, lower])).toBe(true);
    expect(suggestsPause([better, lower, lower])).toBe(true);
  });

  it('is not suggested after one, or when the last one ended better', () => {
    expect(suggestsPause([lower])).toBe(false);
    expect(suggestsPause([lower, better, lower])).toBe(false);
    expect(suggestsPause([lower, lower, better])).toBe(false);
  });

  it('is suggested when bad words rose, even though good ones rose too', () => {
    const both = aSitting([3, 6], [3, 6]);

    expect(suggestsPause([both, both])).toBe(true);
  });

  it('is not prevented by a sitting without ratings in between', () => {
    expect(suggestsPause([lower, unrated, lower])).toBe(true);
    expect(suggestsPause([lower, unrated])).toBe(false);
  });

  it('is never suggested to someone who felt the same or better every time', () => {
    const upward = fc
      .tuple(anyRating(), anyRating(), anyRating(), anyRating())
      .map(([a, b, c, d]) =>
        aSitting([Math.min(a, b), Math.max(a, b)], [Math.max(c, d), Math.min(c, d)]),
      );

    fc.assert(
      fc.property(fc.array(upward), (sittings) => {
        expect(suggestsPause(sittings)).toBe(false);
      }),
    );
  });
});
