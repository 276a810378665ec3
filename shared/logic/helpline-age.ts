import { day as daySchema, type Day } from '../model/day.ts';
import { daysBetween } from './calendar.ts';

/** Numbers change: for so many days after somebody looked, one may still be given to a person in need. */
export const RECHECK_AFTER_DAYS = 180;

/** Those that were looked up more than 180 days before `today`, or on a day that has not come yet. Throws on a date that is none. */
export function linesToRecheck<Line extends { readonly checkedOn: string }>(
  lines: readonly Line[],
  today: Day,
): readonly Line[] {
  return lines.filter(({ checkedOn }) => {
    const age = daysBetween(daySchema.parse(checkedOn), today);
    return age < 0 || age > RECHECK_AFTER_DAYS;
  });
}
