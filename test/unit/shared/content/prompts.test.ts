import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../shared/content/prompts/prompts.ts';
import { strengthIds } from '../../../../shared/content/strength-ids.ts';
import { releasedPrompts } from '../../../fixtures/released-prompts.ts';
import {
  expectGoodIds,
  lastSentence,
  unkindWords,
  wordCount,
} from '../../../support/plain-words.ts';

const newPrompts = prompts.filter(({ id }) => !Object.hasOwn(releasedPrompts, id));

describe('the prompts', () => {
  it('are at least 120, with ids that are unique and kebab-case', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(120);
    expectGoodIds(prompts);
  });

  it('keep the words of those that entries may have been written to', () => {
    const kept = prompts.filter(({ id }) => Object.hasOwn(releasedPrompts, id));

    expect(Object.fromEntries(kept.map(({ id, text }) => [id, text]))).toEqual(releasedPrompts);
  });

  it('are each of their own words', () => {
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(prompts.length);
  });

  it('have between 30 and 60 words each', () => {
    const outside = prompts.filter(({ text }) => wordCount(text) < 30 || wordCount(text) > 60);

    expect(outside).toEqual([]);
  });

  it('never ask for causes, lead back, promise or praise', () => {
    const unkind = prompts.filter(({ text }) => unkindWords.test(text));

    expect(unkind).toEqual([]);
  });

  it('end in a step, not in a question', () => {
    const unfinished = prompts.filter(({ text }) => !text.endsWith('.'));

    expect(unfinished).toEqual([]);
  });

  it('say in their last sentence when the step may be done: now, tonight or tomorrow', () => {
    const soon = /\b(now|today|tonight|this evening|tomorrow)\b/;

    expect(newPrompts.filter(({ text }) => !soon.test(lastSentence(text)))).toEqual([]);
  });

  it('are sometimes told by a kind onlooker', () => {
    const observed = prompts.filter(({ text }) =>
      /\b(kind|fair|good|old|calm) friend\b|\bobserver\b/.test(text),
    );

    expect(observed.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the prompts for some', () => {
  it('are one for each strength, at any time', () => {
    const forStrengths = prompts.filter(({ strength }) => strength !== undefined);

    expect(forStrengths).toHaveLength(strengthIds.length);
    expect(new Set(forStrengths.map(({ strength }) => strength))).toEqual(new Set(strengthIds));
    expect(forStrengths.every(({ fits }) => fits === 'any')).toBe(true);
  });

  it('never bring forgiveness or persistence to someone unsafe', () => {
    const enduring = prompts.filter(
      ({ strength }) => strength === 'forgiveness' || strength === 'persistence',
    );

    expect(enduring.map(({ unsafeSafe }) => unsafeSafe)).toEqual([false, false]);
  });

  it.each(['me', 'them', 'both'] as const)('are as many whoever ended it: %s', (who) => {
    const theirs = prompts.filter(({ endedBy }) => endedBy === who);

    expect(theirs).toHaveLength(6);
    expect(theirs.some(({ unsafeSafe }) => unsafeSafe)).toBe(true);
  });

  it('are short, and safe for all, on a low evening', () => {
    const low = prompts.filter(({ mood }) => mood === 'low');

    expect(low.length).toBeGreaterThanOrEqual(8);
    expect(low.every(({ text }) => wordCount(text) <= 50)).toBe(true);
    expect(low.every(({ fits, unsafeSafe }) => fits === 'any' && unsafeSafe)).toBe(true);
  });

  it('are several for a strong pull', () => {
    const strong = prompts.filter(({ mood }) => mood === 'high-urge');

    expect(strong.length).toBeGreaterThanOrEqual(8);
    expect(strong.every(({ fits }) => fits === 'any')).toBe(true);
  });

  it.each(['early', 'later'] as const)('leave enough choice to someone unsafe: %s', (time) => {
    const safe = prompts.filter(
      ({ fits, unsafeSafe, ...tags }) =>
        unsafeSafe &&
        (fits === 'any' || fits === time) &&
        (tags.endedBy ?? tags.strength ?? tags.mood) === undefined,
    );

    expect(safe.length).toBeGreaterThanOrEqual(40);
  });
});
