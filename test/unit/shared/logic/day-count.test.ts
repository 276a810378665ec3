import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayCount } from '../../../../shared/logic/day-count.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';

describe('the number of days behind rows', () => {
  it('counts each day once, however often and in whatever order it comes', () => {
    const someDays = fc.uniqueArray(anyDay(), { maxLength: 20 });
    fc.assert(
      fc.property(someDays, fc.array(fc.nat({ max: 19 })), (days, again) => {
        const repeated = again.flatMap((index) => days[index] ?? []);
        const rows = [...repeated, ...days].map((day) => ({ day }));

        expect(dayCount(rows)).toBe(days.length);
        expect(dayCount(rows.toReversed())).toBe(days.length);
      }),
    );
  });

  it('is none where there are no rows', () => {
    expect(dayCount([])).toBe(0);
  });
});
