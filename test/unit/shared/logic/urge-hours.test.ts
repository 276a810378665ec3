import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { urgeFacts, urgeSlots } from '../../../../shared/logic/urge-hours.ts';
import type { Urge } from '../../../../shared/model/month.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { anUrge } from '../../../support/journal-rows.ts';

/** An urge at this hour in Paris on the journal day 10 November 2026, whose night ends at four. */
function urgeAt(hour: number, said: Partial<Urge> = {}): Urge {
  const date = hour < 4 ? '2026-11-11' : '2026-11-10';
  const at = anInstant(`${date}T${String(hour).padStart(2, '0')}:30:00+01:00`);
  return anUrge('2026-11-10', { at, zone: 'Europe/Paris', ...said });
}

const factsOf = (urges: readonly Urge[]) => urgeFacts(urges, urgeSlots(urges, 4));
const at = (...hours: readonly number[]) => hours.map((hour) => urgeAt(hour));

describe('urges by the hour', () => {
  it('stand in eight stretches from the hour the day begins, the night at its end', () => {
    const slots = urgeSlots(at(4, 6, 22, 0, 3), 4);

    expect(slots.map(({ fromHour, toHour, count }) => [fromHour, toHour, count])).toEqual([
      [4, 7, 2],
      [7, 10, 0],
      [10, 13, 0],
      [13, 16, 0],
      [16, 19, 0],
      [19, 22, 0],
      [22, 1, 2],
      [1, 4, 1],
    ]);
  });

  it('have the middles of how strong they were, and afterwards of those where it was said', () => {
    const urges = [urgeAt(22, { strength: 9, after: 3 }), urgeAt(23, { strength: 6 })];

    expect(urgeSlots(urges, 4)[6]).toMatchObject({ count: 2, strength: 7.5, after: 3 });
    expect(urgeSlots(urges, 4)[0]).toMatchObject({ count: 0, strength: null, after: null });
  });

  it('leave out an urge that was noted on another day than it came', () => {
    const later = urgeAt(22, { day: addDays(urgeAt(22).day, -1) });

    expect(urgeSlots([later], 4).every(({ count }) => count === 0)).toBe(true);
    expect(factsOf([later, later, later, later, later])).toMatchObject({
      time: { kind: 'any-time' },
    });
  });

  it('are read off the clock on the wall on the nights the clocks change', () => {
    // 25 October 2026: two o'clock comes twice in Paris.
    const twice = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((text) =>
      anUrge('2026-10-24', { at: anInstant(text), zone: 'Europe/Paris' }),
    );

    expect(urgeSlots(twice, 4)[7]?.count).toBe(2);
  });

  it('lose none that has an hour, whatever hour the day begins', () => {
    const hours = fc.array(fc.integer({ min: 4, max: 23 }), { maxLength: 30 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 4 }), (chosen, dayStartHour) => {
        const counts = urgeSlots(at(...chosen), dayStartHour).map(({ count }) => count);

        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(chosen.length);
      }),
    );
  });
});

describe('what urges show', () => {
  it('is nothing without one, and too little below five', () => {
    expect(factsOf([])).toEqual({ status: 'nothing' });
    expect(factsOf(at(22, 22, 22, 22))).toEqual({ status: 'too-little' });
  });

  it.each([
    ['the end of the day', [22, 23, 0, 1, 9], { kind: 'after', hour: 22 }],
    ['its beginning', [4, 5, 6, 5, 22], { kind: 'before', hour: 7 }],
    ['the middle of it', [13, 14, 15, 16, 22], { kind: 'between', fromHour: 13, toHour: 19 }],
    ['no part of it', [5, 8, 11, 14, 17, 20], { kind: 'any-time' }],
  ])('is that most come at %s', (_, hours, time) => {
    expect(factsOf(at(...hours))).toMatchObject({ status: 'enough', time });
  });

  it('is how strong they were, and how it went on once three were rated twice', () => {
    const rated = [7, 8, 9].map((strength) => urgeAt(22, { strength, after: strength - 5 }));
    const others = [urgeAt(22, { strength: 1 }), urgeAt(22, { strength: 1 })];

    expect(factsOf([...rated, ...others])).toMatchObject({
      strength: 7,
      eased: { before: 8, after: 3 },
    });
    expect(factsOf([...rated.slice(1), ...others, ...others])).toMatchObject({ eased: null });
  });
});
