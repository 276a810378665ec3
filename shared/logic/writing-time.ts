const MINUTE_MS = 60_000;
const QUARTER_HOUR_MS = 15 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;

/** A stretch of writing between two rests, in UTC milliseconds; still going on without an end. */
type WritingSpan = { readonly startedAt: number; readonly stoppedAt: number | null };

/**
 * How long a person has written by `now`. Rests do not count, a moment in two spans counts once,
 * and a clock that was set back adds nothing.
 */
export function writingMs(spans: readonly WritingSpan[], now: number): number {
  const inOrder = spans.toSorted((one, other) => one.startedAt - other.startedAt);
  let total = 0;
  let countedTo = -Infinity;
  for (const { startedAt, stoppedAt } of inOrder) {
    const from = Math.max(startedAt, countedTo);
    const to = stoppedAt ?? now;
    if (to > from) {
      total += to - from;
      countedTo = to;
    }
  }
  return total;
}

/** The last soft mark that has passed: a mention at a quarter of an hour, a suggestion to close at half an hour. */
export function softMark(writtenMs: number): 'none' | 'quarter-hour' | 'half-hour' {
  if (writtenMs < QUARTER_HOUR_MS) return 'none';
  return writtenMs < HALF_HOUR_MS ? 'quarter-hour' : 'half-hour';
}
