import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../shared/content/prompts/prompts.ts';
import { addDays, eachDay } from '../../../../shared/logic/calendar.ts';
import { choosePrompt, promptWithId } from '../../../../shared/logic/choose-prompt.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';

const EVENING = aDay('2026-11-22');
const NEW_MONTH = anAttempt('2026-11-20', 30);
const OLD_MONTH = anAttempt('2026-10-01', 30);

const fitting = (stretch: 'early' | 'later') =>
  prompts.filter(({ fits }) => fits === 'any' || fits === stretch).map(({ id }) => id);

describe('the prompt of an evening', () => {
  it('stays the same however often it is asked for', () => {
    const asked = Array.from({ length: 20 }, () => choosePrompt(EVENING, NEW_MONTH, 0));

    expect(new Set(asked).size).toBe(1);
  });

  it('is another one on the next evening, for years', () => {
    for (const month of [undefined, OLD_MONTH]) {
      for (const day of eachDay(aDay('2026-11-01'), aDay('2036-11-01'))) {
        expect(choosePrompt(addDays(day, 1), month, 0)).not.toBe(choosePrompt(day, month, 0));
      }
    }
  });

  it('is, over the evenings, every one that fits before any comes again', () => {
    for (const month of [undefined, OLD_MONTH]) {
      const ids = fitting(month ? 'later' : 'early');
      const evenings = eachDay(EVENING, addDays(EVENING, ids.length - 1));

      const asked = evenings.map((day) => choosePrompt(day, month, 0).id);

      expect(asked.toSorted()).toEqual(ids.toSorted());
    }
  });

  it.each([
    ['2026-11-22', 'early'],
    ['2026-11-21', 'early'],
    ['2026-12-05', 'early'],
    ['2026-12-06', 'later'],
    ['2030-01-01', 'later'],
  ] as const)('on %s fits the stretch "%s" of a month begun on 22 November', (today, stretch) => {
    const month = anAttempt('2026-11-22', 30);

    const offered = fitting(stretch).map((_, skipped) => choosePrompt(aDay(today), month, skipped));

    expect(offered.map(({ id }) => id).toSorted()).toEqual(fitting(stretch).toSorted());
  });

  it('is one for the first weeks while no month was begun, or it lies ahead', () => {
    const ahead = anAttempt('2027-01-01', 30);

    for (const day of eachDay(EVENING, addDays(EVENING, 60))) {
      expect(choosePrompt(day, undefined, 0).fits).not.toBe('later');
      expect(choosePrompt(aDay('2026-12-31'), ahead, 0).fits).not.toBe('later');
    }
  });
});

describe('asking for another prompt', () => {
  it('goes round all that fit before any comes again, on whatever day', () => {
    fc.assert(
      fc.property(anyDay(), fc.constantFrom('early', 'later'), (day, stretch) => {
        const month = stretch === 'early' ? undefined : anAttempt(addDays(day, -14), 30);
        const { length } = fitting(stretch);

        const round = Array.from({ length }, (_, skipped) => choosePrompt(day, month, skipped));

        expect(new Set(round).size).toBe(length);
        expect(choosePrompt(day, month, length)).toBe(round[0]);
      }),
    );
  });
});

describe('finding a prompt again', () => {
  it('works by its id, for every one there is', () => {
    for (const prompt of prompts) expect(promptWithId(prompt.id)).toBe(prompt);
  });

  it('finds nothing under an id that was never given', () => {
    expect(promptWithId('no-such-prompt')).toBe(undefined);
    expect(promptWithId('__proto__')).toBe(undefined);
  });
});
