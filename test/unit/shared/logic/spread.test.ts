import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../shared/logic/spread.ts';

describe('the spread of values', () => {
  it.each([
    [[], null],
    [[4], { lowest: 4, middle: 4, highest: 4 }],
    [[3, 3, 3], { lowest: 3, middle: 3, highest: 3 }],
    [[0, 10], { lowest: 0, middle: 5, highest: 10 }],
    [[7, 1, 2], { lowest: 1, middle: 2, highest: 7 }],
  ])('of %j is %j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('reaches from the least to the most, with the middle between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const spread = spreadOf(values);

        expect([spread?.lowest, spread?.highest]).toEqual([sorted[0], sorted.at(-1)]);
        expect(spread?.middle).toBeGreaterThanOrEqual(spread?.lowest ?? 11);
        expect(spread?.middle).toBeLessThanOrEqual(spread?.highest ?? -1);
      }),
    );
  });
});
