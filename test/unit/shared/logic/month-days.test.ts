import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import {
  canBeginOn,
  isReachingOut,
  lastDayOf,
  monthStanding,
  type MonthStanding,
} from '../../../../shared/logic/month-days.ts';
import type { Attempt } from '../../../../shared/model/month.ts';
import { anyDay } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';
import { anEvent, HAPPENINGS, type Happening } from '../../../support/month-events.ts';

const MONTH = anAttempt('2026-11-01', 30);

function standing(today: string, events = [] as readonly ReturnType<typeof anEvent>[]) {
  return monthStanding(MONTH, events, aDay(today));
}

describe('where a month stands', () => {
  it('is ahead until its first day', () => {
    expect(standing('2026-10-31')).toEqual({ stage: 'ahead', startDay: '2026-11-01' });
  });

  it.each([
    ['2026-11-01', 1],
    ['2026-11-15', 15],
    ['2026-11-30', 30],
  ])('is running on %s, day %i', (today, dayNumber) => {
    expect(standing(today)).toEqual({
      stage: 'running',
      dayNumber,
      lengthDays: 30,
      roomDays: dayNumber - 1,
    });
  });

  it('has passed after its last day, and stays as it was then', () => {
    const reached = [anEvent('2026-11-03'), anEvent('2026-12-24')];

    const passed = { stage: 'passed', dayNumber: 30, lengthDays: 30, roomDays: 29 };
    expect(standing('2026-12-01', reached)).toEqual(passed);
    expect(standing('2031-01-01', reached)).toEqual(passed);
  });

  it('never passes when it was left open', () => {
    const open = anAttempt('2026-11-01', null);

    expect(lastDayOf(open)).toBe(null);
    expect(monthStanding(open, [anEvent('2027-02-01')], aDay('2027-11-01'))).toEqual({
      stage: 'running',
      dayNumber: 366,
      lengthDays: null,
      roomDays: 364,
    });
  });

  it('can be a single day', () => {
    const short = anAttempt('2026-11-22', 1);

    expect(monthStanding(short, [], aDay('2026-11-22'))).toMatchObject({ stage: 'running' });
    expect(monthStanding(short, [], aDay('2026-11-23'))).toMatchObject({
      stage: 'passed',
      dayNumber: 1,
      roomDays: 1,
    });
  });
});

describe('a day with room', () => {
  it.each([
    ['i-wrote', true],
    ['on-purpose', true],
    ['they-wrote', false],
    ['needed', false],
    ['by-chance', false],
    ['by-accident', false],
    ['urge', false],
  ] as const)('"%s" takes it away: %s', (happening, isReached) => {
    const event = anEvent('2026-11-10', happening);

    expect(isReachingOut(event)).toBe(isReached);
    expect(standing('2026-11-22', [event])).toMatchObject({ roomDays: isReached ? 20 : 21 });
  });

  it('is not counted before it is over, so that the total never falls', () => {
    const noted = [anEvent('2026-11-22', 'i-wrote')];

    expect(standing('2026-11-22', noted)).toEqual(standing('2026-11-22'));
  });

  it('is lost once, however often one reached out on it', () => {
    const events = [
      anEvent('2026-11-10', 'i-wrote'),
      anEvent('2026-11-10', 'on-purpose'),
      anEvent('2026-11-10', 'i-wrote'),
    ];

    expect(standing('2026-11-22', events)).toMatchObject({ roomDays: 20 });
  });

  it('is not lost to anything before the month, after it, or later than today', () => {
    const events = [anEvent('2026-10-31'), anEvent('2026-11-23'), anEvent('2026-12-01')];

    expect(standing('2026-11-22', events)).toMatchObject({ roomDays: 21 });
    expect(standing('2026-12-05', [anEvent('2026-12-01')])).toMatchObject({ roomDays: 30 });
  });

  it('is counted as somebody would with a pencil', () => {
    const anyHappening = fc.constantFrom(...(Object.keys(HAPPENINGS) as Happening[]));
    const anyLength = fc.option(fc.integer({ min: 1, max: 366 }));
    const anyEvents = fc.array(fc.tuple(fc.integer({ min: -40, max: 420 }), anyHappening), {
      maxLength: 60,
    });

    fc.assert(
      fc.property(
        anyDay(),
        anyLength,
        fc.integer({ min: -10, max: 420 }),
        anyEvents,
        (start, length, since, happened) => {
          const attempt = anAttempt(start, length);
          const events = happened.map(([offset, what]) => anEvent(addDays(start, offset), what));

          const found = monthStanding(attempt, events, addDays(start, since));

          expect(found).toEqual(byPencil(attempt, since, happened));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** A row of boxes, one a day, each crossed out when something in it was one's own reaching out. */
function byPencil(
  { startDay, lengthDays }: Attempt,
  since: number,
  happened: readonly (readonly [number, Happening])[],
): MonthStanding {
  if (since < 0) return { stage: 'ahead', startDay };
  const dayNumber = Math.min(since + 1, lengthDays ?? Infinity);
  const isRunning = since + 1 === dayNumber;
  // Today's box is drawn when the day is over.
  const boxes = Array<boolean>(isRunning ? dayNumber - 1 : dayNumber).fill(true);
  for (const [offset, what] of happened) {
    if ((what === 'i-wrote' || what === 'on-purpose') && offset in boxes) boxes[offset] = false;
  }
  return {
    stage: isRunning ? 'running' : 'passed',
    dayNumber,
    lengthDays,
    roomDays: boxes.filter((hasRoom) => hasRoom).length,
  };
}

describe('the last day of a month', () => {
  it('is as many days from the first as the month is long, both counted', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 366 }), (start, length) => {
        const last = lastDayOf(anAttempt(start, length));

        expect(last && daysBetween(start, last) + 1).toBe(length);
      }),
    );
  });
});

describe('the first day of a month', () => {
  it.each([
    ['2016-11-25', true],
    ['2016-11-10', false],
    ['2026-11-22', true],
    ['2027-11-23', true],
    ['2027-11-24', false],
  ])('may be %s, as seen from 22 November 2026: %s', (start, isTaken) => {
    expect(canBeginOn(aDay(start), aDay('2026-11-22'))).toBe(isTaken);
  });
});
