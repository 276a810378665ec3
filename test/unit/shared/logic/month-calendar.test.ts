import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { monthDays, monthTotals } from '../../../../shared/logic/month-calendar.ts';
import { monthStanding } from '../../../../shared/logic/month-days.ts';
import type { MonthEvent } from '../../../../shared/model/month.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';
import { anEvent, HAPPENINGS, type Happening } from '../../../support/month-events.ts';

const WEEK = anAttempt('2026-02-26', 7);

function marks(today: string, events: readonly MonthEvent[] = []): readonly string[] {
  return monthDays(WEEK, events, aDay(today)).map(({ mark }) => mark);
}

describe('the days of a month', () => {
  it('are over, today, or ahead, also across the end of February', () => {
    expect(marks('2026-03-01')).toEqual([
      'room',
      'room',
      'room',
      'today',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(marks('2026-02-25')).toEqual(Array(7).fill('ahead'));
    expect(marks('2026-03-05')).toEqual(Array(7).fill('room'));
  });

  it('have a leap day where there is one', () => {
    const days = monthDays(anAttempt('2028-02-27', 4), [], aDay('2028-03-10'));

    expect(days.map(({ day }) => day.slice(5))).toEqual(['02-27', '02-28', '02-29', '03-01']);
  });

  it('are marked only for what was the person’s own doing, and only once they are over', () => {
    const events = [
      anEvent('2026-02-26', 'needed'),
      anEvent('2026-02-27', 'on-purpose'),
      anEvent('2026-02-28', 'they-wrote'),
      anEvent('2026-03-01', 'i-wrote'),
    ];

    expect(marks('2026-03-01', events).slice(0, 4)).toEqual(['room', 'reached', 'room', 'today']);
  });

  it('go on a week beyond today where the month is open, and end where the person ended it', () => {
    const open = anAttempt('2026-02-26', null);
    const ended = anAttempt('2026-02-26', 30, { endedDay: aDay('2026-02-28') });
    const lengthOf = (attempt: typeof open) => monthDays(attempt, [], aDay('2026-03-01')).length;

    expect([lengthOf(open), lengthOf(ended)]).toEqual([11, 3]);
  });
});

describe('the totals of a month', () => {
  it('keep needed contact apart, and name the longest stretch', () => {
    const events = [
      anEvent('2026-02-26', 'needed'),
      anEvent('2026-02-26', 'needed'),
      anEvent('2026-02-28', 'i-wrote'),
      anEvent('2026-03-02', 'needed'),
    ];

    const totals = monthTotals(monthDays(WEEK, events, aDay('2026-03-10')));

    expect(totals).toEqual({ roomDays: 6, longestStretch: 4, neededDays: 2 });
  });

  it('say the same as the sentence on Today, whatever happened, and only grow as days go by', () => {
    const anyHappening = fc.constantFrom(...(Object.keys(HAPPENINGS) as Happening[]));
    const anyEvents = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), anyHappening));
    const anyLength = fc.option(fc.integer({ min: 1, max: 60 }));

    fc.assert(
      fc.property(anyDay(), anyLength, anyEvents, (start, length, happened) => {
        const attempt = anAttempt(start, length);
        const events = happened.map(([offset, what]) => anEvent(addDays(start, offset), what));
        let before = 0;
        for (let since = 0; since < 60; since += 7) {
          const today = addDays(start, since);
          const { roomDays, longestStretch } = monthTotals(monthDays(attempt, events, today));

          expect(monthStanding(attempt, events, today)).toMatchObject({ roomDays });
          expect(longestStretch).toBeLessThanOrEqual(roomDays);
          expect(roomDays).toBeGreaterThanOrEqual(before);
          before = roomDays;
        }
      }),
      { numRuns: 60 },
    );
  });
});
