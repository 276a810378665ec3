import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../../../renderer/charts/chart-frame.ts';
import { dayTicks } from '../../../../renderer/charts/day-ticks.ts';
import { formatDayShort } from '../../../../renderer/words/dates.ts';
import { addDays, eachDay } from '../../../../shared/logic/calendar.ts';
import { aDay } from '../../../support/journal-rows.ts';

function ticks(from: string, count: number, width = 900) {
  const days = eachDay(aDay(from), addDays(aDay(from), count - 1));
  const frame = chartFrame({ width, height: 300, fontSize: 12 }, days.length, 0);
  return dayTicks(days, frame);
}
const labels = (...range: Parameters<typeof ticks>) => ticks(...range).map(({ label }) => label);

describe('what stands under a mood chart', () => {
  it('is every day of a week', () => {
    expect(labels('2026-11-28', 7)).toEqual([
      formatDayShort(aDay('2026-11-28')),
      '29',
      '30',
      formatDayShort(aDay('2026-12-01')),
      '2',
      '3',
      '4',
    ]);
  });

  it('is every seventh day of a month, its name where it begins', () => {
    expect(labels('2026-11-12', 30)).toEqual([
      formatDayShort(aDay('2026-11-12')),
      '19',
      '26',
      formatDayShort(aDay('2026-12-03')),
      '10',
    ]);
  });

  it('is months when there are many days, with the year at first and in January', () => {
    expect(labels('2026-10-15', 150)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar']);
  });

  it.each([
    ['a day', 1],
    ['a month', 30],
    ['a quarter', 90],
    ['a year', 365],
    ['27 years', 9860],
  ])('never touches over %s, in a wide chart or a narrow one', (_name, count) => {
    for (const width of [260, 566, 1000]) {
      const places = ticks('1999-11-03', count, width).map(
        ({ index }) => (index * (width - 30)) / count,
      );
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));

      expect(Math.min(...gaps)).toBeGreaterThan(40);
    }
  });
});
