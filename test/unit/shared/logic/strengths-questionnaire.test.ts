import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaireItems } from '../../../../shared/content/questionnaire.ts';
import { strengthIds, type StrengthId } from '../../../../shared/content/strength-ids.ts';
import { strengthName } from '../../../../shared/content/strengths.ts';
import {
  countAnswers,
  lastAnswered,
  meanAnswer,
  nextUnanswered,
  whatCameUp,
} from '../../../../shared/logic/strengths-questionnaire.ts';
import type { StrengthsQuestionnaire } from '../../../../shared/model/page.ts';

type Answers = StrengthsQuestionnaire['answers'];
type Answer = 1 | 2 | 3 | 4 | 5;

const anyAnswer = () => fc.constantFrom<Answer[]>(1, 2, 3, 4, 5);
const anyStrength = () => fc.constantFrom(...strengthIds);

/** Some of the 96 answered, some left out. */
const anyAnswers = (): fc.Arbitrary<Answers> =>
  fc
    .array(fc.option(anyAnswer(), { nil: undefined, freq: 8 }), { minLength: 96, maxLength: 96 })
    .map((given) => answered((_item, place) => given[place]));

describe('how well a quality fits by the answers', () => {
  it('lies between 1 and 5', () => {
    fc.assert(
      fc.property(anyAnswers(), anyStrength(), (answers, strength) => {
        const mean = meanAnswer(answers, strength) ?? 3;

        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('is told from three answers on, and not from fewer', () => {
    fc.assert(
      fc.property(anyAnswers(), anyStrength(), (answers, strength) => {
        const count = itemsOf(strength).filter(({ id }) => answers[id] !== undefined).length;

        expect(meanAnswer(answers, strength) === undefined).toBe(count < 3);
      }),
    );
  });

  it('counts a sentence against it the other way round', () => {
    const agreeing = answered(({ isReversed }) => (isReversed ? 1 : 5));
    const yesToAll = answered(() => 5);

    expect(strengthIds.map((strength) => meanAnswer(agreeing, strength))).toEqual(
      strengthIds.map(() => 5),
    );
    expect(strengthIds.map((strength) => meanAnswer(yesToAll, strength))).toEqual(
      strengthIds.map(() => 3),
    );
  });

  it('does not change with what is answered about other qualities', () => {
    fc.assert(
      fc.property(anyAnswers(), anyStrength(), (answers, strength) => {
        const own = Object.fromEntries(itemsOf(strength).map(({ id }) => [id, answers[id]]));

        expect(meanAnswer(own, strength)).toBe(meanAnswer(answers, strength));
      }),
    );
  });
});

describe('what came up', () => {
  it('stands in the order of the alphabet, each quality once', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const names = (whatCameUp(answers) ?? []).map(strengthName);

        expect(names).toEqual([...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en')));
      }),
    );
  });

  it('holds every quality that is clearly like the person, and none that is not above the middle', () => {
    fc.assert(
      fc.property(anyAnswers(), anyStrength(), (answers, strength) => {
        const mean = meanAnswer(answers, strength);
        const isThere = whatCameUp(answers)?.includes(strength) ?? false;

        if (mean !== undefined && mean >= 4) expect(isThere).toBe(true);
        if (mean === undefined || mean <= 3) expect(isThere).toBe(false);
      }),
    );
  });

  it('keeps a quality when an answer speaks more for it', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom(...questionnaireItems), (answers, item) => {
        const answer = answers[item.id];
        const warmer = answer === undefined ? undefined : step(answer, item.isReversed ? -1 : 1);
        fc.pre(warmer !== undefined);

        if (whatCameUp(answers)?.includes(item.strength)) {
          expect(whatCameUp({ ...answers, [item.id]: warmer })).toContain(item.strength);
        }
      }),
    );
  });

  it('holds the five warmest when few are clearly like the person', () => {
    const warm = new Set<StrengthId>(['zest', 'hope', 'love', 'humour', 'beauty', 'honesty']);
    const lukewarm = answered(({ strength, isReversed }, place) => {
      if (!warm.has(strength)) return 3;
      // Three of four are above the middle for five of them, one of four for the sixth.
      const isAbove = strength === 'honesty' ? place < 24 : place < 72;
      return isAbove ? (isReversed ? 2 : 4) : 3;
    });

    expect(whatCameUp(lukewarm)).toEqual(['love', 'zest', 'hope', 'beauty', 'humour']);
  });

  it('is nothing when all answers are in between, and cannot be said without enough of them', () => {
    expect(whatCameUp(answered(() => 3))).toEqual([]);
    expect(whatCameUp({})).toBeUndefined();
    expect(whatCameUp(answered((_item, place) => (place < 48 ? 5 : undefined)))).toBeUndefined();
  });
});

describe('the way through the sentences', () => {
  it('leads to each that has no answer, and ends', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const met: number[] = [];
        for (
          let place = nextUnanswered(answers, -1);
          place !== undefined;
          place = nextUnanswered(answers, place)
        ) {
          met.push(place);
        }

        expect(met).toHaveLength(96 - countAnswers(answers));
      }),
    );
  });

  it('goes on after the last answer: what was left out before it stays left out', () => {
    const begun = answered((_item, place) => (place === 0 || place === 4 ? 3 : undefined));

    expect(lastAnswered({})).toBe(-1);
    expect(nextUnanswered(begun, lastAnswered(begun))).toBe(5);
    expect(nextUnanswered(begun, -1)).toBe(1);
  });
});

function itemsOf(strength: StrengthId) {
  return questionnaireItems.filter((item) => item.strength === strength);
}

function step(answer: Answer, by: 1 | -1): Answer | undefined {
  const next = answer + by;
  return next === 1 || next === 2 || next === 3 || next === 4 || next === 5 ? next : undefined;
}

type Item = (typeof questionnaireItems)[number];

function answered(choose: (item: Item, place: number) => Answer | undefined): Answers {
  return Object.fromEntries(
    questionnaireItems.flatMap((item, place) => {
      const answer = choose(item, place);
      return answer === undefined ? [] : [[item.id, answer] as const];
    }),
  );
}
