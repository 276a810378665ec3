import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { weekdayFacts, weekdayMoods } from '../../../../shared/logic/weekday-moods.ts';
import type { MoodDay } from '../../../../shared/model/print-document.ts';
import { aDay } from '../../../support/journal-rows.ts';

/** Days in a row from Monday, 19 October 2026, through the week the clocks changed. */
function days(moods: readonly (number | null)[]): readonly MoodDay[] {
  return moods.map((mood, index) => ({
    day: addDays(aDay('2026-10-19'), index),
    moods: mood === null ? [] : [mood],
    sevenDayMedian: null,
    inMonth: false,
  }));
}

const weeks = (count: number, week: readonly (number | null)[]) =>
  Array.from({ length: count }, () => week).flat();
const factsOf = (moods: readonly (number | null)[]) => weekdayFacts(weekdayMoods(days(moods)));

describe('the moods of a weekday', () => {
  it('are those of every such day, Monday first, also where the clocks change', () => {
    const weekdays = weekdayMoods(days(weeks(2, [1, 2, 3, 4, 5, 6, 7])));

    expect(weekdays.map(({ daysNoted, spread }) => [daysNoted, spread?.middle])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((mood) => [2, mood]),
    );
  });

  it('are told only when four weekdays have three days each', () => {
    expect(factsOf([])).toEqual({ status: 'nothing' });
    expect(factsOf(weeks(2, [1, 2, 3, 4, 5, 6, 7]))).toEqual({ status: 'too-little' });
    expect(factsOf(weeks(3, [1, 2, 3, null, null, null, null]))).toEqual({ status: 'too-little' });
    expect(factsOf(weeks(3, [1, 2, 3, 4, null, null, null]))).toMatchObject({ status: 'differ' });
  });

  it('differ when the highest and the lowest are a point apart; even ones are named together', () => {
    expect(factsOf(weeks(3, [3, 3, 4, 4, 4, 5, 5]))).toEqual({
      status: 'differ',
      highest: { weekdays: [5, 6], middle: 5 },
      lowest: { weekdays: [0, 1], middle: 3 },
    });
    expect(factsOf(weeks(3, [4, 4, 4, 4, 4, 4, 4]))).toEqual({ status: 'alike' });
  });

  it('hold each noted day in one weekday', () => {
    const moods = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 80 });
    fc.assert(
      fc.property(moods, (noted) => {
        const counted = weekdayMoods(days(noted)).reduce((sum, each) => sum + each.daysNoted, 0);

        expect(counted).toBe(noted.filter((mood) => mood !== null).length);
      }),
    );
  });
});
