import type { Instant } from '../model/day.ts';
import type { RoundId } from '../model/ids.ts';
import type { ExerciseRatings, Sitting } from '../model/page.ts';
import { exercisePlan, suggestsPause } from './exercise-plan.ts';

type SittingNumber = Sitting['number'];

/** One go at the exercise, whole or under way. */
export type Round = {
  readonly round: RoundId;
  /** By their number, not by when they were. */
  readonly sittings: readonly Sitting[];
  /**
   * `as-studied`: three closed sittings with the task of the study, on three days in a row. `three-in-a-row`: the days
   * are, but the task is another. `three-sittings`: whatever their days.
   */
  readonly standing: 'under-way' | 'three-sittings' | 'three-in-a-row' | 'as-studied';
};

const NUMBERS: readonly SittingNumber[] = [1, 2, 3];
const NOT_RATED: ExerciseRatings = { positive: {}, negative: {} };

/** Every round, the one with the newest sitting last. `sittings` come oldest first. */
export function exerciseRounds(sittings: readonly Sitting[]): readonly Round[] {
  const newestFirst = Map.groupBy(sittings.toReversed(), ({ round }) => round);
  return [...newestFirst].toReversed().map(([round, its]) => {
    const inOrder = its.toSorted((one, other) => one.number - other.number);
    return { round, sittings: inOrder, standing: standingOf(inOrder) };
  });
}

/** The number of the sitting that would come next in `round`; undefined when there is none, since it is whole. */
export function nextNumber(round: Round | undefined): SittingNumber | undefined {
  return NUMBERS.find((wanted) => !round?.sittings.some(({ number }) => number === wanted));
}

/** The sitting that was not closed, if there is one; the newest of several. `sittings` come oldest first. */
export function openSitting(sittings: readonly Sitting[]): Sitting | undefined {
  return sittings.findLast(({ endedAt }) => endedAt === null);
}

/** Whether a pause is the kinder suggestion; `sittings` come oldest first, and an open one says nothing yet. */
export function isPauseKinder(sittings: readonly Sitting[]): boolean {
  return suggestsPause(
    sittings
      .filter(({ endedAt }) => endedAt !== null)
      .map(({ before, after }) => ({ before, after: after ?? NOT_RATED })),
  );
}

/** Where in a sitting the person is: rating before it, writing, rating after it, or done with it. */
export function sittingStage({
  spans,
  after,
  endedAt,
}: Sitting): 'before' | 'writing' | 'after' | 'closed' {
  if (endedAt !== null) return 'closed';
  if (spans.length === 0) return 'before';
  return after === null ? 'writing' : 'after';
}

/** The sitting closed as it is, at `now`. */
export function closedSitting(sitting: Sitting, now: Instant): Sitting {
  return { ...sitting, endedAt: now, editedAt: now };
}

function standingOf(sittings: readonly Sitting[]): Round['standing'] {
  const closed = sittings.filter(({ endedAt }) => endedAt !== null);
  const plan = exercisePlan(closed);
  if (plan !== 'as-studied') return plan;
  return closed.every(({ task }) => task === 'reframing') ? 'as-studied' : 'three-in-a-row';
}
