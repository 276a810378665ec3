import { madeUpCheckIns, type MadeUpCheckIn } from './made-up-month/check-ins.ts';
import { madeUpEntries } from './made-up-month/entries.ts';
import { madeUpEvents } from './made-up-month/events.ts';
import { madeUpSittings } from './made-up-month/sittings.ts';
import { middle } from './moods-by-hand.ts';

/*
 * What Insights should show of the made-up month when it begins on Sunday, 1 November 2026, in Paris: counted here day
 * by day, with nothing of the app's own code.
 */

const DAYS = Array.from({ length: 30 }, (_, index) => index + 1);

/** The weeks of that November, Monday to Sunday, by their day numbers. */
export const WEEKS: readonly (readonly number[])[] = [
  [1],
  [2, 3, 4, 5, 6, 7, 8],
  [9, 10, 11, 12, 13, 14, 15],
  [16, 17, 18, 19, 20, 21, 22],
  [23, 24, 25, 26, 27, 28, 29],
  [30],
];

export const MONDAYS_TO_SUNDAYS: readonly (readonly [string, readonly number[]])[] = [
  ['Monday', [2, 9, 16, 23, 30]],
  ['Tuesday', [3, 10, 17, 24]],
  ['Wednesday', [4, 11, 18, 25]],
  ['Thursday', [5, 12, 19, 26]],
  ['Friday', [6, 13, 20, 27]],
  ['Saturday', [7, 14, 21, 28]],
  ['Sunday', [1, 8, 15, 22, 29]],
];

const HOURS = [
  [4, 5, 6],
  [7, 8, 9],
  [10, 11, 12],
  [13, 14, 15],
  [16, 17, 18],
  [19, 20, 21],
  [22, 23, 0],
  [1, 2, 3],
];

/** `[days noted, middle, lowest, highest]` of the moods on `days`, as a table shows them. */
export function moodCells(days: readonly number[]): readonly string[] {
  const noted = madeUpCheckIns.filter(({ dayNumber }) => days.includes(dayNumber));
  const moods = noted.map(({ mood }) => mood).toSorted((a, b) => a - b);
  const count = new Set(noted.map(({ dayNumber }) => dayNumber)).size;
  if (moods.length === 0) return [String(count), '', '', ''];
  return [count, middle(moods), moods[0], moods.at(-1)].map(String);
}

/** By hours slept, shortest first: `[hours, days, middle, lowest, highest]`. */
export function sleepCells(): readonly (readonly string[])[] {
  const moods = new Map<number, number[]>();
  for (const day of DAYS) {
    const hours = sleptOn(day);
    if (hours === undefined) continue;
    const ofDay = checkInsOn(day).map(({ mood }) => mood);
    moods.set(hours, [...(moods.get(hours) ?? []), middle(ofDay)]);
  }
  return [...moods.keys()]
    .toSorted((a, b) => a - b)
    .map((hours) => {
      const all = moods.get(hours) ?? [];
      return [hours, all.length, middle(all), Math.min(...all), Math.max(...all)].map(String);
    });
}

/** The middles of the moods of the days after nights of seven hours or more, and of less. */
export function sleepSides(): { readonly long: number; readonly short: number } {
  const moods = (isLong: boolean) =>
    DAYS.filter((day) => {
      const hours = sleptOn(day);
      return hours !== undefined && (isLong ? hours >= 7 : hours < 7);
    }).map((day) => middle(checkInsOn(day).map(({ mood }) => mood)));
  return { long: middle(moods(true)), short: middle(moods(false)) };
}

/** On how many days of each week a feeling was chosen; of any feeling when none is named. */
export function feelingCells(feeling?: string): readonly string[] {
  return WEEKS.map((week) => {
    const days = week.filter((day) =>
      checkInsOn(day).some(({ feelings }) =>
        feeling === undefined ? feelings.length > 0 : feelings.includes(feeling),
      ),
    );
    return String(days.length);
  });
}

/** `[urges, strength, afterwards]` for each three hours from four in the morning on. */
export function urgeCells(): readonly (readonly string[])[] {
  return HOURS.map((hours) => {
    const strengths = madeUpEvents.flatMap((event) =>
      event.kind === 'urge' && hours.includes(Number(event.time.slice(0, 2))) ? event.strength : [],
    );
    return [String(strengths.length), strengths.length > 0 ? String(middle(strengths)) : '', ''];
  });
}

/** `[writing days, entries, sittings]` of each week. */
export function writingCells(): readonly (readonly string[])[] {
  return WEEKS.map((week) => {
    const written = madeUpEntries.filter(({ dayNumber }) => week.includes(dayNumber)).length;
    const sat = madeUpSittings.filter(({ dayNumber }) => week.includes(dayNumber)).length;
    return [writingDays(week), written, sat].map(String);
  });
}

/** `[hours slept, urges, writing days]` of each week. */
export function besidesCells(): readonly (readonly string[])[] {
  return WEEKS.map((week) => {
    const slept = week.flatMap((day) => sleptOn(day) ?? []);
    const urges = madeUpEvents.filter(
      ({ kind, dayNumber }) => kind === 'urge' && week.includes(dayNumber),
    ).length;
    return [slept.length > 0 ? middle(slept) : '', urges, writingDays(week)].map(String);
  });
}

function writingDays(days: readonly number[]): number {
  return days.filter(
    (day) =>
      madeUpEntries.some(({ dayNumber }) => dayNumber === day) ||
      madeUpSittings.some(({ dayNumber }) => dayNumber === day),
  ).length;
}

function checkInsOn(day: number): readonly MadeUpCheckIn[] {
  return madeUpCheckIns.filter(({ dayNumber }) => dayNumber === day);
}

/** The last answer of the day; they stand in the order they were made. */
function sleptOn(day: number): number | undefined {
  return checkInsOn(day)
    .flatMap(({ sleptHours }) => sleptHours ?? [])
    .at(-1);
}

/** The middle of a day of the made-up month, as a table shows it. */
export function moodsOn(dayNumber: number): string {
  const moods = madeUpCheckIns.filter((each) => each.dayNumber === dayNumber);
  return moods.length === 0 ? '' : String(middle(moods.map(({ mood }) => mood)));
}
