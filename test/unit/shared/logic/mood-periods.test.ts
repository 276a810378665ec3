import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { moodPeriods } from '../../../../shared/logic/mood-periods.ts';
import type { MoodDay } from '../../../../shared/model/print-document.ts';
import { aDay } from '../../../support/journal-rows.ts';

/** Days in a row from Monday, 2 November 2026, with these moods. */
function days(moods: readonly (readonly number[])[]): readonly MoodDay[] {
  return moods.map((noted, index) => ({
    day: addDays(aDay('2026-11-02'), index),
    moods: [...noted],
    sevenDayMedian: null,
    inMonth: false,
  }));
}

describe('the weeks of a mood chart', () => {
  it('are none without days', () => {
    expect(moodPeriods([], 'week')).toEqual([]);
  });

  it('have the middle and the reach of all moods in them, and stay empty where nothing was noted', () => {
    const week = [[1], [2, 9], [], [4], [], [], []];
    const [first, second] = moodPeriods(days([...week, [], []]), 'week');

    expect(first).toMatchObject({ first: 0, last: 6, daysNoted: 3, median: 3 });
    expect(first?.spread).toEqual({ lowest: 1, middle: 3, highest: 9 });
    expect(second).toMatchObject({ first: 7, last: 8, daysNoted: 0, spread: null, median: null });
  });

  it('have no line through fewer than three noted days, however many check-ins they hold', () => {
    const [week] = moodPeriods(days([Array.from({ length: 20 }, () => 5), [6]]), 'week');

    expect(week).toMatchObject({ daysNoted: 2, median: null });
    expect(week?.spread).toEqual({ lowest: 5, middle: 5, highest: 6 });
  });

  it('lose no check-in and count no day twice', () => {
    const someMoods = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }), {
      maxLength: 100,
    });
    fc.assert(
      fc.property(someMoods, fc.constantFrom('week', 'month'), (moods, grain) => {
        const periods = moodPeriods(days(moods), grain);

        const noted = moods.filter((ofDay) => ofDay.length > 0);
        expect(periods.reduce((sum, { daysNoted }) => sum + daysNoted, 0)).toBe(noted.length);
        expect(periods.map(({ spread }) => spread?.highest ?? -1)).toEqual(
          periods.map(({ first, last }) => Math.max(-1, ...moods.slice(first, last + 1).flat())),
        );
      }),
    );
  });
});
