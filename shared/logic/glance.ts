import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { EntrySummary } from '../model/entry.ts';
import type { Attempt, MonthEvent } from '../model/month.ts';
import { daysBetween } from './calendar.ts';
import { dayCount } from './day-count.ts';
import { isWithin } from './grain.ts';
import { monthDays, monthTotals, type MonthDay, type MonthTotals } from './month-calendar.ts';
import { median } from './mood-series.ts';
import type { DayRange } from './present-month.ts';
import { sleepDays } from './sleep-moods.ts';
import { spreadOf, type Spread } from './spread.ts';

/** How often something was noted, and on how many days. */
export type Noted = { readonly count: number; readonly days: number };

/** A stretch of days in a few numbers; null for what was never noted in it. */
export type Glance = {
  readonly days: number;
  /** What all moods are like, 0 to 10. */
  readonly moods: (Noted & Spread) | null;
  /** The month that reaches into the stretch, over those of its days within it that are over. */
  readonly room: Room | null;
  readonly urges: Noted | null;
  readonly writing: Noted | null;
  /** `middle` is the median of the hours slept, of each night once. */
  readonly sleep: { readonly middle: number; readonly nights: number } | null;
};

type Room = {
  readonly totals: MonthTotals;
  readonly daysOver: number;
  /** Its first day within the stretch, where it is the latest of several that reach into it. */
  readonly latestFrom: Day | null;
};

export type GlanceRows = {
  /** In any order; those outside the stretch are left out, as they are of the others. */
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  /** Oldest first: of several months, the latest counts. */
  readonly attempts: readonly Attempt[];
  readonly written: readonly Pick<EntrySummary, 'day'>[];
  readonly today: Day;
};

export function glanceAt(range: DayRange, rows: GlanceRows): Glance {
  const isIn = ({ day }: { readonly day: Day }) => isWithin(range, day);
  const checkIns = rows.checkIns.filter(isIn);
  return {
    days: daysBetween(range.from, range.to) + 1,
    moods: moodsOf(checkIns),
    room: roomOf(range, rows),
    urges: noted(rows.events.filter((event) => event.kind === 'urge' && isIn(event))),
    writing: noted(rows.written.filter(isIn)),
    sleep: sleepOf(checkIns),
  };
}

function moodsOf(checkIns: readonly CheckIn[]): Glance['moods'] {
  const count = noted(checkIns);
  const spread = spreadOf(checkIns.map(({ mood }) => mood));
  return count && spread && { ...count, ...spread };
}

function roomOf(range: DayRange, { attempts, events, today }: GlanceRows): Glance['room'] {
  const daysOver = attempts
    .map((attempt) => monthDays(attempt, events, today).filter((day) => isOver(day, range)))
    .filter((days) => days.length > 0);
  const latest = daysOver.at(-1);
  if (!latest) return null;
  const [first] = latest;
  return {
    totals: monthTotals(latest),
    daysOver: latest.length,
    latestFrom: daysOver.length > 1 && first ? first.day : null,
  };
}

function isOver({ day, mark }: MonthDay, range: DayRange): boolean {
  return isWithin(range, day) && (mark === 'room' || mark === 'reached');
}

function sleepOf(checkIns: readonly CheckIn[]): Glance['sleep'] {
  const hours = sleepDays(checkIns).map((night) => night.hours);
  const middle = median(hours);
  return middle === null ? null : { middle, nights: hours.length };
}

function noted(rows: readonly { readonly day: Day }[]): Noted | null {
  return rows.length === 0 ? null : { count: rows.length, days: dayCount(rows) };
}
