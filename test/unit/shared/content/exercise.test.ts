import { describe, expect, it } from 'vitest';
import * as exercise from '../../../../shared/content/exercise.ts';
import {
  negativeWords,
  positiveWords,
  ratingNote,
} from '../../../../shared/content/exercise-words.ts';
import { expectGoodIds, sentencesToMend, wordCount } from '../../../support/plain-words.ts';

const { beforeStarting, lossesAndGains, saferNote, saferPrompts, sittingPrompts } = exercise;
const everyPrompt = [...sittingPrompts, ...saferPrompts, lossesAndGains];

describe('the note before the exercise', () => {
  it('promises no more than the study found', () => {
    const note = beforeStarting.join(' ');

    expect(note).toContain('may lift good feelings. It may not remove bad ones.');
    expect(note).toContain('It worked best when the ending was mutual.');
    expect(note).toContain('one small study of 87 people');
  });
});

describe('the prompts of the exercise', () => {
  it('have ids that are unique and kebab-case', () => {
    expectGoodIds(everyPrompt);
  });

  it.each([1, 2, 3])('offer all three foci in sitting %i', (wanted) => {
    const foci = sittingPrompts
      .filter(({ sitting }) => sitting === wanted)
      .map(({ focus }) => focus);

    expect(foci).toEqual(['before', 'break-up', 'since']);
  });

  it('have a safer version for each sitting', () => {
    expect(saferPrompts.map(({ sitting }) => sitting)).toEqual([1, 2, 3]);
  });

  it('have between 30 and 60 words each', () => {
    const outside = everyPrompt.filter(({ text }) => wordCount(text) < 30 || wordCount(text) > 60);

    expect(outside).toEqual([]);
  });

  it('end in one small step of the present, not in a question', () => {
    const unfinished = everyPrompt.filter(({ text }) => !/ Then [^?]+\.$/.test(text));

    expect(unfinished).toEqual([]);
  });

  it('ask for no causes and for nothing good about the other person', () => {
    const leading =
      /\b(why|because of|loved about|miss\w*|happy (times|memories)|they|them|him|her)\b/i;
    const found = [...sittingPrompts, lossesAndGains].filter(({ text }) => leading.test(text));

    expect(found).toEqual([]);
  });

  it('never ask someone unsafe for a good side of harm', () => {
    const minimising =
      /\b(upsides?|positives?|grateful|gain\w*|lesson|learn\w*|stronger|forgiv\w*)\b/i;
    const found = saferPrompts.filter(({ text }) => minimising.test(text));

    expect(found).toEqual([]);
    expect(saferNote).toContain('Nothing here asks you to see good in anything that hurt you.');
  });
});

describe('the words rated', () => {
  it('are nine good ones and six bad ones, in two lists', () => {
    expect(new Set(positiveWords).size).toBe(9);
    expect(new Set(negativeWords).size).toBe(6);
  });
});

describe('every sentence of the exercise', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend([Object.values(exercise), ratingNote])).toEqual([]);
  });

  it('neither praises nor counts', () => {
    const shown = Object.values(exercise).flat().map(String).join(' ');

    expect(shown).not.toMatch(/\b(well done|good job|proud|congratulations|should|must)\b/i);
  });
});
