import { describe, expect, it } from 'vitest';
import {
  WEEKLY_PAGE_MINUTES,
  weeklyLines,
  weeklyNote,
  weeklySlider,
} from '../../../../shared/content/weekly-page.ts';
import { expectGoodIds, sentencesToMend, wordsOfTheOther } from '../../../support/plain-words.ts';

describe('the weekly page', () => {
  it('has four lines and one slider, with ids that are unique', () => {
    expect(weeklyLines).toHaveLength(4);
    expectGoodIds([...weeklyLines, weeklySlider]);
  });

  it('asks about the person alone', () => {
    const asked = weeklyLines.flatMap(({ opening, hint }) => [opening, hint]);

    expect(asked.filter((text) => wordsOfTheOther.test(text))).toEqual([]);
  });

  it('takes ten minutes and goes from 0 to 10', () => {
    expect(WEEKLY_PAGE_MINUTES).toBe(10);
    expect([weeklySlider.lowest, weeklySlider.highest]).toEqual([0, 10]);
  });

  it('is calm and tidy', () => {
    expect(sentencesToMend([weeklyLines, weeklyNote, weeklySlider])).toEqual([]);
  });
});
