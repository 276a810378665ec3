import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { yearDays, yearFacts, yearRange } from '../../../../shared/logic/mood-year.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aCheckIn, aDay } from '../../../support/journal-rows.ts';

const LAST = aDay('2026-11-30');

describe('a year of days', () => {
  it('begins on a Monday and holds fifty-three weeks up to its last day', () => {
    fc.assert(
      fc.property(anyDay(), (last) => {
        const { from, to } = yearRange(last);

        expect(to).toBe(last);
        expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(Math.ceil((daysBetween(from, to) + 1) / 7)).toBe(53);
      }),
    );
  });

  it('has the middle of each day, and stays empty where nothing was noted', () => {
    const checkIns = [aCheckIn(LAST, { mood: 2 }), aCheckIn(LAST, { mood: 5 })];

    const days = yearDays(checkIns, { from: addDays(LAST, -1), to: LAST });

    expect(days).toEqual([
      { day: '2026-11-29', middle: null },
      { day: '2026-11-30', middle: 3.5 },
    ]);
  });

  it('says nothing below thirty days', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ day: addDays(LAST, -at), middle: at % 5 }));

    expect(yearFacts([{ day: LAST, middle: null }])).toEqual({ status: 'nothing' });
    expect(yearFacts(days(29))).toEqual({ status: 'too-little' });
    expect(yearFacts(days(30))).toEqual({ status: 'enough', lowest: 0, middle: 2, highest: 4 });
  });
});
