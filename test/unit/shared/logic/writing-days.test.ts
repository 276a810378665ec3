import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { stretchesOf } from '../../../../shared/logic/grain.ts';
import { writingIn } from '../../../../shared/logic/writing-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

const START = aDay('2026-11-01');

describe('writing', () => {
  it('is counted by the day however much was written on it, and by what it was', () => {
    const entries = [
      { day: START, kind: 'free' },
      { day: START, kind: 'letter' },
      { day: addDays(START, 2), kind: 'free' },
    ] as const;

    expect(writingIn(entries, [{ from: START, to: addDays(START, 2) }])).toEqual([
      {
        from: START,
        to: addDays(START, 2),
        days: 2,
        entries: { free: 2, letter: 1, sitting: 0, step: 0 },
      },
    ]);
  });

  it('adds up over the weeks to what it is over all of them', () => {
    const entry = fc.record({
      day: fc.integer({ min: 0, max: 60 }).map((at) => addDays(START, at)),
      kind: fc.constantFrom('free', 'letter', 'sitting', 'step'),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const range = { from: START, to: addDays(START, 60) };
        const weeks = writingIn(entries, stretchesOf(range, 'week'));

        const days = weeks.reduce((sum, week) => sum + week.days, 0);
        expect(days).toBe(new Set(entries.map(({ day }) => day)).size);
        expect(days).toBe(writingIn(entries, [range])[0]?.days);
      }),
    );
  });
});
