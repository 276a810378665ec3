import { describe, expect, it } from 'vitest';
import { lastDays, runningMonth } from '../../../../shared/logic/present-month.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';

describe('the month that is running', () => {
  const month = anAttempt('2026-11-01', 30);

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('on %s: %s', (today, isRunning) => {
    expect(runningMonth([month], aDay(today))).toBe(isRunning ? month : undefined);
  });

  it('has no end when it is open', () => {
    const open = anAttempt('2026-01-01', null);

    expect(runningMonth([open], aDay('2027-01-01'))).toBe(open);
  });

  it('is the newest attempt or none', () => {
    const later = anAttempt('2026-12-05', 14);

    expect(runningMonth([month, later], aDay('2026-11-10'))).toBe(undefined);
    expect(runningMonth([], aDay('2026-11-10'))).toBe(undefined);
  });
});

describe('the last days', () => {
  it('end today', () => {
    expect(lastDays(7, aDay('2026-11-10'))).toEqual({ from: '2026-11-04', to: '2026-11-10' });
  });
});
