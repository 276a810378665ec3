import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratedSittings, sittingFacts } from '../../../../shared/logic/sitting-ratings.ts';
import { sitting, type ExerciseRatings, type Sitting } from '../../../../shared/model/page.ts';
import { aPage } from '../../../support/pages.ts';

const NONE: ExerciseRatings = { positive: {}, negative: {} };

function aSitting(before: ExerciseRatings, after: ExerciseRatings | null): Sitting {
  return sitting.parse(
    aPage({
      kind: 'sitting',
      round: randomUUID(),
      number: 1,
      task: 'reframing',
      before,
      after,
      entry: randomUUID(),
      spans: [],
      endedAt: null,
      sentences: [],
    }),
  );
}

const good = (relief: number): ExerciseRatings => ({ positive: { relief }, negative: {} });
const bad = (sad: number): ExerciseRatings => ({ positive: {}, negative: { sad } });
const factsOf = (...sittings: readonly Sitting[]) => sittingFacts(ratedSittings(sittings));

describe('a sitting that was rated', () => {
  it('has a mean for each side, of the words that were rated both times', () => {
    const before = { positive: { relief: 2, comfort: 4, energy: 9 }, negative: { sad: 7 } };
    const after = { positive: { relief: 5, comfort: 7 }, negative: { sad: 8, angry: 1 } };

    expect(ratedSittings([aSitting(before, after)])).toMatchObject([
      { positive: { before: 3, after: 6 }, negative: { before: 7, after: 8 } },
    ]);
  });

  it('is left out when it was not rated afterwards, or no word was rated twice', () => {
    expect(ratedSittings([aSitting(good(3), null), aSitting(good(3), bad(3))])).toEqual([]);
    expect(factsOf(aSitting(NONE, NONE))).toEqual({ status: 'nothing' });
  });

  it('keeps its two sides apart: what is done to one never moves the other', () => {
    const anyRating = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(anyRating, anyRating, anyRating, (before, after, sad) => {
        const alone = ratedSittings([aSitting(good(before), good(after))]);
        const both = ratedSittings([
          aSitting(
            { ...good(before), negative: { sad } },
            { ...good(after), negative: { sad: 0 } },
          ),
        ]);

        expect(both[0]?.positive).toEqual(alone[0]?.positive);
      }),
    );
  });
});

describe('what sittings show', () => {
  it('is too little below three', () => {
    const one = aSitting(good(3), good(6));

    expect(factsOf(one, one)).toEqual({ status: 'too-little' });
  });

  it('is the mean of each side before and after, and null for one that was not rated', () => {
    const facts = factsOf(
      aSitting(good(2), good(5)),
      aSitting(good(3), good(6)),
      aSitting(good(4), good(4)),
    );

    expect(facts).toEqual({
      status: 'enough',
      positive: { before: 3, after: 5, direction: 'up' },
      negative: null,
    });
  });

  it('is the same below half a point, and says so as plainly as up or down', () => {
    const change = (by: number) => {
      const one = aSitting(bad(5), bad(5 + by));
      const facts = factsOf(one, aSitting(bad(5), bad(5)), aSitting(bad(5), bad(5)));
      return facts.status === 'enough' ? facts.negative?.direction : null;
    };

    expect([change(1), change(2), change(-2)]).toEqual(['same', 'up', 'down']);
  });
});
