import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginSpan,
  extendSpan,
  softMark,
  writingMs,
} from '../../../../shared/logic/writing-time.ts';
import { MAX_SPANS, type Sitting } from '../../../../shared/model/page.ts';
import { anInstant, instantAt } from '../../../support/arbitrary-days.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const EVENING = anInstant('2026-11-22T20:00:00Z');

type Spans = Sitting['spans'];

/** What is left after someone wrote from `from` on for `minutes`, seen every quarter of a minute. */
function written(spans: Spans, from: number, minutes: number): Spans {
  let now = from;
  let soFar = beginSpan(spans, instantAt(now));
  while (now < from + minutes * MINUTE_MS) {
    now += 15 * SECOND_MS;
    soFar = extendSpan(soFar, instantAt(now));
  }
  return soFar;
}

describe('the time written', () => {
  it('leaves out the rests between spans', () => {
    const spans = [
      { startedAt: 0, stoppedAt: 4 * MINUTE_MS },
      { startedAt: 20 * MINUTE_MS, stoppedAt: 23 * MINUTE_MS },
    ];

    expect(writingMs(spans)).toBe(7 * MINUTE_MS);
  });

  it('counts every moment that lies in a span exactly once', () => {
    const shortSpan = fc.record({
      startedAt: fc.integer({ min: 0, max: 60 }),
      stoppedAt: fc.integer({ min: 0, max: 60 }),
    });

    fc.assert(
      fc.property(fc.array(shortSpan, { maxLength: 6 }), (spans) => {
        const moments = Array.from({ length: 60 }, (_, moment) => moment);
        const writtenMoments = moments.filter((moment) =>
          spans.some((span) => span.startedAt <= moment && moment < span.stoppedAt),
        );

        expect(writingMs(spans)).toBe(writtenMoments.length);
      }),
    );
  });

  it('never falls while a person writes on, whatever the clock does', () => {
    const jumps = fc.array(fc.integer({ min: -DAY_MS, max: DAY_MS }), { maxLength: 40 });

    fc.assert(
      fc.property(jumps, (steps) => {
        let now: number = EVENING;
        let spans = beginSpan([], EVENING);
        for (const step of steps) {
          const before = writingMs(spans);
          now += step;
          spans = extendSpan(spans, instantAt(now));

          expect(writingMs(spans)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('is none when the clock was set back during the only span', () => {
    expect(writingMs([{ startedAt: 5000, stoppedAt: 1000 }])).toBe(0);
  });
});

describe('writing on', () => {
  it('counts what was written before a lock and after it, and not the week between', () => {
    const first = written([], EVENING, 12);

    const both = written(first, EVENING + 7 * DAY_MS, 5);

    expect(writingMs(both)).toBe(17 * MINUTE_MS);
  });

  it('does not count the days for which the computer slept on the open page', () => {
    const spans = written([], EVENING, 12);
    const awake = EVENING + 3 * DAY_MS;

    const soFar = extendSpan(extendSpan(spans, instantAt(awake)), instantAt(awake + MINUTE_MS));

    expect(writingMs(soFar)).toBe(13 * MINUTE_MS);
  });

  it('loses no time when there are more rests than a sitting can hold', () => {
    let spans: Spans = [];
    for (let rest = 0; rest < MAX_SPANS + 20; rest += 1) {
      spans = written(spans, EVENING + rest * DAY_MS, 1);
    }

    expect(spans).toHaveLength(MAX_SPANS);
    expect(writingMs(spans)).toBe((MAX_SPANS + 20) * MINUTE_MS);
  });
});

describe('the soft marks', () => {
  it.each([
    [0, 'none'],
    [15 * MINUTE_MS - 1, 'none'],
    [15 * MINUTE_MS, 'quarter-hour'],
    [30 * MINUTE_MS - 1, 'quarter-hour'],
    [30 * MINUTE_MS, 'half-hour'],
    [180 * MINUTE_MS, 'half-hour'],
  ] as const)('at %i ms say %s', (writtenMs, mark) => {
    expect(softMark(writtenMs)).toBe(mark);
  });
});
