import { describe, expect, it } from 'vitest';
import {
  questionnaireAnswers,
  questionnaireCredit,
  questionnaireItems,
  questionnaireNote,
  questionnaireScales,
} from '../../../../shared/content/questionnaire.ts';
import { strengths } from '../../../../shared/content/strengths.ts';
import { expectGoodIds, sentencesToMend } from '../../../support/plain-words.ts';

describe('the questionnaire', () => {
  it('has 96 different sentences, with ids that are unique and kebab-case', () => {
    const texts = new Set(questionnaireItems.map(({ text }) => text));

    expect(questionnaireItems).toHaveLength(96);
    expect(texts.size).toBe(96);
    expectGoodIds(questionnaireItems);
  });

  it.each(strengths.map(({ id }) => id))('has two for and two against %s', (id) => {
    const reversed = questionnaireItems
      .filter(({ strength }) => strength === id)
      .map(({ isReversed }) => isReversed);

    expect(reversed).toEqual([false, true, false, true]);
  });

  it('never asks twice in a row about the same quality', () => {
    const repeated = questionnaireItems.filter(
      ({ strength }, index) => questionnaireItems[index - 1]?.strength === strength,
    );

    expect(repeated).toEqual([]);
  });

  it('keeps the key of its source for sentences that could be read either way', () => {
    const against = questionnaireScales.flatMap(({ speaksAgainst }) => speaksAgainst);
    const speaksFor = questionnaireScales.flatMap((scale) => scale.speaksFor);

    expect(against).toContain('I like to talk about myself.');
    expect(against).toContain('I like taking risks.');
    expect(speaksFor).toContain('I don’t quit a task before it is finished.');
    expect(speaksFor).toContain('I am an extremely loyal person.');
  });

  it('is calm and tidy', () => {
    const words = [questionnaireItems, questionnaireNote, questionnaireAnswers];

    expect(sentencesToMend([...words, questionnaireCredit])).toEqual([]);
  });

  it('offers five answers, from least to most alike', () => {
    expect(questionnaireAnswers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('names its source, and goes by no trade name', () => {
    const shown = [...questionnaireNote, questionnaireCredit].join(' ');

    expect(shown).toContain('Bluemke, Partsch, Saucier and Lechner (2021)');
    expect(shown).toContain('public domain');
    expect(shown).not.toMatch(/\bVIA\b/);
  });
});
