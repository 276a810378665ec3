import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { median, moodDays } from '../../../../shared/logic/mood-series.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import { instant } from '../../../../shared/model/day.ts';
import { aCheckIn, aDay, anAttempt } from '../../../support/journal-rows.ts';

const START = aDay('2026-11-01');

/** The days of November from 1 to `last`, with these moods noted: `{ 3: [4, 2] }` is the 3rd. */
function november(noted: Readonly<Record<number, readonly number[]>>, last = 30) {
  const checkIns = Object.entries(noted).flatMap(([date, moods]) =>
    moods.map((mood, nth) => moodOn(Number(date), mood, nth)),
  );
  const to = addDays(START, last - 1);
  return moodDays({ checkIns, from: START, to, attempts: [], today: to });
}

/** The `nth` check-in of an evening is made `nth` minutes after the first. */
function moodOn(date: number, mood: number, nth = 0): CheckIn {
  const day = addDays(START, date - 1);
  return aCheckIn(day, { mood, at: instant.parse(Date.parse(`${day}T21:30:00Z`) + nth * 60_000) });
}

describe('the median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[2, 4], 3],
    [[2, 3], 2.5],
    [[9, 1, 4], 4],
    [[5, 5, 5, 5], 5],
    [[0, 0, 10], 0],
  ])('of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('does not depend on the order, lies within the values, and has half of them on either side', () => {
    const someMoods = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(someMoods, (moods) => {
        const middle = median(moods) ?? Number.NaN;

        expect(median(moods.toReversed())).toBe(middle);
        expect(median(moods.toSorted((one, other) => one - other))).toBe(middle);
        expect(moods.filter((mood) => mood <= middle).length).toBeGreaterThanOrEqual(
          moods.length / 2,
        );
        expect(moods.filter((mood) => mood >= middle).length).toBeGreaterThanOrEqual(
          moods.length / 2,
        );
      }),
    );
  });
});

