import { describe, expect, it } from 'vitest';
import { lostDaysInWords } from '../../../../renderer/words/damage.ts';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { day } from '../../../../shared/model/day.ts';

const days = (...texts: readonly string[]) => texts.map((text) => day.parse(text));

describe('the days of which something is lost', () => {
  it('are told in their order, those in a row as one', () => {
    const text = lostDaysInWords(
      days('2026-10-09', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-04'),
    );

    expect(text.replaceAll(/\s/g, '')).toMatch(/^3–5October,9October$|^October3–5,October9$/);
  });

  it('go on over the end of a month', () => {
    const text = lostDaysInWords(days('2026-10-31', '2026-11-01'));

    expect(text.split(',')).toHaveLength(1);
  });

  it('are counted where they are too many to read', () => {
    const everyOther = Array.from({ length: 9 }, (_, index) =>
      addDays(day.parse('2026-10-01'), index * 2),
    );

    expect(lostDaysInWords(everyOther)).toMatch(/, and 3 more days$/);
    expect(lostDaysInWords(everyOther.slice(0, 7))).toMatch(/, and one more day$/);
  });

  it('are nothing where none are known', () => {
    expect(lostDaysInWords([])).toBe('');
  });
});
