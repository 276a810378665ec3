import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, eachDay } from '../../../../shared/logic/calendar.ts';
import { glanceAt } from '../../../../shared/logic/glance.ts';
import { isReachingOut } from '../../../../shared/logic/month-days.ts';
import { instant } from '../../../../shared/model/day.ts';
import { aCheckIn, aContact, aDay, anAttempt, anUrge } from '../../../support/journal-rows.ts';

const FIRST = aDay('2026-10-01');
const NOTHING = { checkIns: [], events: [], attempts: [], written: [], today: FIRST };

/** A day of the eighty from the first of October on; the clocks change within them. */
const dayNumber = fc.nat({ max: 79 });
const dayOf = (number: number) => addDays(FIRST, number);
const range = fc
  .tuple(dayNumber, dayNumber)
  .map(([one, other]) => ({ from: dayOf(Math.min(one, other)), to: dayOf(Math.max(one, other)) }));

const checkIns = fc.array(
  fc.record({
    day: dayNumber,
    mood: fc.nat({ max: 10 }),
    sleptHours: fc.option(fc.nat({ max: 14 })),
  }),
  { maxLength: 60 },
);

/** The middle by counting from both ends, and not by sorting and halving. */
function middleOf(values: readonly number[]): number {
  const left = values.toSorted((one, other) => one - other);
  while (left.length > 2) {
    left.pop();
    left.shift();
  }
  return left.reduce((sum, value) => sum + value, 0) / left.length;
}

describe('a stretch of days at a glance', () => {
  it('tells nothing of what was never noted', () => {
    expect(glanceAt({ from: FIRST, to: FIRST }, NOTHING)).toEqual({
      days: 1,
      moods: null,
      room: null,
      urges: null,
      writing: null,
      sleep: null,
    });
  });

  it('tells moods and sleep of those within it, as counted by hand', () => {
    fc.assert(
      fc.property(range, checkIns, (within, noted) => {
        const rows = noted.map(({ day, ...said }) => aCheckIn(dayOf(day), said));
        const days = eachDay(within.from, within.to);
        const inside = rows.filter(({ day }) => days.includes(day));
        const moods = inside.map(({ mood }) => mood);
        const nights = days.flatMap(
          (day) => inside.findLast((row) => row.day === day && row.sleptHours !== null) ?? [],
        );

        const glance = glanceAt(within, { ...NOTHING, checkIns: rows });

        expect(glance.days).toBe(days.length);
        expect(glance.moods).toEqual(
          inside.length === 0
            ? null
            : {
                count: inside.length,
                days: days.filter((day) => inside.some((each) => each.day === day)).length,
                middle: middleOf(moods),
                lowest: moods.toSorted((one, other) => one - other)[0],
                highest: moods.toSorted((one, other) => other - one)[0],
              },
        );
        expect(glance.sleep).toEqual(
          nights.length === 0
            ? null
            : { middle: middleOf(nights.map((row) => row.sleptHours ?? 0)), nights: nights.length },
        );
      }),
    );
  });

  it('counts a night once, however often it was told, by what was told last', () => {
    const rows = [
      aCheckIn('2026-10-01', { sleptHours: 4, at: instant.parse(Date.parse('2026-10-01T06:00Z')) }),
      aCheckIn('2026-10-01', { sleptHours: 6, at: instant.parse(Date.parse('2026-10-01T20:00Z')) }),
      aCheckIn('2026-10-02', { sleptHours: 8 }),
    ];
    const within = { from: FIRST, to: dayOf(9) };

    const { sleep } = glanceAt(within, { ...NOTHING, checkIns: rows.toReversed() });

    expect(sleep).toEqual({ middle: 7, nights: 2 });
  });

  it('counts urges and writing within it, and every day of them once', () => {
    fc.assert(
      fc.property(range, fc.array(dayNumber, { maxLength: 60 }), (within, noted) => {
        const days = eachDay(within.from, within.to);
        const inside = noted.map(dayOf).filter((day) => days.includes(day));
        const expected =
          inside.length === 0
            ? null
            : {
                count: inside.length,
                days: days.filter((day) => inside.includes(day)).length,
              };

        const glance = glanceAt(within, {
          ...NOTHING,
          events: noted.map((number) => anUrge(dayOf(number))),
          written: noted.map((number) => ({ day: dayOf(number) })),
        });

        expect(glance.urges).toEqual(expected);
        expect(glance.writing).toEqual(expected);
      }),
    );
  });

  it('counts the days with room that are over and within it, whatever today is', () => {
    const how = fc.constantFrom('they-wrote' as const, 'i-wrote' as const, 'needed' as const);
    const contacts = fc.array(fc.tuple(dayNumber, how), { maxLength: 20 });
    fc.assert(
      fc.property(range, contacts, dayNumber, (within, noted, today) => {
        const attempt = anAttempt(dayOf(10), 30);
        const events = noted.map(([day, kind]) => aContact(dayOf(day), kind));
        const over = eachDay(dayOf(10), dayOf(39)).filter(
          (day) => day < dayOf(today) && day >= within.from && day <= within.to,
        );
        const reached = over.filter((day) =>
          events.some((event) => event.day === day && isReachingOut(event)),
        );

        const { room } = glanceAt(within, {
          ...NOTHING,
          events,
          attempts: [attempt],
          today: dayOf(today),
        });

        expect(room?.daysOver ?? 0).toBe(over.length);
        expect(room?.totals.roomDays ?? 0).toBe(over.length - reached.length);
      }),
    );
  });

  it('tells of the latest of several months that reach into it', () => {
    const attempts = [anAttempt('2026-10-01', 10), anAttempt('2026-10-21', 10)];
    const within = { from: aDay('2026-10-05'), to: aDay('2026-10-25') };

    const { room } = glanceAt(within, { ...NOTHING, attempts, today: aDay('2026-11-30') });

    expect(room).toMatchObject({ daysOver: 5, latestFrom: '2026-10-21' });
    expect(
      glanceAt(within, { ...NOTHING, attempts: attempts.slice(1), today: within.to }).room,
    ).toMatchObject({ latestFrom: null });
  });
});
