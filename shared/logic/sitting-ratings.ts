import type { Day } from '../model/day.ts';
import type { ExerciseRatings, Sitting } from '../model/page.ts';
import { ratingChange } from './exercise-plan.ts';

/** Fewer rated sittings than this say nothing together. */
export const ENOUGH_SITTINGS = 3;

/** A side moved when its mean did so by at least this much. */
const CLEAR_CHANGE = 0.5;

/** The means, 0 to 10, of the words that were rated both times. */
export type BeforeAfter = { readonly before: number; readonly after: number };

/** One sitting that was rated before and after. Its two sides are never put together (evidence a). */
export type RatedSitting = {
  readonly day: Day;
  readonly number: 1 | 2 | 3;
  readonly positive: BeforeAfter | null;
  readonly negative: BeforeAfter | null;
};

export type SideFacts = BeforeAfter & { readonly direction: 'up' | 'down' | 'same' };

export type SittingFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little' }
  /** The mean of each side over the sittings that rated it; null where none did. Never both. */
  | {
      readonly status: 'enough';
      readonly positive: SideFacts | null;
      readonly negative: SideFacts | null;
    };

/** The sittings with anything rated both times, in the order given. */
export function ratedSittings(sittings: readonly Sitting[]): readonly RatedSitting[] {
  return sittings.flatMap(({ day, number, before, after }) => {
    if (after === null) return [];
    const positive = side('positive', before, after);
    const negative = side('negative', before, after);
    return positive || negative ? [{ day, number, positive, negative }] : [];
  });
}

export function sittingFacts(sittings: readonly RatedSitting[]): SittingFacts {
  if (sittings.length === 0) return { status: 'nothing' };
  if (sittings.length < ENOUGH_SITTINGS) return { status: 'too-little' };
  return {
    status: 'enough',
    positive: sideFacts(sittings.flatMap(({ positive }) => positive ?? [])),
    negative: sideFacts(sittings.flatMap(({ negative }) => negative ?? [])),
  };
}

function side(
  name: 'positive' | 'negative',
  before: ExerciseRatings,
  after: ExerciseRatings,
): BeforeAfter | null {
  const change = ratingChange({ before, after })[name];
  if (change === null) return null;
  const later: Readonly<Record<string, number>> = after[name];
  const ratedTwice = Object.entries(before[name]).filter(([word]) => later[word] !== undefined);
  const start = mean(ratedTwice.map(([, rating]) => rating));
  return { before: start, after: start + change };
}

function sideFacts(sides: readonly BeforeAfter[]): SideFacts | null {
  if (sides.length === 0) return null;
  const before = mean(sides.map((each) => each.before));
  const after = mean(sides.map((each) => each.after));
  const change = after - before;
  if (Math.abs(change) < CLEAR_CHANGE) return { before, after, direction: 'same' };
  return { before, after, direction: change > 0 ? 'up' : 'down' };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
