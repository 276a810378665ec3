import { addDays, daysBetween } from '../../../shared/logic/calendar.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import { lastDays, runningMonth, type DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';

/** A month is drawn with room for at least these many days, so that its dots stand in the same place every evening. */
const USUAL_DAYS = 30;

/** What is looked at in at most: somewhat more than ten years. */
const LONGEST_DAYS = 4000;

export type RangeChoice = 'month' | 'recent' | 'since-it-began' | 'own';

/** Which days were chosen: by name, or the two days of the person's own. */
export type ChosenDays = { readonly choice: RangeChoice; readonly own: DayRange };

/** The ranges that are offered by name. */
export type InsightRanges = {
  /** The present month, or the last that ended; null when none has begun. */
  readonly month: { readonly range: DayRange; readonly isRunning: boolean } | null;
  readonly recent: DayRange;
  readonly 'since-it-began': DayRange;
};

/** `attempts` oldest first; `firstDay` is the first with anything noted. */
export function insightRanges(
  attempts: readonly Attempt[],
  firstDay: Day,
  today: Day,
): InsightRanges {
  return {
    month: presentMonth(attempts, today),
    recent: lastDays(USUAL_DAYS, today),
    'since-it-began': ownRange(firstDay, today),
  };
}

/** The days between two days in whichever order; of very many, the latest. */
export function ownRange(one: Day, other: Day): DayRange {
  const [from, to] = one <= other ? [one, other] : [other, one];
  if (daysBetween(from, to) < LONGEST_DAYS) return { from, to };
  return { from: addDays(to, 1 - LONGEST_DAYS), to };
}

/** The days of `range` that have begun: on paper there is no room for what is still to come. */
export function upTo(today: Day, { from, to }: DayRange): DayRange {
  return { from, to: to < today ? to : today };
}

function presentMonth(attempts: readonly Attempt[], today: Day): InsightRanges['month'] {
  const running = runningMonth(attempts, today);
  if (running) return { range: monthRange(running, today), isRunning: true };
  const ended = attempts.findLast(({ startDay }) => startDay <= today);
  const last = ended && lastDayOf(ended);
  if (!ended || !last || last < ended.startDay) return null;
  return { range: { from: ended.startDay, to: last }, isRunning: false };
}

/** The days to draw of a running month: to its end, but of a long or open one not much more than has been. */
function monthRange(attempt: Attempt, today: Day): DayRange {
  const from = attempt.startDay;
  const last = lastDayOf(attempt);
  if (last === null) return { from, to: today };
  const usual = addDays(from, USUAL_DAYS - 1);
  const soFar = today > usual ? today : usual;
  return { from, to: soFar < last ? soFar : last };
}
