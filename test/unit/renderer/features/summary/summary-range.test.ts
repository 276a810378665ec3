import { describe, expect, it } from 'vitest';
import {
  startingChoices,
  wishOf,
} from '../../../../../renderer/features/summary/summary-choices.ts';
import { usualPaper } from '../../../../../shared/logic/usual-paper.ts';
import {
  LONGEST_DAYS,
  presetOf,
  presetRanges,
  range,
} from '../../../../../renderer/features/summary/summary-range.ts';
import { daysBetween } from '../../../../../shared/logic/calendar.ts';
import { aDay, anAttempt } from '../../../../support/journal-rows.ts';

const today = aDay('2026-11-20');

describe('the days of a summary', () => {
  it('are the running month up to today, at first', () => {
    const ranges = presetRanges([anAttempt('2026-11-05', 30)], aDay('2026-09-01'), today);

    expect(ranges.month).toEqual({ from: '2026-11-05', to: '2026-11-20' });
    expect(ranges.week).toEqual({ from: '2026-11-14', to: '2026-11-20' });
    expect(ranges['since-it-began']).toEqual({ from: '2026-09-01', to: '2026-11-20' });
  });

  it('are the last 30 days without a running month, and today alone without a check-in', () => {
    const ranges = presetRanges([anAttempt('2026-01-05', 30)], null, today);

    expect(ranges.month).toEqual({ from: '2026-10-22', to: '2026-11-20' });
    expect(ranges['since-it-began']).toEqual({ from: today, to: today });
  });

  it('lie between two days in whichever order', () => {
    expect(range(today, aDay('2026-11-01'))).toEqual({ from: '2026-11-01', to: '2026-11-20' });
  });

  it('are at most ten years, the last ones', () => {
    const { from, to } = range(aDay('1999-01-01'), today);

    expect(to).toBe(today);
    expect(daysBetween(from, to) + 1).toBe(LONGEST_DAYS);
  });

  it('are known again as one of the offered ranges', () => {
    const ranges = presetRanges([], null, today);

    expect(presetOf(ranges, { ...ranges.week })).toBe('week');
    expect(presetOf(ranges, range(aDay('2026-11-02'), today))).toBe(undefined);
  });
});

describe('what is chosen at first', () => {
  it('is no entry, and no naming of contact on the chart', () => {
    const choices = startingChoices(range(today, today), { language: 'en-GB', questions: '' });

    expect(choices).toMatchObject({ layout: { hasMarks: false }, paper: 'a4' });
    expect(choices.worksheetIds.size).toBe(0);
    expect(choices.entryIds.size).toBe(0);
  });

  it('is wished for with its days in order, also while they are typed the wrong way round', () => {
    const choices = startingChoices(
      { from: today, to: aDay('2026-11-02') },
      { language: 'en-GB', questions: '' },
    );

    expect(wishOf(choices).range).toEqual({ from: '2026-11-02', to: today });
  });

  it.each([
    ['en-US', 'letter'],
    ['fr-CA', 'letter'],
    ['en-GB', 'a4'],
    ['de', 'a4'],
    ['zh-Hans-CN', 'a4'],
  ] as const)('is, for %s, %s paper', (language, paper) => {
    expect(usualPaper(language)).toBe(paper);
  });
});
