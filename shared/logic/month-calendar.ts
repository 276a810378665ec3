import type { Day } from '../model/day.ts';
import type { Attempt, MonthEvent } from '../model/month.ts';
import { addDays, eachDay } from './calendar.ts';
import { isReachingOut, lastDayOf } from './month-days.ts';

/** One day of a month, with what was noted on it. A day on which nothing was noted had room: silence is no lapse. */
export type MonthDay = {
  readonly day: Day;
  /** Which day of the month it is, from 1. */
  readonly number: number;
  readonly mark:
    | 'room'
    /** The person reached out, or looked on purpose. */
    | 'reached'
    /** It is not over yet. */
    | 'today'
    | 'ahead';
  readonly events: readonly MonthEvent[];
};

export type MonthTotals = {
  /** Days that are over and had room; it never falls while nothing is noted for them later. */
  readonly roomDays: number;
  /** The most of them in a row. */
  readonly longestStretch: number;
  /** Days on which contact was needed; they are never counted against anyone (evidence e). */
  readonly neededDays: number;
};

/** An open month is shown a week ahead. */
const DAYS_AHEAD = 7;

/** Every day of `attempt` as it stands on `today`, oldest first; `events` in any order. */
export function monthDays(
  attempt: Attempt,
  events: readonly MonthEvent[],
  today: Day,
): readonly MonthDay[] {
  const byDay = Map.groupBy(events, (event) => event.day);
  const last = lastDayOf(attempt) ?? addDays(laterOf(attempt.startDay, today), DAYS_AHEAD);
  return eachDay(attempt.startDay, last).map((day, index) => {
    const noted = (byDay.get(day) ?? []).toSorted((a, b) => a.at - b.at);
    return { day, number: index + 1, mark: markOf(day, noted, today), events: noted };
  });
}

export function monthTotals(days: readonly MonthDay[]): MonthTotals {
  let stretch = 0;
  let longestStretch = 0;
  for (const { mark } of days) {
    stretch = mark === 'room' ? stretch + 1 : 0;
    longestStretch = Math.max(longestStretch, stretch);
  }
  return {
    roomDays: days.filter(({ mark }) => mark === 'room').length,
    longestStretch,
    neededDays: days.filter(({ events }) => events.some(isNeeded)).length,
  };
}

function markOf(day: Day, events: readonly MonthEvent[], today: Day): MonthDay['mark'] {
  if (day > today) return 'ahead';
  // Noted or not, the day is not over: tonight's total stays what it was this morning.
  if (day === today) return 'today';
  return events.some(isReachingOut) ? 'reached' : 'room';
}

function isNeeded(event: MonthEvent): boolean {
  return event.kind === 'contact' && event.how === 'needed';
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}
