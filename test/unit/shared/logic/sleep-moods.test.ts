import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { moodsByHours, sleepDays, sleepFacts } from '../../../../shared/logic/sleep-moods.ts';
import { instantAt } from '../../../support/arbitrary-days.ts';
import { aCheckIn, aDay } from '../../../support/journal-rows.ts';

const START = aDay('2026-11-01');

const nights = (count: number, hours: number, mood: number) =>
  Array.from({ length: count }, () => ({ hours, mood }));

/** What these days show, one after the other. */
function factsOf(all: readonly { readonly hours: number; readonly mood: number }[]) {
  return sleepFacts(all.map((night, index) => ({ day: addDays(START, index), ...night })));
}

describe('a day and the night before it', () => {
  it('has the last answer of the day and the middle of its moods', () => {
    const said = [
      { mood: 2, sleptHours: 6, at: instantAt(1) },
      { mood: 3, sleptHours: 5.5, at: instantAt(2) },
      { mood: 8, at: instantAt(3) },
    ].map((each) => aCheckIn(START, each));

    expect(sleepDays(said.toReversed())).toEqual([{ day: START, hours: 5.5, mood: 3 }]);
  });

  it('is left out where no hours were said', () => {
    expect(sleepDays([aCheckIn(START)])).toEqual([]);
  });

  it('stands with others of as many hours, shortest first', () => {
    const days = [7, 5, 7].map((hours, index) => ({
      day: addDays(START, index),
      hours,
      mood: index,
    }));

    expect(moodsByHours(days)).toEqual([
      { hours: 5, days: 1, spread: { lowest: 1, middle: 1, highest: 1 } },
      { hours: 7, days: 2, spread: { lowest: 0, middle: 1, highest: 2 } },
    ]);
  });
});

describe('what sleep shows', () => {
  it('is nothing without a night, and too little below ten', () => {
    expect(factsOf([])).toEqual({ status: 'nothing' });
    expect(factsOf([...nights(5, 8, 6), ...nights(4, 5, 3)])).toEqual({ status: 'too-little' });
  });

  it('compares only sides that hold three nights each', () => {
    expect(factsOf([...nights(8, 8, 6), ...nights(2, 5, 3)])).toMatchObject({ side: 'long' });
    expect(factsOf([...nights(2, 8, 6), ...nights(8, 5, 3)])).toMatchObject({ side: 'short' });
  });

  it('is the two middles, with seven hours on the long side', () => {
    expect(factsOf([...nights(5, 7, 5), ...nights(5, 6.5, 4)])).toEqual({
      status: 'differ',
      long: 5,
      short: 4,
    });
    expect(factsOf([...nights(5, 7, 5), ...nights(5, 6.5, 5)])).toMatchObject({ status: 'alike' });
  });

  it('does not depend on the order of the days', () => {
    const night = fc.record({
      hours: fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2),
      mood: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(night, { maxLength: 40 }), (all) => {
        expect(factsOf(all.toReversed())).toEqual(factsOf(all));
      }),
    );
  });
});
