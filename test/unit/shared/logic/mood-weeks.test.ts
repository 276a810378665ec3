import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { moodWeeks, weekFacts } from '../../../../shared/logic/mood-weeks.ts';
import { aCheckIn, aContact, aDay, anUrge } from '../../../support/journal-rows.ts';

const MONDAY = aDay('2026-11-02');

/** Days in a row from a Monday with these moods, and whatever else was noted. */
function weeksOf(moods: readonly (number | null)[], from = MONDAY) {
  const days = moods.map((mood, index) => ({
    day: addDays(from, index),
    moods: mood === null ? [] : [mood],
    sevenDayMedian: null,
    inMonth: false,
  }));
  return moodWeeks({ days, checkIns: [], events: [], entries: [] });
}

const week = (mood: number) => Array.from({ length: 7 }, () => mood);

describe('weeks side by side', () => {
  it('run from Monday to Sunday; days outside the range are empty', () => {
    const [first, second] = weeksOf([3, 4, 5], addDays(MONDAY, 5));

    expect(first?.days.map((day) => day?.middle ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      3,
      4,
    ]);
    expect(second?.days.map((day) => day?.middle ?? null).slice(0, 2)).toEqual([5, null]);
  });

  it('hold what else was noted in them', () => {
    const [only] = moodWeeks({
      days: [{ day: MONDAY, moods: [2, 3], sevenDayMedian: null, inMonth: false }],
      checkIns: [aCheckIn(MONDAY, { sleptHours: 6 }), aCheckIn(addDays(MONDAY, 9))],
      events: [anUrge(MONDAY), aContact(MONDAY, 'i-wrote'), anUrge(addDays(MONDAY, 9))],
      entries: [{ day: MONDAY, kind: 'letter' }],
    });

    expect(only).toMatchObject({ daysNoted: 1, sleptHours: 6, urges: 1, writingDays: 1 });
    expect(only?.spread).toEqual({ lowest: 2, middle: 2.5, highest: 3 });
  });

  it('are never more than eight, the latest ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const weeks = weeksOf(Array.from({ length: count }, () => 5));

        expect(weeks).toHaveLength(Math.min(8, Math.ceil(count / 7)));
        expect(weeks.at(-1)?.to).toBe(count === 0 ? undefined : addDays(MONDAY, count - 1));
      }),
    );
  });
});

describe('what weeks show', () => {
  it('is nothing without a mood, and too little with fewer than two weeks of three days', () => {
    expect(weekFacts([])).toEqual({ status: 'nothing' });
    expect(weekFacts(weeksOf([...week(5), 4, 4]))).toEqual({ status: 'too-little' });
  });

  it('is the highest and the lowest, the latest of those that are even', () => {
    const facts = weekFacts(weeksOf([week(3), week(3), week(6), week(6)].flat()));

    expect(facts).toEqual({
      status: 'differ',
      highest: { monday: addDays(MONDAY, 21), middle: 6 },
      lowest: { monday: addDays(MONDAY, 7), middle: 3 },
    });
  });

  it('is that they were alike below one point', () => {
    const facts = weekFacts(weeksOf([...week(5), ...week(5)]));

    expect(facts).toEqual({ status: 'alike', weeks: 2, middle: 5 });
  });
});
