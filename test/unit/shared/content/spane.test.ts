import { describe, expect, it } from 'vitest';
import {
  spaneAnswers,
  spaneCredit,
  spaneFeelings,
  spaneNote,
  spaneQuestion,
} from '../../../../shared/content/spane.ts';
import { expectGoodIds, sentencesToMend } from '../../../support/plain-words.ts';

describe('the scale of feelings', () => {
  it('has twelve feelings, six on each side', () => {
    const positive = spaneFeelings.filter(({ side }) => side === 'positive');

    expect(spaneFeelings).toHaveLength(12);
    expect(positive).toHaveLength(6);
    expectGoodIds(spaneFeelings);
  });

  it('has five answers, from rarest to most frequent', () => {
    expect(spaneAnswers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(spaneAnswers.at(0)?.words).toBe('Very rarely or never');
    expect(spaneAnswers.at(-1)?.words).toBe('Very often or always');
  });

  it('asks about the last four weeks and credits its authors', () => {
    expect(spaneQuestion).toContain('last four weeks');
    expect(spaneCredit).toMatch(/Diener, E\., Wirtz, D\..+97, 143–156\.$/);
  });

  it('is calm and tidy', () => {
    const words = [spaneFeelings, spaneAnswers, spaneQuestion, spaneNote, spaneCredit];

    expect(sentencesToMend(words)).toEqual([]);
  });
});
