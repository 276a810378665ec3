import { instant, type Instant } from '../model/day.ts';
import { MAX_SPANS, type Sitting } from '../model/page.ts';

const MINUTE_MS = 60_000;
const QUARTER_HOUR_MS = 15 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** Nobody was there, or the computer slept: a longer silence than this was a rest, whatever it was. */
const LONGEST_SILENCE_MS = 90_000;

type Spans = Sitting['spans'];

/** A stretch of writing between two rests, in UTC milliseconds. */
type WritingSpan = { readonly startedAt: number; readonly stoppedAt: number };

/** How long a person has written. Rests do not count, a moment in two spans counts once, and a clock that was set back adds nothing. */
export function writingMs(spans: readonly WritingSpan[]): number {
  const inOrder = spans.toSorted((one, other) => one.startedAt - other.startedAt);
  let total = 0;
  let countedTo = -Infinity;
  for (const { startedAt, stoppedAt } of inOrder) {
    const from = Math.max(startedAt, countedTo);
    if (stoppedAt > from) {
      total += stoppedAt - from;
      countedTo = stoppedAt;
    }
  }
  return total;
}

/** The spans with one more, which begins at `now`. */
export function beginSpan(spans: Readonly<Spans>, now: Instant): Spans {
  return [...withRoom(spans), { startedAt: now, stoppedAt: now }];
}

/**
 * The last span goes on until `now`. After a silence of more than a minute and a half, or on a clock that was set back,
 * another one begins at `now` instead: what lies between was not written in, as far as anyone can tell.
 */
export function extendSpan(spans: Readonly<Spans>, now: Instant): Spans {
  const last = spans.at(-1);
  const silenceMs = last === undefined ? Infinity : now - last.stoppedAt;
  if (!last || silenceMs < 0 || silenceMs > LONGEST_SILENCE_MS) return beginSpan(spans, now);
  return [...spans.slice(0, -1), { startedAt: last.startedAt, stoppedAt: now }];
}

/** The last soft mark that has passed: a mention at a quarter of an hour, a suggestion to close at half an hour. */
export function softMark(writtenMs: number): 'none' | 'quarter-hour' | 'half-hour' {
  if (writtenMs < QUARTER_HOUR_MS) return 'none';
  return writtenMs < HALF_HOUR_MS ? 'quarter-hour' : 'half-hour';
}

/** A sitting holds so many spans and no more; the two oldest become one as long as both, and no time is lost. */
function withRoom(spans: Readonly<Spans>): Spans {
  const [first, second, ...rest] = spans;
  if (spans.length < MAX_SPANS || !first || !second) return [...spans];
  const bothMs = writingMs([first, second]);
  const stoppedAt = instant.parse(first.startedAt + bothMs);
  return [{ startedAt: first.startedAt, stoppedAt }, ...rest];
}
