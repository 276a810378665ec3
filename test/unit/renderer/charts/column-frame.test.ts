import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnAt,
  columnFrame,
  columnX,
  countScale,
  labelledColumns,
  lowerEdge,
  RATING_SCALE,
  valueY,
} from '../../../../renderer/charts/column-frame.ts';

const BOX = { width: 300, height: 160, fontSize: 12 };

describe('the columns of a chart', () => {
  it('are found again where they stand, and the nearest beyond the edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (count) => {
        const frame = columnFrame(BOX, count, RATING_SCALE);
        const columns = Array.from({ length: count }, (_, index) => index);

        expect(columns.map((index) => columnAt(frame, columnX(frame, index)))).toEqual(columns);
        expect([columnAt(frame, -50), columnAt(frame, 5000)]).toEqual([0, count - 1]);
      }),
    );
  });

  it('stand higher for more, from a little above the lower edge to the upper', () => {
    const frame = columnFrame(BOX, 7, RATING_SCALE);

    expect(valueY(frame, 10)).toBeCloseTo(frame.top);
    expect(valueY(frame, 0)).toBeLessThan(frame.bottom);
    expect(valueY(frame, lowerEdge(frame))).toBeCloseTo(frame.bottom);
    expect(valueY(frame, 3)).toBeGreaterThan(valueY(frame, 4));
  });

  it('have a scale also when there is nothing to count', () => {
    expect(countScale(0)).toEqual({ lowest: 0, highest: 1, lines: [0, 1] });
  });

  it('have as many labels as do not touch, the first among them', () => {
    const labels = Array.from({ length: 40 }, (_, index) => `${index} Nov`);
    const frame = columnFrame(BOX, labels.length, RATING_SCALE);

    const shown = [...labelledColumns(frame, labels).keys()];
    expect(shown[0]).toBe(0);
    for (const [at, index] of shown.slice(1).entries()) {
      const apart = columnX(frame, index) - columnX(frame, shown[at] ?? 0);
      expect(apart).toBeGreaterThan('39 Nov'.length * 0.5 * BOX.fontSize);
    }
  });
});
