import { describe, expect, it } from 'vitest';
import * as exercise from '../../../../../shared/content/exercise.ts';
import { prompts } from '../../../../../shared/content/prompts/prompts.ts';
import { stepById, steps } from '../../../../../shared/content/steps/steps.ts';
import { stretches } from '../../../../../shared/content/steps/stretches.ts';
import { releasedStepPrompts } from '../../../../fixtures/released-prompts.ts';
import {
  expectGoodIds,
  lastSentence,
  sentencesToMend,
  stringsIn,
  unkindWords,
  wordCount,
} from '../../../../support/plain-words.ts';
import { sentencesOf, textsUnderFlags, wordsOfPressure } from '../../../../support/step-content.ts';

const stepPrompts = steps.flatMap((step) => step.prompts);

const AMERICAN =
  /\b(colors?|favor\w*|behavior\w*|center|\w*realize\w*|apologize\w*|counseling|gray|mom|gotten)\b/i;

describe('the reading', () => {
  it.each(steps)('of step $number has 90 to 180 words in paragraphs', ({ reading }) => {
    const words = wordCount(reading.join(' '));

    expect(words).toBeGreaterThanOrEqual(90);
    expect(words).toBeLessThanOrEqual(180);
    expect(reading.length).toBeGreaterThanOrEqual(2);
    expect(reading.filter((paragraph) => wordCount(paragraph) < 10)).toEqual([]);
  });

  it.each(steps)('of step $number is in short sentences', ({ reading }) => {
    const lengths = sentencesOf(reading).map(wordCount);
    const total = lengths.reduce((sum, length) => sum + length, 0);

    expect(total / lengths.length).toBeLessThanOrEqual(16);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(34);
  });

  it.each(steps)('of step $number speaks to the person', ({ reading }) => {
    expect(reading.join(' ')).toMatch(/\byou\b/);
  });

  it.each([12, 13, 17, 19])('of step %i keeps meeting sober, and free to end', (wanted) => {
    const text = steps.find(({ number }) => number === wanted)?.reading.join(' ');

    expect(text).toMatch(/\b(sober|alcohol|drinks)\b/);
    expect(text).toMatch(/\b(at any (time|moment)|on any day)\b/);
  });

  it('calls no answer a no wherever one may be waited for', () => {
    const texts = (['clear-words-only', 'something-light', 'ask-to-talk'] as const).map((id) =>
      stepById[id].reading.join(' '),
    );

    expect(
      texts.filter((text) => !/no answer|not answer/i.test(text) || !/a no\b|means no/.test(text)),
    ).toEqual([]);
  });

  it('keeps couples work away from abuse', () => {
    expect(stepById['consider-counselling'].reading.join(' ')).toContain(
      'Never where there is fear, force or control.',
    );
  });
});

describe('every sentence of the Path', () => {
  it('is calm and tidy', () => {
    expect(sentencesToMend([steps, stretches])).toEqual([]);
  });

  it('promises, orders, blames and praises nothing', () => {
    const pressing = stringsIn([steps, stretches]).filter((text) => wordsOfPressure.test(text));

    expect(pressing).toEqual([]);
  });

  it('is spelt the British way', () => {
    expect(stringsIn(steps).filter((text) => AMERICAN.test(text))).toEqual([]);
  });

  it('has no word of a reunion while a flag is set', () => {
    const reunion =
      /\b(tr(y|ies|ying) again(?! on)|back together|together again|both said yes|reunit\w*|reconcil\w*)\b/i;

    expect(steps.flatMap(textsUnderFlags).filter((text) => reunion.test(text))).toEqual([]);
  });
});

describe('the prompts of the steps', () => {
  it('are two to four for each step, of their own names in the whole journal', () => {
    const others = [
      ...prompts,
      ...exercise.sittingPrompts,
      ...exercise.saferPrompts,
      exercise.lossesAndGains,
    ];

    expect(steps.filter((step) => step.prompts.length < 2 || step.prompts.length > 4)).toEqual([]);
    expectGoodIds([...others, ...stepPrompts]);
  });

  it('keep the words of those that entries may have been written to', () => {
    const kept = stepPrompts.filter(({ id }) => Object.hasOwn(releasedStepPrompts, id));

    expect(Object.fromEntries(kept.map(({ id, text }) => [id, text]))).toEqual(releasedStepPrompts);
  });

  it('have between 30 and 60 words each', () => {
    const outside = stepPrompts.filter(({ text }) => wordCount(text) < 30 || wordCount(text) > 60);

    expect(outside).toEqual([]);
  });

  it('end in one small step of now, today, tonight or tomorrow', () => {
    const soon = /\b(now|today|tonight|this evening|tomorrow)\b/;
    const unfinished = stepPrompts.filter(
      ({ text }) => !/ Then [^?]+\.$/.test(text) || !soon.test(lastSentence(text)),
    );

    expect(unfinished).toEqual([]);
  });

  it('never ask for causes, lead back, promise or praise', () => {
    expect(stepPrompts.filter(({ text }) => unkindWords.test(text))).toEqual([]);
  });

  it('are told by an onlooker where step 1 asks for one', () => {
    expect(stepPrompts.filter(({ isObserver }) => isObserver).map(({ id }) => id)).toEqual([
      'ending-seen-by-a-friend',
    ]);
  });

  it('ask no one unsafe for a good side of harm', () => {
    const minimising = /\b(upsides?|positives?|grateful|gain\w*|lesson|stronger|forgiv\w*)\b/i;
    const open = steps.filter(({ gate }) => gate === 'none').flatMap((step) => step.prompts);

    expect(open.filter(({ text }) => minimising.test(text))).toEqual([]);
  });
});
