import { describe, expect, it } from 'vitest';
import * as questions from '../../../../shared/content/flag-questions.ts';
import * as card from '../../../../shared/content/gate-card.ts';
import { expectGoodIds, sentencesToMend, wordCount } from '../../../support/plain-words.ts';

describe('the questions that set the flags', () => {
  it('are four at the first run, and five about the other person’s no', () => {
    expect(questions.firstRunQuestions).toHaveLength(4);
    expect(questions.theirNoQuestions).toHaveLength(5);
    expectGoodIds([
      ...questions.firstRunQuestions,
      ...questions.theirNoQuestions,
      questions.afraidSign,
    ]);
  });

  it('leave the judging to the person', () => {
    expect(Object.values(questions.unsafeOffer).join(' ')).not.toMatch(
      /\b(you (are|were) (being )?abused|score|points?|leave tonight|you (must|should))\b/i,
    );
  });
});

describe('the card that stands for a step', () => {
  it.each(Object.entries(card.gateCards))('says why in two sentences: %s', (_reason, { why }) => {
    expect(why.match(/\.(?=\s|$)/g)).toHaveLength(2);
    expect(wordCount(why)).toBeLessThanOrEqual(30);
  });

  it('offers the unsent letter, help, and steps 21 and 23', () => {
    expect(card.gateOffers.map(({ id }) => id)).toEqual([
      'unsent-letter',
      'help',
      'step-21',
      'step-23',
    ]);
  });
});

describe('every sentence about the flags', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend([Object.values(questions), Object.values(card)])).toEqual([]);
  });
});
