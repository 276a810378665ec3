import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { ENOUGH_DAYS } from './mood-sentence.ts';
import type { DayRange } from './present-month.ts';

/** Two halves are set side by side only from this many days with a feeling word on. */
const ENOUGH_DAYS_FOR_HALVES = 10;

/** A word came up more, or less, often when its share of the days moved by at least this much. */
const CLEAR_SHARE = 0.2;

/** The days on which each feeling word was chosen. Several check-ins of a day count once. */
export type FeelingDays = {
  /** Days with any feeling word, oldest first. */
  readonly days: readonly Day[];
  /** Most days first; of those with as many, in the order of `ids`. */
  readonly feelings: readonly { readonly id: string; readonly days: ReadonlySet<Day> }[];
};

export type FeelingFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  /** Those that came up on the most days, and how many. */
  | { readonly status: 'most'; readonly ids: readonly string[]; readonly days: number }
  /** What came up more, and what less often, in the later half of the days than in the earlier; never both null. */
  | { readonly status: 'moved'; readonly more: string | null; readonly less: string | null };

/** `ids` are all feeling words in the order they are offered; a word that is not among them is left out. */
export function feelingDays(checkIns: readonly CheckIn[], ids: readonly string[]): FeelingDays {
  const byId = new Map(ids.map((id) => [id, new Set<Day>()]));
  const days = new Set<Day>();
  for (const { day, feelings } of checkIns) {
    for (const id of feelings) {
      if (byId.has(id)) days.add(day);
      byId.get(id)?.add(day);
    }
  }
  return {
    days: [...days].toSorted(),
    feelings: [...byId]
      .map(([id, felt]) => ({ id, days: felt }))
      .filter((feeling) => feeling.days.size > 0)
      .toSorted((one, other) => other.days.size - one.days.size),
  };
}

/**
 * On how many days of each stretch; null where no feeling word was chosen at all. Days and stretches are oldest first,
 * and no stretch reaches into another: each day is looked at once, since there may be ten years of them.
 */
export function daysInStretches(
  felt: ReadonlySet<Day>,
  days: readonly Day[],
  stretches: readonly DayRange[],
): readonly (number | null)[] {
  let next = 0;
  const countTo = (isPassed: (day: Day) => boolean) => {
    for (let day = days[next]; day !== undefined && isPassed(day); day = days[next]) next += 1;
    return next;
  };
  return stretches.map(({ from, to }) => {
    const start = countTo((day) => day < from);
    const noted = days.slice(
      start,
      countTo((day) => day <= to),
    );
    return noted.length === 0 ? null : noted.filter((day) => felt.has(day)).length;
  });
}

export function feelingFacts({ days, feelings }: FeelingDays): FeelingFacts {
  if (days.length === 0) return { status: 'nothing' };
  if (days.length < ENOUGH_DAYS) return { status: 'too-little' };
  const moved = days.length < ENOUGH_DAYS_FOR_HALVES ? null : halves({ days, feelings });
  if (moved && (moved.more !== null || moved.less !== null)) return { status: 'moved', ...moved };
  const most = feelings[0]?.days.size ?? 0;
  return {
    status: 'most',
    ids: feelings.filter((feeling) => feeling.days.size === most).map(({ id }) => id),
    days: most,
  };
}

/** The later half of the days against the earlier; with an odd count the day in the middle is left out. */
function halves({ days, feelings }: FeelingDays) {
  const size = Math.floor(days.length / 2);
  const share = (felt: ReadonlySet<Day>, half: readonly Day[]) =>
    half.filter((day) => felt.has(day)).length / size;
  let more: { id: string; by: number } | null = null;
  let less: { id: string; by: number } | null = null;
  for (const feeling of feelings) {
    const by = share(feeling.days, days.slice(-size)) - share(feeling.days, days.slice(0, size));
    if (by >= CLEAR_SHARE && by > (more?.by ?? 0)) more = { id: feeling.id, by };
    if (by <= -CLEAR_SHARE && by < (less?.by ?? 0)) less = { id: feeling.id, by };
  }
  return { more: more?.id ?? null, less: less?.id ?? null };
}
