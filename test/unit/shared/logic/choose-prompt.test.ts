import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../shared/content/prompts/prompts.ts';
import { strengthIds } from '../../../../shared/content/strength-ids.ts';
import { addDays, eachDay } from '../../../../shared/logic/calendar.ts';
import {
  choosePrompt,
  promptWithId,
  type Situation,
} from '../../../../shared/logic/choose-prompt.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';

const EVENING = aDay('2026-11-22');
const OLD_MONTH = anAttempt('2026-10-01', null);

function aSituation(known: Partial<Situation> = {}): Situation {
  return {
    day: EVENING,
    attempt: undefined,
    lastCheckIn: undefined,
    endedBy: undefined,
    isUnsafe: false,
    strengths: [],
    notAgain: [],
    ...known,
  };
}

/** All that come until the first comes again. */
function roundOf(situation: Situation) {
  const asked = prompts.map((_, skipped) => choosePrompt(situation, skipped));
  const offered = asked.filter((prompt) => prompt !== undefined);
  const again = offered.findIndex((prompt, place) => place > 0 && prompt === offered[0]);
  return again === -1 ? offered : offered.slice(0, again);
}

const idsOf = (situation: Situation) => roundOf(situation).map(({ id }) => id);

const anySituation = () =>
  fc
    .record({
      day: anyDay(),
      daysIntoMonth: fc.option(fc.integer({ min: -3, max: 60 }), { nil: undefined }),
      lengthDays: fc.constantFrom(null, 14, 30),
      lastCheckIn: fc.option(
        fc.record({
          mood: fc.integer({ min: 0, max: 10 }),
          urge: fc.option(fc.integer({ min: 0, max: 10 })),
        }),
        { nil: undefined },
      ),
      endedBy: fc.constantFrom('me', 'them', 'both', 'unclear', undefined),
      isUnsafe: fc.boolean(),
      beginsGently: fc.boolean(),
      strengths: fc.subarray([...strengthIds], { maxLength: 5 }),
      notAgain: fc.subarray(prompts.map(({ id }) => id)),
    })
    .map(({ daysIntoMonth, lengthDays, ...known }): Situation => ({
      ...known,
      attempt:
        daysIntoMonth === undefined
          ? undefined
          : anAttempt(addDays(known.day, -daysIntoMonth), lengthDays),
    }));

describe('the prompt of an evening', () => {
  it('stays the same however often it is asked for', () => {
    fc.assert(
      fc.property(anySituation(), fc.nat(300), (situation, skipped) => {
        expect(choosePrompt({ ...situation }, skipped)).toBe(choosePrompt(situation, skipped));
      }),
    );
  });

  it.each([undefined, OLD_MONTH])('is another one on the next evening, for years', (attempt) => {
    for (const day of eachDay(aDay('2026-11-01'), aDay('2032-11-01'))) {
      const tonight = choosePrompt(aSituation({ day, attempt }), 0);

      expect(choosePrompt(aSituation({ day: addDays(day, 1), attempt }), 0)).not.toBe(tonight);
    }
  });

  it.each([undefined, OLD_MONTH])(
    'is, over the evenings, every one that fits before any comes again',
    (attempt) => {
      const ids = idsOf(aSituation({ attempt }));
      const evenings = eachDay(EVENING, addDays(EVENING, ids.length - 1));

      const asked = evenings.map((day) => choosePrompt(aSituation({ day, attempt }), 0)?.id ?? '');

      expect(asked.toSorted()).toEqual(ids.toSorted());
    },
  );
});

