import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { Attempt } from '../model/month.ts';
import type { MoodDay } from '../model/print-document.ts';
import { addDays, eachDay } from './calendar.ts';

/** The window of a day: this many days before it, itself, this many after it. Seven days in all. */
export const WINDOW_REACH_DAYS = 3;

/** A window says something only when at least this many of its days hold a mood. */
export const MIN_DAYS_IN_WINDOW = 3;

/** Days without any mood in a row that make a gap; a shorter pause is spoken for by the days around it. */
const GAP_DAYS = 3;

type MoodSeries = {
  /** May reach beyond the range: three days to either side make its edges as true as its middle. */
  readonly checkIns: readonly CheckIn[];
  readonly from: Day;
  readonly to: Day;
  /** Oldest first; the last is the present one. */
  readonly attempts: readonly Attempt[];
  /** An open month reaches to here. */
  readonly today: Day;
};

/**
 * Every day from `from` to `to`, oldest first, with its moods in the order noted.
 * `sevenDayMedian` is the median of all moods in the seven days around the day. It is null when fewer than three of
 * them hold a mood, and on every day that does not itself hold a mood unless it lies in a pause of one or two days
 * with moods on both sides. So a gap stays a gap, and nothing is said before the first mood or after the last.
 */
export function moodDays(series: MoodSeries): readonly MoodDay[] {
  const days = eachDay(
    addDays(series.from, -WINDOW_REACH_DAYS),
    addDays(series.to, WINDOW_REACH_DAYS),
  );
  const noted = moodsByDay(series.checkIns);
  const moods = days.map((day) => noted.get(day) ?? []);
  const isSpokenFor = spokenFor(moods);
  const spans = monthSpans(series.attempts, series.today);

  const last = days.length - WINDOW_REACH_DAYS;
  return days.slice(WINDOW_REACH_DAYS, Math.max(WINDOW_REACH_DAYS, last)).map((day, position) => {
    const index = position + WINDOW_REACH_DAYS;
    return {
      day,
      moods: [...(moods[index] ?? [])],
      sevenDayMedian: isSpokenFor[index] === true ? windowMedian(moods, index) : null,
      inMonth: spans.some((span) => span.from <= day && day <= span.to),
    };
  });
}

/** The middle of `values`, or the mean of the two in the middle; null when there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function moodsByDay(checkIns: readonly CheckIn[]): ReadonlyMap<Day, readonly number[]> {
  const ordered = checkIns.toSorted((one, other) => one.at - other.at || byText(one.id, other.id));
  const moods = new Map<Day, number[]>();
  for (const { day, mood } of ordered) {
    const known = moods.get(day);
    if (known) known.push(mood);
    else moods.set(day, [mood]);
  }
  return moods;
}

function windowMedian(moods: readonly (readonly number[])[], index: number): number | null {
  const window = moods.slice(Math.max(0, index - WINDOW_REACH_DAYS), index + WINDOW_REACH_DAYS + 1);
  const heldDays = window.filter((day) => day.length > 0).length;
  return heldDays < MIN_DAYS_IN_WINDOW ? null : median(window.flat());
}

/** Which days hold a mood, or lie in a pause shorter than a gap with a mood on both sides. */
function spokenFor(moods: readonly (readonly number[])[]): readonly boolean[] {
  const spoken = moods.map((day) => day.length > 0);
  const held = moods.flatMap((day, index) => (day.length > 0 ? [index] : []));
  held.forEach((index, position) => {
    const next = held[position + 1];
    if (next !== undefined && next - index <= GAP_DAYS) spoken.fill(true, index, next);
  });
  return spoken;
}

type Span = { readonly from: Day; readonly to: Day };

/** The days each month covers: to its end, to today when open, and never past the start of a later one. */
function monthSpans(attempts: readonly Attempt[], today: Day): readonly Span[] {
  return attempts.map(({ startDay, lengthDays }, index) => {
    const ends = attempts.slice(index + 1).map((later) => addDays(later.startDay, -1));
    ends.push(lengthDays === null ? today : addDays(startDay, lengthDays - 1));
    return { from: startDay, to: ends.reduce((one, other) => (other < one ? other : one)) };
  });
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
