import { describe, expect, it } from 'vitest';
import {
  closingMap,
  decisionNote,
  decisions,
  decisionShows,
} from '../../../../../shared/content/steps/closing-map.ts';
import { stepIds } from '../../../../../shared/content/steps/step-ids.ts';
import { stepById } from '../../../../../shared/content/steps/steps.ts';
import { expectGoodIds, sentencesToMend, wordCount } from '../../../../support/plain-words.ts';
import { fieldOf, wordsOfPressure } from '../../../../support/step-content.ts';

const spread = (numbers: readonly number[]) => Math.max(...numbers) / Math.min(...numbers);

describe('the closing map', () => {
  it('has six stops, and each step behind one of them', () => {
    expect(closingMap).toHaveLength(6);
    expectGoodIds(closingMap);
    expect(closingMap.flatMap((stop) => stop.steps).toSorted()).toEqual(stepIds.toSorted());
  });

  it('has the gated steps behind gated stops', () => {
    const open = closingMap.filter(({ gate }) => gate === 'none').flatMap((stop) => stop.steps);

    expect(open.filter((id) => stepById[id].gate === 'contact')).toEqual([]);
  });
});

describe('the decision page', () => {
  it('has three choices, two of which no flag takes away', () => {
    expect(decisions.map(({ id, gate }) => [id, gate])).toEqual([
      ['try-again', 'contact'],
      ['let-go', 'none'],
      ['not-yet', 'none'],
    ]);
  });

  it('gives each of them the same room, within a tenth', () => {
    const texts = decisions.map(({ text }) => text.join(' '));

    expect(spread(texts.map((text) => text.length))).toBeLessThanOrEqual(1.1);
    expect(spread(texts.map(wordCount))).toBeLessThanOrEqual(1.1);
    expect(spread(decisions.map(({ text }) => text[0].length))).toBeLessThanOrEqual(1.1);
    expect(spread(decisions.map(({ text }) => text[1].length))).toBeLessThanOrEqual(1.1);
  });

  it('shows own words from steps 1, 3, 18, 21 and 22, all of which are there', () => {
    const numbers = decisionShows.map(({ step }) => stepById[step].number);
    const missing = decisionShows.filter(({ step, field }) => !fieldOf(stepById[step], field));

    expect(new Set(numbers)).toEqual(new Set([1, 3, 18, 21, 22]));
    expect(missing).toEqual([]);
  });
});

describe('every sentence of the closing pages', () => {
  const said = [closingMap, decisions, decisionNote];

  it('is calm and tidy', () => {
    expect(sentencesToMend(said)).toEqual([]);
  });

  it('presses toward no ending', () => {
    expect(JSON.stringify(said)).not.toMatch(wordsOfPressure);
  });
});