describe('asking for another prompt', () => {
  it('goes round all that fit before any comes again, on whatever evening', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => {
        const round = roundOf(situation);

        expect(new Set(round).size).toBe(round.length);
        for (const [place, prompt] of round.entries()) {
          expect(choosePrompt(situation, round.length + place)).toBe(prompt);
        }
      }),
    );
  });

  it('leaves the others in their order when one is refused for good', () => {
    fc.assert(
      fc.property(anySituation(), fc.nat(150), (situation, skipped) => {
        const refused = choosePrompt(situation, skipped)?.id ?? '';
        const others = idsOf(situation).filter((id) => id !== refused);

        const left = idsOf({ ...situation, notAgain: [...situation.notAgain, refused] });

        expect(left).toEqual(others);
      }),
    );
  });

  it('gives none that was refused for good', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => {
        const refused = new Set(situation.notAgain);

        expect(idsOf(situation).filter((id) => refused.has(id))).toEqual([]);
      }),
    );
  });

  it('gives nothing when all were refused', () => {
    const notAgain = prompts.map(({ id }) => id);

    expect(choosePrompt(aSituation({ notAgain }), 0)).toBe(undefined);
    expect(choosePrompt(aSituation({ notAgain }), 7)).toBe(undefined);
  });

  it('gives someone unsafe only what is safe for them, and never nothing', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => {
        const round = roundOf({ ...situation, isUnsafe: true, notAgain: [] });

        expect(round.length).toBeGreaterThanOrEqual(40);
        expect(round.every(({ unsafeSafe }) => unsafeSafe)).toBe(true);
      }),
    );
  });
});

describe('where someone is in their month', () => {
  it.each([
    ['2026-11-21', 'early'],
    ['2026-11-22', 'early'],
    ['2026-12-05', 'early'],
    ['2026-12-06', 'later'],
    ['2030-01-01', 'later'],
  ] as const)('is, on %s, "%s" in one begun on 22 November', (today, stretch) => {
    const attempt = anAttempt('2026-11-22', null);
    const fitting = prompts.filter(
      ({ fits, ...tags }) =>
        (fits === 'any' || fits === stretch) &&
        (tags.endedBy ?? tags.strength ?? tags.mood) === undefined,
    );

    const offered = idsOf(aSituation({ day: aDay(today), attempt }));

    expect(offered.toSorted()).toEqual(fitting.map(({ id }) => id).toSorted());
  });

  it('is early while no month was begun', () => {
    expect(roundOf(aSituation()).some(({ fits }) => fits === 'later')).toBe(false);
  });

  it('is its end on its last three days, which come first then', () => {
    const attempt = anAttempt('2026-11-01', 30);
    const firstOn = (day: string) => choosePrompt(aSituation({ day: aDay(day), attempt }), 0)?.fits;
    const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'];

    expect(days.map((day) => firstOn(day) === 'month-end')).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what someone told', () => {
  it.each([
    ['a mood of 3', { mood: 3, urge: null }, ['low']],
    ['an urge of 7', { mood: 6, urge: 7 }, ['high-urge']],
    ['both', { mood: 0, urge: 10 }, ['low', 'high-urge']],
  ] as const)('is met first: %s', (_name, lastCheckIn, moods) => {
    const month = anAttempt('2026-10-25', 30);

    const round = roundOf(aSituation({ lastCheckIn, attempt: month }));

    const meant = prompts.filter(({ mood }) => moods.some((each) => each === mood));
    const first = round.slice(0, meant.length);
    expect(first.map(({ id }) => id).toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
    expect(round.length).toBeGreaterThan(meant.length + 40);
  });

  it.each([undefined, { mood: 4, urge: 6 }, { mood: 9, urge: null }])(
    'brings none for a low mood or a strong pull when it was neither: %j',
    (lastCheckIn) => {
      expect(roundOf(aSituation({ lastCheckIn })).some(({ mood }) => mood)).toBe(false);
    },
  );

  it.each(['me', 'them', 'both'] as const)('mixes in those for "%s" ended it', (endedBy) => {
    const round = roundOf(aSituation({ endedBy, attempt: OLD_MONTH }));

    expect(new Set(round.map((prompt) => prompt.endedBy))).toEqual(new Set([undefined, endedBy]));
    expect(round.filter((prompt) => prompt.endedBy === undefined).length).toBeGreaterThan(40);
  });

  it.each(['unclear', undefined] as const)('brings none of these for "%s"', (endedBy) => {
    const round = roundOf(aSituation({ endedBy, attempt: OLD_MONTH }));

    expect(round.every((prompt) => prompt.endedBy === undefined)).toBe(true);
  });

  it('mixes in those of the strengths they chose, and no others', () => {
    const strengths = ['curiosity', 'humour', 'zest', 'no-such-strength'];

    const round = roundOf(aSituation({ strengths }));

    const offered = round.flatMap(({ strength }) => (strength ? [strength] : []));
    expect(offered.toSorted()).toEqual(['curiosity', 'humour', 'zest']);
    expect(round.length).toBeGreaterThan(40);
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
