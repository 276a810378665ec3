import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../../../renderer/print/measure-slices.ts';
import { textBlock } from '../../../../renderer/print/print-block.ts';

const ofLength = (length: number) => textBlock('paragraph', 'a'.repeat(length));

describe('slices to be laid out one after another', () => {
  it('hold every block once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30_000 }), { maxLength: 300 }), (lengths) => {
        const slices = slicesOf(lengths.map(ofLength));

        const held = slices.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        );
        expect(held).toEqual(lengths.map((_, index) => index));
        expect(slices.every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('end after 80 short blocks, or with the text that reaches 20,000 letters', () => {
    const short = Array.from({ length: 200 }, () => ofLength(10));
    const long = [ofLength(15_000), ofLength(5_000), ofLength(90_000), ofLength(1)];

    expect(slicesOf(short).map(({ to }) => to)).toEqual([80, 160, 200]);
    expect(slicesOf(long).map(({ to }) => to)).toEqual([2, 3, 4]);
  });

  it('are none of nothing', () => {
    expect(slicesOf([])).toEqual([]);
  });
});
