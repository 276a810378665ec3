import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { isSpaneOffered, spaneOccasion } from '../../../../shared/logic/spane-occasion.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';

/** The days of a month, by their numbers, on which there is an occasion. */
function occasionDays(lengthDays: number | null, startDay = aDay('2026-11-01')) {
  const attempt = anAttempt(startDay, lengthDays);
  return Array.from({ length: 420 }, (_, index) => index - 10).filter(
    (number) => spaneOccasion(attempt, addDays(startDay, number - 1)) !== undefined,
  );
}

describe('an occasion for SPANE', () => {
  it.each([
    [30, [1, 2, 3, 30, 31, 32]],
    [14, [1, 2, 3, 14, 15, 16]],
    [45, [1, 2, 3, 45, 46, 47]],
    [null, [1, 2, 3, 30, 31, 32]],
    [13, [1, 2, 3]],
    [1, [1, 2, 3]],
  ])('in a month of %s days is on the days %j', (lengthDays, days) => {
    expect(occasionDays(lengthDays)).toEqual(days);
  });

  it('comes with the day on which the month was ended', () => {
    const ended = anAttempt('2026-11-01', 30, { endedDay: aDay('2026-11-20') });

    expect(spaneOccasion(ended, aDay('2026-11-21'))).toEqual({
      from: '2026-11-20',
      to: '2026-11-22',
    });
    expect(spaneOccasion(ended, aDay('2026-11-30'))).toBe(undefined);
  });

  it('lasts three days, is there on each of them, and never comes a third time', () => {
    const anyLength = fc.option(fc.integer({ min: 1, max: 366 }));
    fc.assert(
      fc.property(anyDay(), anyLength, (startDay, lengthDays) => {
        const attempt = anAttempt(startDay, lengthDays);
        const days = Array.from({ length: 400 }, (_, index) => addDays(startDay, index - 5));

        const occasions = days.flatMap((day) => spaneOccasion(attempt, day) ?? []);

        const apart = new Set(occasions.map(({ from }) => from));
        expect(apart.size).toBeLessThanOrEqual(2);
        expect(occasions).toHaveLength(apart.size * 3);
        for (const { from, to } of occasions) expect(daysBetween(from, to)).toBe(2);
      }),
    );
  });

  it('offers it until it is begun or declined, and again on the next one', () => {
    const month = anAttempt('2026-11-01', 30);
    const at = (day: string) => spaneOccasion(month, aDay(day));
    const [first, last] = [at('2026-11-02'), at('2026-12-01')];
    const [begun, declined] = [aDay('2026-11-01'), aDay('2026-11-03')];

    const offered = (pageDays: readonly (typeof begun)[], declinedOn: typeof begun | null) =>
      [first, last].map((each) => each && isSpaneOffered(each, pageDays, declinedOn));

    expect(offered([], null)).toEqual([true, true]);
    expect(offered([begun], null)).toEqual([false, true]);
    expect(offered([], declined)).toEqual([false, true]);
  });
});
