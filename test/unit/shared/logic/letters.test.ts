import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { canSealUntil, isSealOver } from '../../../../shared/logic/letters.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';

describe('sealing a letter', () => {
  it('is possible until tomorrow at the earliest, and until any later day', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -700, max: 700 }), (today, ahead) => {
        expect(canSealUntil(addDays(today, ahead), today)).toBe(ahead >= 1);
      }),
    );
  });

  it('holds on every day before its own, and on none from then on', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (until, today) => {
        expect(isSealOver(until, today)).toBe(daysBetween(until, today) >= 0);
      }),
    );
  });

  it('never begins with a seal that is over', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (until, today) => {
        expect(canSealUntil(until, today) && isSealOver(until, today)).toBe(false);
      }),
    );
  });
});
