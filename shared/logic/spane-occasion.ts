import type { Day } from '../model/day.ts';
import { DEFAULT_MONTH_DAYS, MONTH_LENGTHS, type Attempt } from '../model/month.ts';
import { addDays, daysBetween } from './calendar.ts';
import { lastDayOf } from './month-days.ts';
import type { DayRange } from './present-month.ts';

/** How many days an occasion lasts, so that a missed evening does not matter. */
const OCCASION_DAYS = 3;
/** SPANE asks of the last four weeks: in a shorter month both occasions would ask of much the same days. */
const SHORTEST_MONTH_DAYS = MONTH_LENGTHS[0];

/**
 * The days of the occasion for SPANE that `today` belongs to: the first three of the month, or its last and two more,
 * of an open month the thirtieth and two more. Undefined on every other day.
 */
export function spaneOccasion(attempt: Attempt, today: Day): DayRange | undefined {
  const { startDay } = attempt;
  const lastDay = lastDayOf(attempt) ?? addDays(startDay, DEFAULT_MONTH_DAYS - 1);
  const isLongEnough = daysBetween(startDay, lastDay) + 1 >= SHORTEST_MONTH_DAYS;
  const occasions = [occasionFrom(startDay), ...(isLongEnough ? [occasionFrom(lastDay)] : [])];
  return occasions.find((occasion) => isOn(occasion, today));
}

/** Whether SPANE is offered on an occasion: not once it was begun or declined on it. */
export function isSpaneOffered(
  occasion: DayRange,
  pageDays: readonly Day[],
  declinedOn: Day | null,
): boolean {
  const isDeclined = declinedOn !== null && isOn(occasion, declinedOn);
  return !isDeclined && !pageDays.some((day) => isOn(occasion, day));
}

/** Whether `day` is one of the occasion's. */
export function isOn({ from, to }: DayRange, day: Day): boolean {
  return from <= day && day <= to;
}

function occasionFrom(from: Day): DayRange {
  return { from, to: addDays(from, OCCASION_DAYS - 1) };
}
