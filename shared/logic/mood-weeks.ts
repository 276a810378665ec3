import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { EntrySummary } from '../model/entry.ts';
import type { MonthEvent } from '../model/month.ts';
import type { MoodDay } from '../model/print-document.ts';
import { addDays, eachDay, startOfWeek } from './calendar.ts';
import { isWithin, stretchesOf } from './grain.ts';
import { median, MIN_DAYS_IN_WINDOW } from './mood-series.ts';
import type { DayRange } from './present-month.ts';
import { sleepDays } from './sleep-moods.ts';
import { CLEAR_DIFFERENCE, spreadOf, type Spread } from './spread.ts';
import { writingIn } from './writing-days.ts';

/** So many weeks must have three days noted before they are set side by side. */
export const ENOUGH_WEEKS = 2;

/** No more weeks than these are laid side by side: the latest. */
const MOST_WEEKS = 8;

export type MoodWeek = DayRange & {
  /** Its moods from Monday to Sunday; null for a day outside the range. */
  readonly days: readonly (Spread | null)[];
  readonly daysNoted: number;
  readonly spread: Spread | null;
  /** The middle of the hours slept; null where none was said. */
  readonly sleptHours: number | null;
  readonly urges: number;
  readonly writingDays: number;
};

export type WeekFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  | { readonly status: 'alike'; readonly weeks: number; readonly middle: number }
  | { readonly status: 'differ'; readonly highest: WeekFact; readonly lowest: WeekFact };

type WeekFact = { readonly monday: Day; readonly middle: number };

export type WeekRows = {
  /** One after the other, without a break. */
  readonly days: readonly MoodDay[];
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  readonly entries: readonly Pick<EntrySummary, 'day' | 'kind'>[];
};

/** The latest weeks of a range, at most eight, oldest first. */
export function moodWeeks({ days, checkIns, events, entries }: WeekRows): readonly MoodWeek[] {
  const from = days[0]?.day;
  const to = days.at(-1)?.day;
  if (from === undefined || to === undefined) return [];
  const moods = new Map(days.map((each) => [each.day, each.moods]));
  const nights = sleepDays(checkIns);
  return stretchesOf({ from, to }, 'week')
    .slice(-MOST_WEEKS)
    .map((week) => {
      const monday = startOfWeek(week.from);
      const spreads = eachDay(monday, addDays(monday, 6)).map((day) =>
        spreadOf(moods.get(day) ?? []),
      );
      const slept = nights.filter(({ day }) => isWithin(week, day)).map(({ hours }) => hours);
      return {
        ...week,
        days: spreads,
        daysNoted: spreads.filter((spread) => spread !== null).length,
        spread: spreadOf(eachDay(week.from, week.to).flatMap((day) => moods.get(day) ?? [])),
        sleptHours: median(slept),
        urges: events.filter(({ kind, day }) => kind === 'urge' && isWithin(week, day)).length,
        writingDays: writingIn(entries, [week])[0]?.days ?? 0,
      };
    });
}

/** The highest and the lowest week; of weeks with the same middle, the latest. */
export function weekFacts(weeks: readonly MoodWeek[]): WeekFacts {
  if (weeks.every(({ daysNoted }) => daysNoted === 0)) return { status: 'nothing' };
  const known = weeks.flatMap(({ from, spread, daysNoted }) =>
    spread && daysNoted >= MIN_DAYS_IN_WINDOW
      ? [{ monday: startOfWeek(from), middle: spread.middle }]
      : [],
  );
  const [first, ...others] = known;
  if (first === undefined || known.length < ENOUGH_WEEKS) return { status: 'too-little' };
  const highest = others.reduce((one, week) => (week.middle >= one.middle ? week : one), first);
  const lowest = others.reduce((one, week) => (week.middle <= one.middle ? week : one), first);
  if (highest.middle - lowest.middle >= CLEAR_DIFFERENCE)
    return { status: 'differ', highest, lowest };
  const middle = median(known.map((week) => week.middle)) ?? first.middle;
  return { status: 'alike', weeks: known.length, middle };
}
