import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  insightRanges,
  ownRange,
} from '../../../../../renderer/features/insights/insights-range.ts';
import { daysBetween } from '../../../../../shared/logic/calendar.ts';
import { anyDay } from '../../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../../support/journal-rows.ts';

const FIRST = aDay('2026-09-01');
const TODAY = aDay('2026-11-20');

describe('the ranges of Insights', () => {
  it('are the running month to its end, the last thirty days, and all since it began', () => {
    const ranges = insightRanges([anAttempt('2026-11-01', 30)], FIRST, TODAY);

    expect(ranges).toEqual({
      month: { range: { from: '2026-11-01', to: '2026-11-30' }, isRunning: true },
      recent: { from: '2026-10-22', to: TODAY },
      'since-it-began': { from: FIRST, to: TODAY },
    });
  });

  it.each([
    ['an open month reaches to today', null, '2026-10-01', TODAY],
    ['a long one hardly past today', 366, '2026-10-01', TODAY],
    ['a long one that has just begun is thirty days wide', 366, '2026-11-19', '2026-12-18'],
  ])('%s', (_, length, from, to) => {
    const { month } = insightRanges([anAttempt(from, length)], FIRST, TODAY);

    expect(month?.range).toEqual({ from, to });
  });

  it('keep the last month that ended at hand, and pass over one that is still ahead', () => {
    const attempts = [anAttempt('2026-10-01', 14), anAttempt('2026-12-01', 30)];

    expect(insightRanges(attempts, FIRST, TODAY).month).toEqual({
      range: { from: '2026-10-01', to: '2026-10-14' },
      isRunning: false,
    });
    expect(insightRanges([], FIRST, TODAY).month).toBeNull();
  });

  it('of two own days are in order whichever is first, and never more than ten years or so', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (one, other) => {
        const { from, to } = ownRange(one, other);

        expect(from <= to).toBe(true);
        expect(to).toBe(one > other ? one : other);
        expect(daysBetween(from, to)).toBeLessThan(4000);
      }),
    );
  });
});
