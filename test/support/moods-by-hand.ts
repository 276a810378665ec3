import { addDays, eachDay } from '../../shared/logic/calendar.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ChartPoint } from './chart-reading.ts';

/** Moods by day, in the order noted. */
export type NotedMoods = ReadonlyMap<Day, readonly number[]>;

/** What a chart of moods should show, worked out once more from the rule in words (evidence c), not with the app's code. */
export function moodsByHand(noted: NotedMoods) {
  const moodsOn = (date: Day) => noted.get(date) ?? [];

  /** Of all moods in the seven days around `date`; null where nothing may be said. */
  function middleAround(date: Day): number | null {
    const week = eachDay(addDays(date, -3), addDays(date, 3)).filter((each) => noted.has(each));
    if (week.length < 3 || isInAGap(date)) return null;
    return middle(week.flatMap(moodsOn));
  }

  /** Without a mood itself, and not between two days with one that leave out one or two days. */
  function isInAGap(date: Day): boolean {
    if (noted.has(date)) return false;
    const has = (away: number) => noted.has(addDays(date, away));
    return !((has(-1) && has(1)) || (has(-1) && has(2)) || (has(-2) && has(1)));
  }

  return {
    moodsOn,
    middleAround,
    dots: (days: readonly Day[]): readonly ChartPoint[] =>
      days.flatMap((date, index) =>
        moodsOn(date)
          .toSorted((a, b) => a - b)
          .map((mood) => ({ day: index, mood })),
      ),
    lines: (days: readonly Day[]): readonly (readonly ChartPoint[])[] => {
      const lines: ChartPoint[][] = [[]];
      days.forEach((date, index) => {
        const mood = middleAround(date);
        if (mood === null) lines.push([]);
        else lines.at(-1)?.push({ day: index, mood });
      });
      return lines.filter((line) => line.length > 0);
    },
  };
}

/** The value in the middle, or half-way between the two in the middle. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  while (sorted.length > 2) {
    sorted.pop();
    sorted.shift();
  }
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
