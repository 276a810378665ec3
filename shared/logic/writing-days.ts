import type { Day } from '../model/day.ts';
import type { EntryKind, EntrySummary } from '../model/entry.ts';
import { daysBetween } from './calendar.ts';
import { isWithin, stretchesOf, usualGrain } from './grain.ts';
import type { DayRange } from './present-month.ts';

/** A stretch of days and what was written in it. A sealed letter counts like any other; no words are counted. */
export type Writing = DayRange & {
  /** Days with at least one entry. */
  readonly days: number;
  readonly entries: Readonly<Record<EntryKind, number>>;
};

type Written = Pick<EntrySummary, 'day' | 'kind'>;

type WritingStretches = {
  readonly grain: 'week' | 'month';
  readonly stretches: readonly Writing[];
};

/** A range week by week, a long one month by month, and what was written in each. */
export function writingStretches(entries: readonly Written[], range: DayRange): WritingStretches {
  const days = daysBetween(range.from, range.to) + 1;
  const grain = usualGrain(days) === 'day' ? 'week' : 'month';
  return { grain, stretches: writingIn(entries, stretchesOf(range, grain)) };
}

/** What was written in each of `stretches`, in their order. */
export function writingIn(
  entries: readonly Written[],
  stretches: readonly DayRange[],
): readonly Writing[] {
  return stretches.map((stretch) => {
    const written = entries.filter(({ day }) => isWithin(stretch, day));
    const days = new Set<Day>(written.map(({ day }) => day));
    const count = (kind: EntryKind) => written.filter((entry) => entry.kind === kind).length;
    return {
      ...stretch,
      days: days.size,
      entries: {
        free: count('free'),
        letter: count('letter'),
        sitting: count('sitting'),
        step: count('step'),
      },
    };
  });
}
