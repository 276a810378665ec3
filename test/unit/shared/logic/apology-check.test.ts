import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyKinds, type ApologyKind } from '../../../../shared/content/apology.ts';
import { checkApology, compiledPatterns } from '../../../../shared/logic/apology-check.ts';
import { evidenceSamples } from '../../../fixtures/apologies/evidence-samples.ts';
import { freshSound, freshSpoiled } from '../../../fixtures/apologies/fresh-sentences.ts';
import { knownSound, knownSpoiled } from '../../../fixtures/apologies/known-sentences.ts';

const toldRates = readFileSync(
  new URL('../../../../docs/apology-check.md', import.meta.url),
  'utf8',
);

describe('checking an apology', () => {
  it.each(evidenceSamples)('finds what there is to find in: %s', (text, ...kinds) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(kinds));
  });

  it.each(apologyKinds)('finds each known passage of the kind %s', (kind) => {
    const missed = knownSpoiled[kind].filter((text) => !kindsIn(text).includes(kind));

    expect(missed).toEqual([]);
  });

  it('marks nothing in the sound sentences it knows', () => {
    expect(knownSound.filter(isMarked)).toEqual([]);
  });

  it('marks the words themselves', () => {
    expect(
      marksIn('Dear Sam, I’m sorry\nif I hurt you, but YOU  MADE ME do it. 🌧 Youre too sensitive.'),
    ).toEqual([
      ['if', 'if'],
      ['but', 'but'],
      ['blame', 'YOU  MADE ME'],
      ['minimise', 'too sensitive'],
    ]);
  });

  it.each([
    ['a full stop', 'I am sorry. I was tired, but I could have called.'],
    ['an empty line', 'I am sorry\n\nIf you like, keep the lamp, but not the key'],
    ['a hundred characters', `I am sorry ${'for it all '.repeat(12)}but here I am`],
  ])('does not look for what takes it back beyond %s', (_end, text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('hears an apostrophe in any shape, or none where it can be left out', () => {
    const spellings = ["didn't", 'didn’t', 'didn‘t', 'didnʼt', 'didnt'];

    expect(spellings.map((word) => kindsIn(`I ${word} mean to hurt you.`))).toEqual(
      spellings.map(() => ['intent']),
    );
  });

  it('tells the more serious of two that lie over each other', () => {
    expect(marksIn('I am sorry if you don’t reply')).toEqual([['threat', 'if you don’t reply']]);
    expect(marksIn('I am sorry if anyone cried')).toEqual([['passive', 'if anyone']]);
  });

  it('answers the same however often it is asked', () => {
    const text = 'Sorry if I hurt you. Sorry if I hurt you.';

    expect(checkApology(text)).toEqual(checkApology(text));
    expect(kindsIn(text)).toEqual(['if', 'if']);
  });
});

describe('the patterns of the check', () => {
  it('never repeat anything without a bound, so the time grows with the text and no faster', () => {
    const sources = [...compiledPatterns.values()].flat().map(({ source }) => source);
    const unbounded = sources.filter((source) => /[*+]|\{\d+,\}/.test(source));

    expect(sources.length).toBeGreaterThan(40);
    expect(unbounded).toEqual([]);
  });

  it.each([
    'sorry ',
    'sorry that you ',
    "I'm sorry but if you don't ",
    'not ',
    'I said ',
    'you made me ',
    'if you ',
    ' ',
    '\n',
    '’',
    'n’t ',
    'apologapolog',
  ])('get to the end of half a million characters of %j', (unit) => {
    const text = unit.repeat(500_000 / unit.length);

    expectInOrder(text);
  });

  it('mark any mixture of their own words in order, inside it, and never one over another', () => {
    const known = [...evidenceSamples.map(([text]) => text), ...knownSound];
    const strange = ['\n', '\n\n', '\u00A0', '🌧', '\uD83C', 'İ', 'ſorry', '’', '.', '…'];
    const words = fc.constantFrom(...known.flatMap((text) => text.split(' ')), ...strange);
    const separators = fc.constantFrom(' ', '  ', '\n', '');

    fc.assert(
      fc.property(fc.array(fc.tuple(words, separators), { maxLength: 80 }), (pairs) => {
        expectInOrder(pairs.flat().join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('say nothing about texts of any other kind, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expectInOrder(text);
      }),
    );
  });
});

describe('how often the check is wrong about sentences it was not made with', () => {
  const falseAlarms = freshSound.filter(isMarked).length;
  const misses = freshSpoiled.filter((text) => !isMarked(text)).length;

  it('marks at most one sound sentence in ten', () => {
    expect(falseAlarms / freshSound.length).toBeLessThanOrEqual(0.1);
  });

  it('misses fewer than half of the spoiled ones', () => {
    expect(misses / freshSpoiled.length).toBeLessThan(0.5);
  });

  it('is told in the document as it is measured', () => {
    expect(toldRates).toContain(`false alarms: ${falseAlarms} of ${freshSound.length}`);
    expect(toldRates).toContain(`misses: ${misses} of ${freshSpoiled.length}`);
  });
});

function kindsIn(text: string): readonly ApologyKind[] {
  return checkApology(text).map(({ kind }) => kind);
}

function marksIn(text: string): readonly (readonly [ApologyKind, string])[] {
  return checkApology(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
}

function isMarked(text: string): boolean {
  return checkApology(text).length > 0;
}

function expectInOrder(text: string): void {
  const bounds = checkApology(text).flatMap(({ from, to }) => [from, to]);
  const isInOrder = bounds.every((bound, at) => {
    const before = bounds[at - 1] ?? 0;
    return at % 2 === 0 ? bound >= before : bound > before;
  });

  expect(isInOrder && (bounds.at(-1) ?? 0) <= text.length).toBe(true);
}
