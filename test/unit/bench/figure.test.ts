import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, lineOf, median, type Measured } from '../../bench/figure.ts';

function measured(given: Partial<Measured> = {}): Measured {
  return { name: 'vault.save', unit: 'ms', values: [5, 1, 3, 2, 4], goal: { most: 10 }, ...given };
}

describe('a figure', () => {
  it('is the median of its rounds, beside the median of its reference', () => {
    const figure = figureOf(
      measured({ references: [2, 9, 1, 2, 2], goal: { mostRatio: 3, most: 10 } }),
    );

    expect(figure).toEqual({
      name: 'vault.save',
      unit: 'ms',
      value: 3,
      reference: 2,
      ratio: 1.5,
      goal: '≤ 3× and ≤ 10 ms',
      met: true,
      rounds: 5,
    });
  });

  it('has neither reference nor ratio where nothing was compared', () => {
    expect(figureOf(measured())).toMatchObject({ reference: null, ratio: null, met: true });
  });

  it.each([
    ['its value is too high', { goal: { most: 2.9 } }],
    ['its value is too low', { goal: { least: 3.1, most: 10 } }],
    ['its ratio is too high', { references: [1, 1, 1, 1, 1], goal: { mostRatio: 2.9, most: 10 } }],
    ['its ratio was never measured', { goal: { mostRatio: 100 } }],
    [
      'its reference is no number',
      { references: [NaN, NaN, NaN, NaN, NaN], goal: { mostRatio: 100 } },
    ],
  ])('falls short when %s', (_why, given) => {
    expect(figureOf(measured(given)).met).toBe(false);
  });

  it('meets its goal exactly at the bound', () => {
    const goal = { mostRatio: 3, most: 3, least: 3 };

    expect(figureOf(measured({ references: [1, 1, 1, 1, 1], goal })).met).toBe(true);
  });

  it('is refused with fewer than five rounds, or with a reference of other rounds', () => {
    expect(() => figureOf(measured({ values: [1, 2, 3, 4] }))).toThrow(RangeError);
    expect(() => figureOf(measured({ references: [1, 2, 3, 4] }))).toThrow(RangeError);
  });
});

describe('the line of a figure', () => {
  it('says all that the figure holds', () => {
    const line = lineOf(figureOf(measured({ references: [2, 2, 2, 2, 2], goal: { most: 2 } })));

    expect(line.split(/\s{2,}/)).toEqual([
      'vault.save',
      '3 ms',
      'against 2',
      '1.5×',
      'MISSED',
      'goal ≤ 2 ms, 5 rounds',
    ]);
  });
});

describe('the median', () => {
  it('has as many values below it as above', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);

        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
