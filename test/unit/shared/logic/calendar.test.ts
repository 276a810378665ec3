import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween, eachDay } from '../../../../shared/logic/calendar.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

const anyCount = () => fc.integer({ min: -40_000, max: 40_000 });

describe('adding days', () => {
  it('is undone by counting them', () => {
    fc.assert(
      fc.property(anyDay(), anyCount(), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('in two steps arrives where one step does', () => {
    fc.assert(
      fc.property(anyDay(), anyCount(), anyCount(), (from, one, other) => {
        expect(addDays(addDays(from, one), other)).toBe(addDays(from, one + other));
      }),
    );
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2038-01-18', 2, '2038-01-20'],
    // The night in which the clocks of Paris go forward, and the one in which they go back.
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('to %s: %i gives %s', (from, count, expected) => {
    expect(addDays(aDay(from), count)).toBe(expected);
  });

  it('gives the same wherever the computer is', () => {
    // In São Paulo some midnights did not exist; Apia left out a whole day.
    for (const zone of ['America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu']) {
      vi.stubEnv('TZ', zone);

      expect(addDays(aDay('2018-11-03'), 1)).toBe('2018-11-04');
      expect(addDays(aDay('2011-12-29'), 1)).toBe('2011-12-30');
      expect(daysBetween(aDay('2011-12-29'), aDay('2011-12-31'))).toBe(2);
    }
    vi.unstubAllEnvs();
  });
});

describe('counting the days between two days', () => {
  it('is undone by adding them', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('goes the same way as the alphabet', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (from, to) => {
        expect(Math.sign(daysBetween(from, to))).toBe(Number(from < to) - Number(from > to));
      }),
    );
  });

  it('finds a leap day in every fourth year, but not in a century unless every fourth', () => {
    for (let year = 1900; year < 2500; year += 1) {
      const days = daysBetween(aDay(`${year}-01-01`), aDay(`${year + 1}-01-01`));
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

      expect([year, days]).toEqual([year, isLeap ? 366 : 365]);
    }
  });
});

describe('each day from one to another', () => {
  it('holds both, and every day once and in order', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 800 }), (from, count) => {
        const to = addDays(from, count);

        const days = eachDay(from, to);

        expect(days).toHaveLength(count + 1);
        expect([days[0], days.at(-1)]).toEqual([from, to]);
        days.slice(1).forEach((day, index) => expect(day).toBe(addDays(days[index] ?? day, 1)));
      }),
      { numRuns: 40 },
    );
  });

  it('is none when the last lies before the first', () => {
    expect(eachDay(aDay('2026-11-22'), aDay('2026-11-21'))).toEqual([]);
  });
});
