import type { Instant } from '../model/day.ts';
import type { Helper, MonthEvent, Urge } from '../model/month.ts';

/** How long an urge is waited out before the person is asked how it is now (product.md, Month). */
export const WAVE_MINUTES = 20;

const MINUTE_MS = 60_000;
/** One that was begun longer ago than this was left behind, and is not still being waited out. */
const LONGEST_WAVE_MINUTES = 12 * 60;

/** The urge that is being waited out at `now`, if one is: the one begun last. */
export function runningWave(events: readonly MonthEvent[], now: Instant): Urge | undefined {
  return events
    .filter((event) => event.kind === 'urge')
    .filter(({ waitEndedAt }) => waitEndedAt === null)
    .filter((urge) => urge.waitBeganAt !== null && waveMinutes(urge, now) < LONGEST_WAVE_MINUTES)
    .toSorted((a, b) => (a.waitBeganAt ?? 0) - (b.waitBeganAt ?? 0))
    .at(-1);
}

/** Whole minutes since the wait began, at least 0: a clock that was set back takes none away. */
export function waveMinutes({ waitBeganAt }: Urge, now: Instant): number {
  return waitBeganAt === null ? 0 : Math.max(0, Math.floor((now - waitBeganAt) / MINUTE_MS));
}

/** The person's own helpers, those first that helped most often; otherwise in the order they were written down. */
export function helpersByUse(
  helpers: readonly Helper[],
  events: readonly MonthEvent[],
): readonly Helper[] {
  const uses = Map.groupBy(
    events.filter((event) => event.kind === 'urge'),
    ({ helped }) => helped,
  );
  const usesOf = ({ words }: Helper) => uses.get(words)?.length ?? 0;
  return helpers.toSorted((a, b) => usesOf(b) - usesOf(a) || a.madeAt - b.madeAt);
}
