import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, eachDay } from '../../../../shared/logic/calendar.ts';
import { grainsFor, isWithin, stretchesOf, usualGrain } from '../../../../shared/logic/grain.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

const anyRange = fc
  .tuple(anyDay(), fc.integer({ min: 0, max: 800 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe('the grain of a range', () => {
  it.each([
    [1, 'day'],
    [124, 'day'],
    [125, 'week'],
    [731, 'week'],
    [732, 'month'],
    [3650, 'month'],
  ])('of %i days is by itself the %s', (days, grain) => {
    expect(usualGrain(days)).toBe(grain);
  });

  it('is always one of those offered, and never draws more than four hundred points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const offered = grainsFor(days);

        expect(offered).toContain(usualGrain(days));
        expect(offered.includes('day') && days > 400).toBe(false);
        expect(offered.includes('week') && days > 7 * 400).toBe(false);
      }),
    );
  });
});

describe('the weeks and months of a range', () => {
  it('are cut off where it begins and ends', () => {
    const range = { from: aDay('2026-10-29'), to: aDay('2026-11-10') };

    expect(stretchesOf(range, 'week')).toEqual([
      { from: '2026-10-29', to: '2026-11-01' },
      { from: '2026-11-02', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-10' },
    ]);
    expect(stretchesOf(range, 'month')).toEqual([
      { from: '2026-10-29', to: '2026-10-31' },
      { from: '2026-11-01', to: '2026-11-10' },
    ]);
  });

  it.each([
    ['2028-02-01', '2028-02-29'],
    ['2026-02-28', '2026-02-28'],
    ['2026-12-31', '2026-12-31'],
    ['2026-03-01', '2026-03-31'],
  ])('end a month that holds %s on %s, also in leap years and where clocks change', (from, end) => {
    const [month] = stretchesOf({ from: aDay(from), to: addDays(aDay(from), 60) }, 'month');

    expect(month).toEqual({ from, to: end });
  });

  it('are none when the range ends before it begins', () => {
    expect(stretchesOf({ from: aDay('2026-11-02'), to: aDay('2026-11-01') }, 'week')).toEqual([]);
  });

  it.each(['week', 'month'] as const)('hold every day once, %s by %s', (grain) => {
    fc.assert(
      fc.property(anyRange, (range) => {
        const stretches = stretchesOf(range, grain);

        expect(stretches.flatMap(({ from, to }) => eachDay(from, to))).toEqual(
          eachDay(range.from, range.to),
        );
        for (const { from, to } of stretches.slice(1)) {
          expect(daysBetween(from, to)).toBeLessThan(grain === 'week' ? 7 : 31);
          if (grain === 'month') expect(from).toMatch(/-01$/);
          else expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
        }
      }),
    );
  });
});

describe('a range', () => {
  it('holds its first and its last day and those between', () => {
    const range = { from: aDay('2026-11-01'), to: aDay('2026-11-03') };
    const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];

    expect(days.map((day) => isWithin(range, aDay(day)))).toEqual([false, true, true, true, false]);
  });
});
