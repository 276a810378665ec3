import { day, type Day } from '../model/day.ts';

const DAY_MS = 86_400_000;

// UTC all the way: a local midnight may not exist on the day the clocks change.
function utcMidnight(date: Day): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayAtUtc(milliseconds: number): Day {
  return day.parse(new Date(milliseconds).toISOString().slice(0, 10));
}

/** The calendar day `count` days after `date` (before it, when negative). */
export function addDays(date: Day, count: number): Day {
  return dayAtUtc(utcMidnight(date) + count * DAY_MS);
}

/** How many calendar days `to` lies after `from`; 0 on the same day, negative before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

/** The Monday of the week that holds `date`. */
export function startOfWeek(date: Day): Day {
  const daysSinceMonday = (new Date(utcMidnight(date)).getUTCDay() + 6) % 7;
  return addDays(date, -daysSinceMonday);
}

/** Every day from `from` to `to`, both included, oldest first; none when `to` lies before `from`. */
export function eachDay(from: Day, to: Day): readonly Day[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}
