import { describe, expect, it } from 'vitest';
import * as apology from '../../../../shared/content/apology.ts';
import { stepById } from '../../../../shared/content/steps/steps.ts';
import { sentencesToMend, stringsIn, wordCount } from '../../../support/plain-words.ts';

const { apologyKinds, apologyNotes } = apology;

describe('the builder of an apology', () => {
  const builder = stepById.apologise.worksheets.find(({ alsoAs }) => alsoAs === 'letter');
  const parts = builder?.fields ?? [];

  it('goes from a value to what is done differently', () => {
    expect(parts.map(({ id }) => id)).toEqual([
      'value',
      'what-i-did',
      'its-effect',
      'regret',
      'responsibility',
      'repair',
      'repair-by',
      'differently',
      'closing-line',
    ]);
  });

  it('asks for no forgiveness', () => {
    expect(stringsIn(builder).join(' ')).not.toMatch(/forgiv/i);
  });

  it('offers to close by asking for nothing', () => {
    expect(stringsIn(parts.at(-1))).toContain('You do not owe me an answer.');
  });

  it('says before the first word that it is a gift, given once, and no tool', () => {
    expect(apology.beforeApology.join(' ')).toMatch(/a gift, not a tool to get back together/);
    expect(apology.beforeApology.join(' ')).toMatch(/once/);
  });

  it('does not steer someone who was harmed to apologise for reacting', () => {
    expect(apology.beforeApology.join(' ')).toMatch(/hurt or frightened you, you owe no apology/);
  });

  it('speaks of no giving while a flag is set, and of all else that is said without one', () => {
    expect(apology.beforePrivateApology).toEqual(apology.beforeApology.slice(1));
    expect(apology.beforePrivateApology.join(' ')).not.toMatch(/\b(give|gift|theirs)\b/);
  });

  it('has short labels and hints', () => {
    const long = parts.filter(
      ({ label, hint = '' }) => wordCount(label) > 10 || wordCount(hint) > 16,
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

  it('bring help for a threat alone, and only note an intent and what it is like for the writer', () => {
    const withWeight = (weight: string) =>
      apologyKinds.filter((kind) => apologyNotes[kind].weight === weight);

    expect(withWeight('help')).toEqual(['threat']);
    expect(withWeight('soft')).toEqual(['own-feelings', 'intent']);
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
