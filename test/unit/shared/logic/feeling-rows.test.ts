import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../shared/content/feelings.ts';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { feelingRows } from '../../../../shared/logic/feeling-rows.ts';
import { aCheckIn, aDay } from '../../../support/journal-rows.ts';

const FIRST = aDay('2026-03-01');
const IDS = feelings.map(({ id }) => id);

describe('feelings by the week or month', () => {
  it('add up to the days on which each word was chosen, whatever the range', () => {
    const noted = fc.array(
      fc.record({
        at: fc.nat({ max: 399 }),
        chosen: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(noted, fc.integer({ min: 1, max: 400 }), (checkIns, days) => {
        const within = checkIns.filter(({ at }) => at < days);
        const { rows, stretches, daysNoted } = feelingRows(
          within.map(({ at, chosen }) => aCheckIn(addDays(FIRST, at), { feelings: chosen })),
          { from: FIRST, to: addDays(FIRST, days - 1) },
        );

        for (const { id, felt, days: counts } of rows) {
          const chosenOn = new Set(
            within.flatMap(({ at, chosen }) => (chosen.includes(id) ? at : [])),
          );
          expect(felt).toBe(chosenOn.size);
          expect(felt).toBeLessThanOrEqual(daysNoted);
          expect(counts).toHaveLength(stretches.length);
          expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(felt);
        }
      }),
      { numRuns: 50 },
    );
  });
});
