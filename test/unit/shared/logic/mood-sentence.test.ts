import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { moodCounts, moodFacts } from '../../../../shared/logic/mood-sentence.ts';
import type { MoodDay } from '../../../../shared/model/print-document.ts';
import { aDay } from '../../../support/journal-rows.ts';

/** Days in a row with these moods; null is a day without. */
function days(...moods: readonly (number | null | readonly number[])[]): readonly MoodDay[] {
  return moods.map((noted, index) => ({
    day: addDays(aDay('2026-11-01'), index),
    moods: noted === null ? [] : [noted].flat(),
    sevenDayMedian: null,
    inMonth: true,
  }));
}

const times = (count: number, mood: number | null) => Array.from({ length: count }, () => mood);

describe('what moods show', () => {
  it('is nothing without a check-in', () => {
    expect(moodFacts(days())).toEqual({ status: 'nothing' });
    expect(moodFacts(days(...times(30, null)))).toEqual({ status: 'nothing' });
  });

  it('is too little on four days, however many check-ins they hold', () => {
    const facts = moodFacts(days([1, 2, 3, 4, 5], [2], [3], [4, 4, 4]));

    expect(facts).toEqual({ status: 'too-little', daysNoted: 4 });
  });

  it('is one statement over all days while the first and the last week would share days', () => {
    const facts = moodFacts(days(null, 2, 4, 3, 3, 5, null, ...times(3, 3)));

    expect(facts).toEqual({ status: 'overall', typical: 3, lowest: 2, highest: 5 });
  });

  it('is a course from the first seven days to the last seven', () => {
    const facts = moodFacts(days(null, ...times(7, 3), 4, null, 4, ...times(7, 6), null));

    expect(facts).toEqual({
      status: 'course',
      first: 3,
      last: 6,
      direction: 'up',
      middle: 'level',
    });
  });

  it('goes down as plainly as it goes up', () => {
    expect(moodFacts(days(...times(7, 6), ...times(7, 4)))).toMatchObject({ direction: 'down' });
  });

  it('is about the same below a difference of one', () => {
    expect(moodFacts(days(...times(7, 4), ...times(6, 4), [4, 5], [4, 5], [5, 5]))).toMatchObject({
      direction: 'same',
    });
  });

  it('sees a middle that dipped or rose, only with three days in it', () => {
    const around = (...middle: readonly (number | null)[]) =>
      moodFacts(days(...times(7, 4), ...middle, ...times(7, 5)));

    expect(around(3, 3, 2)).toMatchObject({ middle: 'dipped' });
    expect(around(6, 7, 6)).toMatchObject({ middle: 'rose' });
    expect(around(4, 4, 5)).toMatchObject({ middle: 'level' });
    expect(around(0, null, 0)).toMatchObject({ middle: 'level' });
  });

  it('is of years their first and last quarter, whatever their first and last week were', () => {
    const years = days(...times(7, 1), ...times(1193, 5), ...times(1193, 7), ...times(7, 1));

    expect(moodFacts(years)).toMatchObject({ status: 'course', first: 5, last: 7 });
  });

  it('does not compare years of which only a few days are noted', () => {
    const years = Array.from({ length: 3650 }, (_, index) => (index % 300 === 0 ? 5 : null));

    expect(moodFacts(days(...years)).status).toBe('overall');
  });

  it('does not compare weeks that hold fewer than three days', () => {
    const facts = moodFacts(days(3, 3, ...times(5, null), ...times(6, 4), 4, 4, 4));

    expect(facts).toMatchObject({ status: 'overall' });
  });

  it('stays within what was noted, for any moods', () => {
    const someDays = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 300 });
    fc.assert(
      fc.property(someDays, (moods) => {
        const noted = moods.filter((mood) => mood !== null);
        const facts = moodFacts(days(...moods));
        const said =
          facts.status === 'course'
            ? [facts.first, facts.last]
            : facts.status === 'overall'
              ? [facts.typical, facts.lowest, facts.highest]
              : [];

        expect(said.every((mood) => mood >= Math.min(...noted) && mood <= Math.max(...noted))).toBe(
          true,
        );
      }),
    );
  });
});

describe('counting check-ins', () => {
  it('counts each, the days that hold one, and all days', () => {
    expect(moodCounts(days([3, 4], null, 5))).toEqual({ checkIns: 3, daysNoted: 2, days: 3 });
  });
});
