import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softMark, writingMs } from '../../../../shared/logic/writing-time.ts';

const MINUTE_MS = 60_000;

const anySpan = () =>
  fc.record({
    startedAt: fc.integer({ min: 0, max: 10_000 }),
    stoppedAt: fc.option(fc.integer({ min: 0, max: 10_000 })),
  });

describe('the time written', () => {
  it('leaves out the rests between spans', () => {
    const spans = [
      { startedAt: 0, stoppedAt: 4 * MINUTE_MS },
      { startedAt: 20 * MINUTE_MS, stoppedAt: null },
    ];

    expect(writingMs(spans, 23 * MINUTE_MS)).toBe(7 * MINUTE_MS);
  });

  it('counts every moment that lies in a span exactly once', () => {
    const shortSpan = fc.record({
      startedAt: fc.integer({ min: 0, max: 60 }),
      stoppedAt: fc.option(fc.integer({ min: 0, max: 60 })),
    });

    fc.assert(
      fc.property(fc.array(shortSpan, { maxLength: 6 }), (spans) => {
        const moments = Array.from({ length: 60 }, (_, moment) => moment);
        const written = moments.filter((moment) =>
          spans.some((span) => span.startedAt <= moment && moment < (span.stoppedAt ?? 60)),
        );

        expect(writingMs(spans, 60)).toBe(written.length);
      }),
    );
  });

  it('never falls while a person writes on', () => {
    const later = fc.integer({ min: 0, max: 10_000 });

    fc.assert(
      fc.property(fc.array(anySpan()), fc.nat(10_000), later, (spans, now, ms) => {
        expect(writingMs(spans, now + ms)).toBeGreaterThanOrEqual(writingMs(spans, now));
      }),
    );
  });

  it('is none when the clock was set back during the only span', () => {
    expect(writingMs([{ startedAt: 5000, stoppedAt: 1000 }], 9000)).toBe(0);
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
