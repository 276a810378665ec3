import { describe, expect, it } from 'vitest';
import { linesToRecheck, RECHECK_AFTER_DAYS } from '../../../../shared/logic/helpline-age.ts';
import { day } from '../../../../shared/model/day.ts';

const checked = (...days: readonly string[]) => days.map((checkedOn) => ({ checkedOn }));

describe('helplines that must be rechecked', () => {
  it.each([
    ['on the day itself', '2026-11-22', []],
    ['180 days later', '2027-05-21', []],
    ['181 days later', '2027-05-22', checked('2026-11-22')],
    ['years later', '2031-01-01', checked('2026-11-22')],
    ['when the date still lies ahead', '2026-11-21', checked('2026-11-22')],
  ])('are told %s', (_when, today, expected) => {
    expect(linesToRecheck(checked('2026-11-22'), day.parse(today))).toEqual(expected);
  });

  it('are told one by one', () => {
    const lines = checked('2026-01-01', '2026-11-22', '2025-12-31');

    expect(linesToRecheck(lines, day.parse('2026-11-27'))).toEqual(
      checked('2026-01-01', '2025-12-31'),
    );
  });

  it('are not guessed from a date that is none', () => {
    expect(() => linesToRecheck(checked('last spring'), day.parse('2026-11-27'))).toThrow();
  });

  it('are those of half a year and no more', () => {
    expect(RECHECK_AFTER_DAYS).toBe(180);
  });
});
