import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { isSameWeek, isWeeklyPageOffered } from '../../../../shared/logic/weekly-page.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { Invitations } from '../../../../shared/model/settings.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

/** What somebody does on one evening: stays away, or opens Today and then does this about the card, if it is there. */
const evening = fc.constantFrom('away', 'ignores', 'declines', 'begins');
type Evening = 'away' | 'ignores' | 'declines' | 'begins';

/** The days on which the card was seen, and those on which a page was begun, when the evenings go like this. */
function lived(firstDay: Day, evenings: readonly Evening[]) {
  const seen: Day[] = [];
  const begun: Day[] = [];
  let invitation: Invitations['weekly'] = null;
  for (const [index, does] of evenings.entries()) {
    const today = addDays(firstDay, index);
    const asked = { today, firstDay, lastPageDay: begun.at(-1), invitation };
    if (does === 'away' || !isWeeklyPageOffered(asked)) continue;
    seen.push(today);
    invitation = { day: today, isDeclined: does === 'declines' };
    if (does === 'begins') begun.push(today);
  }
  return { seen, begun };
}

describe('the week’s page', () => {
  it('is offered on one day in seven at most, whatever somebody does about it', () => {
    fc.assert(
      fc.property(anyDay(), fc.array(evening, { maxLength: 120 }), (firstDay, evenings) => {
        const { seen } = lived(firstDay, evenings);

        for (const [index, day] of seen.entries()) {
          const before = seen[index - 1];
          if (before !== undefined) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  it('is offered on the first evening at the journal once seven days lie behind the last offer', () => {
    fc.assert(
      fc.property(anyDay(), fc.array(evening, { maxLength: 120 }), (firstDay, evenings) => {
        const { seen } = lived(firstDay, evenings);
        const present = evenings.flatMap((does, index) => (does === 'away' ? [] : [index]));

        let due = 7;
        const expected = present.filter((index) => {
          if (index < due) return false;
          due = index + 7;
          return true;
        });

        expect(seen.map((day) => daysBetween(firstDay, day))).toEqual(expected);
      }),
    );
  });

  it('is never offered in the first week, nor while there is no check-in', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 6 }), (firstDay, days) => {
        const none = { today: addDays(firstDay, days), lastPageDay: undefined, invitation: null };

        expect(isWeeklyPageOffered({ ...none, firstDay })).toBe(false);
        expect(isWeeklyPageOffered({ ...none, firstDay: null })).toBe(false);
      }),
    );
  });

  it('is offered all evening, until it is declined', () => {
    const today = aDay('2026-11-22');
    const on = (isDeclined: boolean) =>
      isWeeklyPageOffered({
        today,
        firstDay: aDay('2026-11-01'),
        lastPageDay: undefined,
        invitation: { day: today, isDeclined },
      });

    expect([on(false), on(true)]).toEqual([true, false]);
  });

  it('is the one to write on for seven days, also after a clock was set back', () => {
    const page = aDay('2026-11-22');
    const on = (text: string) => isSameWeek(page, aDay(text));

    expect(['2026-11-22', '2026-11-28', '2026-11-29', '2026-11-20'].map(on)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
