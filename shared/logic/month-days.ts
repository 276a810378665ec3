import type { Day } from '../model/day.ts';
import type { Attempt, MonthEvent } from '../model/month.ts';
import { addDays, daysBetween, eachDay } from './calendar.ts';

/** Where a no-contact month stands on one day. Totals only: nothing here ever goes back to nought (evidence k). */
export type MonthStanding =
  | { readonly stage: 'ahead'; readonly startDay: Day }
  | {
      readonly stage: 'running' | 'passed';
      /** Which day of the month it is, from 1. */
      readonly dayNumber: number;
      /** How many days it is meant to last; null when left open. */
      readonly lengthDays: number | null;
      /** How many of its days that are over had room for the person; today is not over yet, so the total never falls. */
      readonly roomDays: number;
    };

/** Where `attempt` stands on `today`. */
export function monthStanding(
  attempt: Attempt,
  events: readonly MonthEvent[],
  today: Day,
): MonthStanding {
  const { startDay, lengthDays } = attempt;
  if (daysBetween(startDay, today) < 0) return { stage: 'ahead', startDay };
  const lastDay = lastDayOf(attempt);
  // A month that the person ended has passed at once.
  const hasPassed = lastDay !== null && (today > lastDay || attempt.endedDay === lastDay);
  const until = hasPassed ? lastDay : today;
  const reached = new Set(events.filter(isReachingOut).map((event) => event.day));
  return {
    stage: hasPassed ? 'passed' : 'running',
    dayNumber: daysBetween(startDay, until) + 1,
    lengthDays,
    roomDays: eachDay(startDay, hasPassed ? until : addDays(today, -1)).filter(
      (each) => !reached.has(each),
    ).length,
  };
}

/** The last day of the attempt, as it is meant or as the person ended it; null while it is open. */
export function lastDayOf({ startDay, lengthDays, endedDay }: Attempt): Day | null {
  const planned = lengthDays === null ? null : addDays(startDay, lengthDays - 1);
  if (endedDay === null) return planned;
  return planned !== null && planned < endedDay ? planned : endedDay;
}

const MOST_DAYS_AHEAD = 366;
const MOST_DAYS_BACK = 3653;

/** Whether a month may begin on `startDay`: in the last ten years or the next one. Else it is a slip of the finger. */
export function canBeginOn(startDay: Day, today: Day): boolean {
  const days = daysBetween(startDay, today);
  return days >= -MOST_DAYS_AHEAD && days <= MOST_DAYS_BACK;
}

/**
 * Whether the person themselves reached toward the other: they wrote, or looked on purpose. Being written to, meeting
 * by chance, seeing by accident and needed contact are not theirs to count (evidence e).
 */
export function isReachingOut(event: MonthEvent): boolean {
  if (event.kind === 'contact') return event.how === 'i-wrote';
  return event.kind === 'online' && event.how === 'on-purpose';
}
