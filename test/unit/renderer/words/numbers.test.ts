import { describe, expect, it } from 'vitest';
import { capitalised, inWords, ordinalInWords } from '../../../../renderer/words/numbers.ts';

describe('a number in words', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [10, 'ten'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [99, 'ninety-nine'],
    [100, '100'],
    [366, '366'],
  ])('%i is "%s"', (count, words) => {
    expect(inWords(count)).toBe(words);
  });

  it('is another one for each number, in letters and hyphens below a hundred', () => {
    const words = Array.from({ length: 100 }, (_, count) => inWords(count));

    expect(new Set(words).size).toBe(100);
    for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)?$/);
  });
});

describe('an ordinal in words', () => {
  it.each([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [4, 'fourth'],
    [5, 'fifth'],
    [8, 'eighth'],
    [9, 'ninth'],
    [11, 'eleventh'],
    [12, 'twelfth'],
    [13, 'thirteenth'],
    [20, 'twentieth'],
    [21, 'twenty-first'],
    [22, 'twenty-second'],
    [23, 'twenty-third'],
    [30, 'thirtieth'],
    [32, 'thirty-second'],
    [45, 'forty-fifth'],
    [80, 'eightieth'],
    [99, 'ninety-ninth'],
    [100, '100th'],
    [101, '101st'],
    [102, '102nd'],
    [103, '103rd'],
    [104, '104th'],
    [111, '111th'],
    [112, '112th'],
    [113, '113th'],
    [121, '121st'],
    [366, '366th'],
  ])('%i is "%s"', (count, words) => {
    expect(ordinalInWords(count)).toBe(words);
  });

  it('agrees with the plural rules of the system from a hundred on', () => {
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: '', many: '' } as const;

    for (let count = 100; count <= 1200; count += 1) {
      expect(ordinalInWords(count)).toBe(`${count}${endings[rules.select(count)]}`);
    }
  });
});

describe('a word at the start of a sentence', () => {
  it('has a capital, and the rest is left as it is', () => {
    expect(capitalised('twenty-first of May')).toBe('Twenty-first of May');
    expect(capitalised('')).toBe('');
  });
});
