import type { Urge } from '../model/month.ts';
import { isNotedOnItsDay, wallClock } from './journal-day.ts';
import { median } from './mood-series.ts';

/** Fewer urges than this say nothing of when they come. */
export const ENOUGH_URGES = 5;

/** Fewer urges than this that were rated twice say nothing of how they went on. */
const ENOUGH_RATED_TWICE = 3;

const SLOT_HOURS = 3;
const SLOTS = 24 / SLOT_HOURS;

/** `Most` is at least two in three, within at most nine hours. */
const MOST_SHARE = 2 / 3;
const MOST_SLOTS = 3;

/** Three hours of the writer's day, by the clock on their wall. */
export type UrgeSlot = {
  /** 0 to 23. */
  readonly fromHour: number;
  /** 0 to 23; the first hour that is not in it any more. */
  readonly toHour: number;
  readonly count: number;
  /** The middle of how strong they were; null without any. */
  readonly strength: number | null;
  /** The middle of how strong they were afterwards, of those where it was said; null where it was said of none. */
  readonly after: number | null;
};

/** The part of the day that holds most urges. */
export type UrgeTime =
  | { readonly kind: 'any-time' }
  | { readonly kind: 'after'; readonly hour: number }
  | { readonly kind: 'before'; readonly hour: number }
  | { readonly kind: 'between'; readonly fromHour: number; readonly toHour: number };

export type UrgeFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  | {
      readonly status: 'enough';
      readonly time: UrgeTime;
      readonly strength: number;
      /** The middles before and after, of the urges that were rated both times; null when they are too few. */
      readonly eased: { readonly before: number; readonly after: number } | null;
    };

/** The eight stretches of three hours from `dayStartHour` on. An urge that was noted on a later day has no hour. */
export function urgeSlots(urges: readonly Urge[], dayStartHour: number): readonly UrgeSlot[] {
  const bySlot = Map.groupBy(urges, (urge) => slotOf(urge, dayStartHour));
  return Array.from({ length: SLOTS }, (_, slot) => {
    const inIt = bySlot.get(slot) ?? [];
    const fromHour = (dayStartHour + slot * SLOT_HOURS) % 24;
    return {
      fromHour,
      toHour: (fromHour + SLOT_HOURS) % 24,
      count: inIt.length,
      strength: median(inIt.map(({ strength }) => strength)),
      after: median(inIt.flatMap(({ after }) => after ?? [])),
    };
  });
}

export function urgeFacts(urges: readonly Urge[], slots: readonly UrgeSlot[]): UrgeFacts {
  if (urges.length === 0) return { status: 'nothing' };
  const strength = median(urges.map((urge) => urge.strength));
  if (urges.length < ENOUGH_URGES || strength === null) return { status: 'too-little' };
  return { status: 'enough', strength, time: usualTime(slots), eased: eased(urges) };
}

function slotOf(urge: Urge, dayStartHour: number): number | null {
  if (!isNotedOnItsDay(urge, dayStartHour)) return null;
  return Math.floor(((wallClock(urge.at, urge.zone).hour - dayStartHour + 24) % 24) / SLOT_HOURS);
}

/** The shortest part of the day that holds most of them; of two as short, the fuller, then the earlier. */
function usualTime(slots: readonly UrgeSlot[]): UrgeTime {
  const all = total(slots);
  if (all < ENOUGH_URGES) return { kind: 'any-time' };
  for (let length = 1; length <= MOST_SLOTS; length += 1) {
    const parts = slots.flatMap((_, start) => {
      const part = slots.slice(start, start + length);
      return part.length === length ? [{ start, end: start + length, held: total(part) }] : [];
    });
    const fullest = parts.reduce((one, other) => (other.held > one.held ? other : one));
    if (fullest.held >= all * MOST_SHARE) return timeOf(slots, fullest);
  }
  return { kind: 'any-time' };
}

function timeOf(
  slots: readonly UrgeSlot[],
  { start, end }: { readonly start: number; readonly end: number },
): UrgeTime {
  const fromHour = slots[start]?.fromHour ?? 0;
  const toHour = slots[end - 1]?.toHour ?? 0;
  if (end === slots.length) return { kind: 'after', hour: fromHour };
  if (start === 0) return { kind: 'before', hour: toHour };
  return { kind: 'between', fromHour, toHour };
}

function eased(urges: readonly Urge[]): { before: number; after: number } | null {
  const rated = urges.filter((urge) => urge.after !== null);
  const before = median(rated.map(({ strength }) => strength));
  const after = median(rated.flatMap((urge) => urge.after ?? []));
  if (rated.length < ENOUGH_RATED_TWICE || before === null || after === null) return null;
  return { before, after };
}

function total(slots: readonly UrgeSlot[]): number {
  return slots.reduce((sum, { count }) => sum + count, 0);
}
