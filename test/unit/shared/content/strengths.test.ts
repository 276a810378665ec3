import { describe, expect, it } from 'vitest';
import { newUses } from '../../../../shared/content/strength-uses/new-uses.ts';
import { strengths } from '../../../../shared/content/strengths.ts';
import {
  expectGoodIds,
  sentencesToMend,
  stringsIn,
  wordCount,
  wordsOfTheOther,
} from '../../../support/plain-words.ts';

const sentences = stringsIn([strengths, newUses]);

describe('the strengths', () => {
  it('are 24, with ids and names that are unique', () => {
    const names = new Set(strengths.map(({ name }) => name));

    expect(strengths).toHaveLength(24);
    expect(names.size).toBe(24);
    expectGoodIds(strengths);
  });

  it('have names of one to four words', () => {
    const long = strengths.filter(({ name }) => wordCount(name) > 4);

    expect(long).toEqual([]);
  });

  it('say what they mean in one sentence of 8 to 20 words', () => {
    const outside = strengths.filter(
      ({ means }) => !/^[^.]+\.$/.test(means) || wordCount(means) < 8 || wordCount(means) > 20,
    );

    expect(outside).toEqual([]);
  });

  it('show themselves in one sentence from everyday life', () => {
    const outside = strengths.filter(
      ({ inLife }) => !/^[^.]+\.$/.test(inLife) || wordCount(inLife) > 20,
    );

    expect(outside).toEqual([]);
  });
});

describe('the new uses', () => {
  it('are seven for each strength, all of them different', () => {
    const uses = strengths.flatMap(({ id }) => newUses[id]);

    expect(Object.keys(newUses)).toHaveLength(24);
    expect(uses).toHaveLength(24 * 7);
    expect(new Set(uses).size).toBe(24 * 7);
  });

  it('are one short line each', () => {
    const long = stringsIn(newUses).filter((use) => wordCount(use) > 18 || use.length > 90);

    expect(long).toEqual([]);
  });
});

describe('every sentence about strengths', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend([strengths, newUses])).toEqual([]);
  });

  it('leaves the other person out', () => {
    expect(sentences.filter((text) => wordsOfTheOther.test(text))).toEqual([]);
  });

  it('ranks nobody, speaks of no weakness and borrows no trade name', () => {
    const unkind = /\bVIA\b|\b(weak\w*|best|worst of|better than|rank\w*|score\w*|should|must)\b/i;

    expect(sentences.filter((text) => unkind.test(text))).toEqual([]);
  });

  it('has no drink in it', () => {
    expect(sentences.filter((text) => /\b(wine|beers?|alcohol|pub|bar)\b/i.test(text))).toEqual([]);
  });
});