describe('the days of a mood chart', () => {
  it('are all of the range, in order, with the moods of each as they were noted', () => {
    const days = november({ 2: [4, 2, 4] }, 3);

    expect(days.map(({ day, moods }) => [day, moods])).toEqual([
      ['2026-11-01', []],
      ['2026-11-02', [4, 2, 4]],
      ['2026-11-03', []],
    ]);
  });

  it('are none when the range ends before it begins', () => {
    const to = aDay('2026-10-31');
    const days = moodDays({ checkIns: [], from: START, to, attempts: [], today: START });

    expect(days).toEqual([]);
  });

  it('have no median without any mood, and none with fewer than three days that hold one', () => {
    expect(november({}).every(({ sevenDayMedian }) => sevenDayMedian === null)).toBe(true);
    expect(november({ 10: [5] }).every(({ sevenDayMedian }) => sevenDayMedian === null)).toBe(true);
    expect(november({ 10: Array.from({ length: 20 }, () => 3), 11: [9] })[9]?.sevenDayMedian).toBe(
      null,
    );
  });

  it('count every mood of the seven days around them: twenty on one day outweigh the others', () => {
    const days = november({ 10: [9], 11: Array.from({ length: 20 }, () => 2), 12: [9] });

    expect(days[10]?.sevenDayMedian).toBe(2);
  });

  it('have the same median everywhere when all moods are equal', () => {
    const days = november(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [i + 1, [4]])));

    expect(new Set(days.map(({ sevenDayMedian }) => sevenDayMedian))).toEqual(new Set([4]));
  });

  it('bridge a pause of two days and leave a gap of three open', () => {
    const pause = november({ 1: [3], 2: [3], 3: [3], 6: [5], 7: [5], 8: [5] }, 8);
    const gap = november({ 1: [3], 2: [3], 3: [3], 7: [5], 8: [5], 9: [5] }, 9);

    expect(pause.map(({ sevenDayMedian }) => sevenDayMedian)).not.toContain(null);
    expect(gap.map(({ sevenDayMedian }) => sevenDayMedian === null)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('say nothing before the first mood or after the last, however near', () => {
    const days = november({ 2: [3], 3: [3], 4: [3] }, 6);

    expect(days.map(({ sevenDayMedian }) => sevenDayMedian)).toEqual([null, 3, 3, 3, null, null]);
  });

  it('have the same median whichever range they are looked at in', () => {
    const everyThirdMissing = Array.from({ length: 30 }, (_, i) =>
      moodOn(i + 1, (i * 7) % 11),
    ).filter((_, i) => i % 3 !== 0);
    const whole = { checkIns: everyThirdMissing, attempts: [], today: addDays(START, 29) };
    const month = moodDays({ ...whole, from: START, to: addDays(START, 29) });
    const week = moodDays({ ...whole, from: addDays(START, 10), to: addDays(START, 16) });

    expect(week).toEqual(month.slice(10, 17));
  });
});

describe('any days of a mood chart', () => {
  const someCheckIns = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 10 })), {
      maxLength: 60,
    })
    .map((noted) => noted.map(([date, mood], nth) => moodOn(date, mood, nth)));
  const seriesOf = (checkIns: readonly CheckIn[]) =>
    moodDays({ checkIns, from: START, to: addDays(START, 39), attempts: [], today: START });

  it('do not depend on the order of the check-ins', () => {
    const shuffled = someCheckIns.chain((checkIns) =>
      fc.tuple(
        fc.constant(checkIns),
        fc.shuffledSubarray(checkIns, { minLength: checkIns.length, maxLength: checkIns.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([checkIns, others]) => {
        expect(seriesOf(others)).toEqual(seriesOf(checkIns));
      }),
    );
  });

  it('hold every mood once, and no median where three days around hold none', () => {
    fc.assert(
      fc.property(someCheckIns, (checkIns) => {
        const days = seriesOf(checkIns);

        expect(days.flatMap(({ moods }) => moods)).toHaveLength(checkIns.length);
        days.forEach(({ sevenDayMedian }, index) => {
          const window = days.slice(Math.max(0, index - 3), index + 4);
          const held = window.filter(({ moods }) => moods.length > 0);
          if (held.length < 3) expect(sevenDayMedian).toBe(null);
          else if (sevenDayMedian !== null)
            expect(sevenDayMedian).toBe(median(window.flatMap(({ moods }) => moods)));
        });
      }),
    );
  });

  it('draw no line over three empty days or more', () => {
    fc.assert(
      fc.property(someCheckIns, (checkIns) => {
        const days = seriesOf(checkIns);
        const held = days.filter(({ moods }) => moods.length > 0).map(({ day }) => day);

        for (const { day, moods, sevenDayMedian } of days) {
          if (moods.length > 0 || sevenDayMedian === null) continue;
          const before = held.findLast((each) => each < day) ?? aDay('1900-01-01');
          const after = held.find((each) => each > day) ?? aDay('2100-01-01');
          expect(daysBetween(before, after)).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

describe('the month band', () => {
  const band = (attempts: Parameters<typeof moodDays>[0]['attempts'], today = '2026-11-30') =>
    moodDays({ checkIns: [], from: START, to: addDays(START, 29), attempts, today: aDay(today) })
      .filter(({ inMonth }) => inMonth)
      .map(({ day }) => Number(day.slice(8)));
  const daysFrom = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);

  it('is as long as the month, its first day included', () => {
    expect(band([anAttempt('2026-11-05', 14)])).toEqual(daysFrom(5, 18));
  });

  it('reaches to today when the month is open', () => {
    expect(band([anAttempt('2026-11-05', null)], '2026-11-12')).toEqual(daysFrom(5, 12));
  });

  it('shows days still to come of a month with an end', () => {
    expect(band([anAttempt('2026-11-20', 30)], '2026-11-21')).toEqual(daysFrom(20, 30));
  });

  it('keeps an earlier attempt, up to the start of the next', () => {
    const attempts = [anAttempt('2026-11-02', null), anAttempt('2026-11-10', 5)];

    expect(band(attempts)).toEqual(daysFrom(2, 14));
  });

  it('shows only the new plan when a plan was changed from its first day', () => {
    const attempts = [anAttempt('2026-11-02', 30), anAttempt('2026-11-02', 14)];

    expect(band(attempts)).toEqual(daysFrom(2, 15));
  });
});
