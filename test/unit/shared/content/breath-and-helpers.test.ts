import { describe, expect, it } from 'vitest';
import {
  breathNote,
  breathPace,
  urgeHelpers,
} from '../../../../shared/content/breath-and-helpers.ts';
import {
  expectGoodIds,
  sentencesToMend,
  wordCount,
  wordsOfTheOther,
} from '../../../support/plain-words.ts';

const helpers = urgeHelpers.map(({ text }) => text);

describe('the helpers for an urge', () => {
  it('are eight to twelve, with ids that are unique and kebab-case', () => {
    expect(urgeHelpers.length).toBeGreaterThanOrEqual(8);
    expect(urgeHelpers.length).toBeLessThanOrEqual(12);
    expectGoodIds(urgeHelpers);
  });

  it('are short', () => {
    expect(helpers.filter((text) => wordCount(text) > 14)).toEqual([]);
  });

  it('have nothing to do with the other person, or with looking them up', () => {
    const looking =
      /\b(profiles?|posts?|photos?|pictures?|messages?|online|letters?|him|her|them)\b/i;

    expect(helpers.filter((text) => wordsOfTheOther.test(text) || looking.test(text))).toEqual([]);
  });

  it('offer no alcohol, no smoke and no pills', () => {
    const drink =
      /\b(wine|beers?|alcohol|whisky|gin|pub|bar|smok\w*|cigarettes?|pills?|tablets?)\b/i;

    expect(helpers.filter((text) => drink.test(text))).toEqual([]);
  });
});

describe('the pace of the breath', () => {
  it('is four seconds in and six seconds out', () => {
    expect([breathPace.inWord, breathPace.inSeconds]).toEqual(['in', 4]);
    expect([breathPace.outWord, breathPace.outSeconds]).toEqual(['out', 6]);
  });
});

describe('every sentence for an urge', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend([urgeHelpers, breathPace, breathNote])).toEqual([]);
  });
});
