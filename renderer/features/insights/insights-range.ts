import { addDays } from '../../../shared/logic/calendar.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';

/** A month is drawn with room for at least these many days, so that its dots stand in the same place every evening. */
const USUAL_DAYS = 30;

/** The days to draw of a running month: to its end, but of a long or open one not much more than has been. */
export function monthRange(attempt: Attempt, today: Day): DayRange {
  const from = attempt.startDay;
  const last = lastDayOf(attempt);
  if (last === null) return { from, to: today };
  const usual = addDays(from, USUAL_DAYS - 1);
  const soFar = today > usual ? today : usual;
  return { from, to: soFar < last ? soFar : last };
}
