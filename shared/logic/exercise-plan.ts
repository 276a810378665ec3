import type { NegativeWord, PositiveWord } from '../content/exercise-words.ts';
import type { Day } from '../model/day.ts';
import { daysBetween } from './calendar.ts';

type Sitting = { readonly number: 1 | 2 | 3; readonly day: Day };

/** From 0 to 10 for each word that was rated; a word that was left out is not there. */
type Ratings = {
  readonly positive: Readonly<Partial<Record<PositiveWord, number>>>;
  readonly negative: Readonly<Partial<Record<NegativeWord, number>>>;
};

type RatedSitting = { readonly before: Ratings; readonly after: Ratings };

/** The mean of the words rated both times, before and afterwards; null when there is no such word. */
type MeanPair = { readonly before: number; readonly after: number } | null;

/** How far each mean moved from before to after; null when no word was rated both times. */
type RatingChange = { readonly positive: number | null; readonly negative: number | null };

/** `as-studied` only when the three sittings were on three days in a row. */
export function exercisePlan(
  sittings: readonly Sitting[],
): 'under-way' | 'three-sittings' | 'as-studied' {
  const [first, second, third] = ([1, 2, 3] as const).map(
    (wanted) => sittings.find(({ number }) => number === wanted)?.day,
  );
  if (first === undefined || second === undefined || third === undefined) return 'under-way';
  const isThreeInARow = daysBetween(first, second) === 1 && daysBetween(second, third) === 1;
  return isThreeInARow ? 'as-studied' : 'three-sittings';
}

/**
 * The good and the bad words each have their own mean, which are never put together. Only words
 * rated both times count: otherwise leaving one out would look like a change.
 */
export function ratingMeans({ before, after }: RatedSitting): {
  readonly positive: MeanPair;
  readonly negative: MeanPair;
} {
  return {
    positive: meanPair(before.positive, after.positive),
    negative: meanPair(before.negative, after.negative),
  };
}

/** How far the two means moved; never put together either. */
export function ratingChange(sitting: RatedSitting): RatingChange {
  const { positive, negative } = ratingMeans(sitting);
  return { positive: moved(positive), negative: moved(negative) };
}

/**
 * Whether the last two sittings both left the person lower than they began: the good words fell or
 * the bad words rose. `sittings` come oldest first. Rests on their own ratings alone; a sitting
 * without ratings says nothing, so it neither counts nor comes between.
 */
export function suggestsPause(sittings: readonly RatedSitting[]): boolean {
  const lastTwo = sittings
    .map(ratingChange)
    .filter(({ positive, negative }) => positive !== null || negative !== null)
    .slice(-2);
  return lastTwo.length === 2 && lastTwo.every(endedLower);
}

function endedLower({ positive, negative }: RatingChange): boolean {
  return (positive ?? 0) < 0 || (negative ?? 0) > 0;
}

function moved(pair: MeanPair): number | null {
  return pair && pair.after - pair.before;
}

function meanPair(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): MeanPair {
  const both = Object.entries(before).flatMap(([word, rating]) => {
    const later = after[word];
    return later === undefined ? [] : [{ rating, later }];
  });
  if (both.length === 0) return null;
  const total = (of: 'rating' | 'later') => both.reduce((sum, each) => sum + each[of], 0);
  return { before: total('rating') / both.length, after: total('later') / both.length };
}
