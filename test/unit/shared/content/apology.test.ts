import { describe, expect, it } from 'vitest';
import * as apology from '../../../../shared/content/apology.ts';
import {
  expectGoodIds,
  sentencesToMend,
  stringsIn,
  wordCount,
} from '../../../support/plain-words.ts';

const { apologyKinds, apologyNotes, apologyParts } = apology;

describe('the builder of an apology', () => {
  it('goes from a value to what is done differently', () => {
    expect(apologyParts.map(({ id }) => id)).toEqual([
      'value',
      'what-i-did',
      'its-effect',
      'regret',
      'responsibility',
      'repair',
      'differently',
    ]);
    expectGoodIds(apologyParts);
  });

  it('asks for no forgiveness unless the writer wants that', () => {
    expect(apology.forgivenessRequest.isOnByDefault).toBe(false);
    expect(apologyParts.map(({ label }) => label).join(' ')).not.toMatch(/forgiv/i);
  });

  it('closes by asking for nothing', () => {
    expect(apology.apologyClosingLine).toBe('You do not owe me an answer.');
  });

  it('says before the first word that it is a gift, given once, and no tool', () => {
    expect(apology.beforeApology.join(' ')).toMatch(/a gift, not a tool to get back together/);
    expect(apology.beforeApology.join(' ')).toMatch(/once/);
  });

  it('does not steer someone who was harmed to apologise for reacting', () => {
    expect(apology.beforeApology.join(' ')).toMatch(/hurt or frightened you, you owe no apology/);
  });

  it('has short labels and hints', () => {
    const long = apologyParts.filter(
      ({ label, hint }) => wordCount(label) > 10 || wordCount(hint) > 32,
    );

    expect(long).toEqual([]);
  });
});

describe('the reasons of the check', () => {
  it('are there for every kind, each of its own words and short', () => {
    const reasons = Object.values(apologyNotes).map(({ reason }) => reason);

    expect(Object.keys(apologyNotes).toSorted()).toEqual(apologyKinds.toSorted());
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => wordCount(reason) > 28)).toEqual([]);
  });

  it('bring help for a threat alone, and only note an intent', () => {
    const withWeight = (weight: string) =>
      apologyKinds.filter((kind) => apologyNotes[kind].weight === weight);

    expect(withWeight('help')).toEqual(['threat']);
    expect(withWeight('soft')).toEqual(['intent']);
  });
});

describe('every sentence about an apology', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend(Object.values(apology))).toEqual([]);
  });

  it('neither orders nor promises anything of the other person', () => {
    expect(stringsIn(Object.values(apology)).join(' ')).not.toMatch(
      /\b(must|should|they will|win|well done)\b/i,
    );
  });
});
