import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import {
  daysInStretches,
  feelingDays,
  feelingFacts,
} from '../../../../shared/logic/feeling-days.ts';
import { aCheckIn, aDay } from '../../../support/journal-rows.ts';

const IDS = ['calm', 'tired', 'sad', 'glad'];
const START = aDay('2026-11-02');

/** Days in a row with these feeling words; an empty text is a day without a check-in. */
function days(...words: readonly string[]) {
  const checkIns = words.flatMap((text, index) =>
    text === '' ? [] : [aCheckIn(addDays(START, index), { feelings: text.split(' ') })],
  );
  return feelingDays(checkIns, IDS);
}

describe('the days of a feeling', () => {
  it('count once however often the word was chosen on a day, most days first, ties as offered', () => {
    const twice = aCheckIn(START, { feelings: ['sad', 'tired'] });
    const next = aCheckIn(addDays(START, 1), { feelings: ['sad', 'calm'] });
    const { feelings } = feelingDays([twice, twice, next], IDS);

    expect(feelings.map(({ id, days: felt }) => [id, felt.size])).toEqual([
      ['sad', 2],
      ['calm', 1],
      ['tired', 1],
    ]);
  });

  it('leave out a check-in without a word, and a word that is not offered any more', () => {
    expect(feelingDays([aCheckIn(START), aCheckIn(START, { feelings: ['gone'] })], IDS)).toEqual({
      days: [],
      feelings: [],
    });
  });

  it('are counted by the stretch; one without any word is a gap, not a nought', () => {
    const { days: noted, feelings } = days('sad', 'calm', '', '', 'tired');
    const pairs = [0, 2, 4].map((at) => ({ from: addDays(START, at), to: addDays(START, at + 1) }));

    const sad = feelings.find(({ id }) => id === 'sad');
    expect(daysInStretches(sad?.days ?? new Set(), noted, pairs)).toEqual([1, null, 0]);
  });

  it('are counted in each stretch by itself, also where days lie before, between and after them', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    const edges = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(someDays, someDays, edges, (noted, felt, ends) => {
        const dayOf = (at: number) => addDays(START, at);
        const sorted = ends.toSorted((one, other) => one - other);
        const stretches = sorted.flatMap((from, index) => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
        });

        const counts = daysInStretches(
          new Set(felt.map(dayOf)),
          noted.toSorted((one, other) => one - other).map(dayOf),
          stretches.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })),
        );

        const byHand = stretches.map(({ from, to }) => {
          const within = noted.filter((at) => from <= at && at <= to);
          return within.length === 0 ? null : within.filter((at) => felt.includes(at)).length;
        });
        expect(counts).toEqual(byHand);
      }),
    );
  });
});

describe('what feelings show', () => {
  it('is nothing without a word, and too little on four days', () => {
    expect(feelingFacts(days())).toEqual({ status: 'nothing' });
    expect(feelingFacts(days('sad', 'sad', 'sad', 'sad'))).toEqual({ status: 'too-little' });
  });

  it('is what came up most, all of them when they are even', () => {
    const facts = feelingFacts(days('sad', 'calm', 'sad', 'calm', 'tired'));

    expect(facts).toEqual({ status: 'most', ids: ['calm', 'sad'], days: 2 });
  });

  it('is what moved from the earlier half of ten days to the later', () => {
    const first = ['sad', 'sad', 'sad', 'sad', 'tired'];
    const later = ['calm', 'calm', 'calm', 'sad', 'tired'];

    expect(feelingFacts(days(...first, ...later))).toEqual({
      status: 'moved',
      more: 'calm',
      less: 'sad',
    });
    expect(feelingFacts(days(...first, ...later.slice(1)))).toMatchObject({ status: 'most' });
  });

  it('does not say that anything moved when the halves are alike', () => {
    const half = ['sad', 'calm', 'tired', 'sad', 'glad'];

    expect(feelingFacts(days(...half, ...half))).toMatchObject({ status: 'most', ids: ['sad'] });
  });

  it('never says of one word that it came up both more and less', () => {
    const someDays = fc.array(fc.constantFrom('', ...IDS, 'sad calm', 'tired glad'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(someDays, (words) => {
        const facts = feelingFacts(days(...words));

        if (facts.status === 'moved') expect(facts.more).not.toBe(facts.less);
      }),
    );
  });
});
