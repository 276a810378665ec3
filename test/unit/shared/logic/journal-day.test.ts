import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import { journalDay } from '../../../../shared/logic/journal-day.ts';
import { dayByOffset, offsetMs } from '../../../support/offset-clock.ts';
import { anInstant, anyInstant, instantAt, ODD_ZONES } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

const HOUR_MS = 3_600_000;
const anyZone = () => fc.constantFrom(...ODD_ZONES);
const anyStart = () => fc.integer({ min: 0, max: 12 });

describe('the journal day', () => {
  it('is what arithmetic on the offset of the zone says', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone(), anyStart(), (at, zone, start) => {
        expect(journalDay(at, zone, start)).toBe(dayByOffset(at, zone, start));
      }),
      { numRuns: 3000 },
    );
  });

  it('is right in every zone the system knows, over a year that has both switches', () => {
    const from = anInstant('2026-01-01T00:20:00Z');

    for (const [index, zone] of Intl.supportedValuesOf('timeZone').entries()) {
      // In steps of 41 hours, so that every hour of the day comes up.
      for (
        let at = from + (index % 41) * HOUR_MS;
        at < from + 365 * 24 * HOUR_MS;
        at += 41 * HOUR_MS
      ) {
        const moment = instantAt(at);
        expect([zone, journalDay(moment, zone, 4)]).toEqual([zone, dayByOffset(moment, zone, 4)]);
      }
    }
  });

  // The instant at which a clock on the wall shows four, and the day that begins with it.
  it.each([
    ['Pacific/Kiritimati', '2026-03-01T14:00Z', '2026-03-02'],
    ['Pacific/Pago_Pago', '2026-03-01T15:00Z', '2026-03-01'],
    ['Asia/Kathmandu', '2026-03-01T22:15Z', '2026-03-02'],
    ['Europe/Paris, clocks forward', '2026-03-29T02:00Z', '2026-03-29'],
    ['Europe/Paris, clocks back', '2026-10-25T03:00Z', '2026-10-25'],
    ['America/New_York, clocks forward', '2026-03-08T08:00Z', '2026-03-08'],
    ['America/New_York, clocks back', '2026-11-01T09:00Z', '2026-11-01'],
    ['Australia/Lord_Howe, half an hour back', '2026-04-04T17:30Z', '2026-04-05'],
    ['Australia/Lord_Howe, half an hour forward', '2026-10-03T17:00Z', '2026-10-04'],
    ['Europe/Paris, leap day', '2028-02-29T03:00Z', '2028-02-29'],
    ['Europe/Paris, after a leap day', '2028-03-01T03:00Z', '2028-03-01'],
    ['America/New_York, a century without one', '2100-03-01T09:00Z', '2100-03-01'],
    ['Europe/Paris, new year', '2027-01-01T03:00Z', '2027-01-01'],
    ['UTC, where 32 bits of seconds end', '2038-01-20T04:00Z', '2038-01-20'],
  ])('begins at four, not a millisecond before: %s', (place, four, day) => {
    const [zone = ''] = place.split(',');
    const at = anInstant(four);

    expect(journalDay(at, zone, 4)).toBe(day);
    expect(journalDay(instantAt(at - 1), zone, 4)).toBe(addDays(aDay(day), -1));
  });

  it('belongs to the evening before through the whole of a night in which the clocks change', () => {
    // 23:30 on the evening before, until four: half an hour by half an hour.
    const nights = [
      ['Europe/Paris', '2026-03-28T22:30Z', '2026-03-29T02:00Z', '2026-03-28'],
      ['Europe/Paris', '2026-10-24T21:30Z', '2026-10-25T03:00Z', '2026-10-24'],
      ['America/New_York', '2026-03-08T04:30Z', '2026-03-08T08:00Z', '2026-03-07'],
      ['America/New_York', '2026-11-01T03:30Z', '2026-11-01T09:00Z', '2026-10-31'],
      ['Australia/Lord_Howe', '2026-04-04T12:30Z', '2026-04-04T17:30Z', '2026-04-04'],
    ] as const;

    for (const [zone, evening, four, day] of nights) {
      for (let at = anInstant(evening) as number; at < anInstant(four); at += HOUR_MS / 2) {
        expect(journalDay(instantAt(at), zone, 4)).toBe(day);
      }
    }
  });

  it('begins at midnight or at noon for those who say so', () => {
    const inParis = (text: string, start: number) =>
      journalDay(anInstant(`${text}+01:00`), 'Europe/Paris', start);

    expect(inParis('2026-11-22T00:00', 0)).toBe('2026-11-22');
    expect(inParis('2026-11-21T23:59:59.999', 0)).toBe('2026-11-21');
    expect(inParis('2026-11-22T11:59:59.999', 12)).toBe('2026-11-21');
    expect(inParis('2026-11-22T12:00', 12)).toBe('2026-11-22');
  });

  it('does not depend on where the computer believes it is', () => {
    const at = anInstant('2026-11-22T02:59:59Z');

    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return journalDay(at, 'Europe/Paris', 4);
    });
    vi.unstubAllEnvs();

    expect(days).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
  });

  it('goes by UTC for a zone that this computer does not know', () => {
    expect(journalDay(anInstant('2026-11-22T03:59Z'), 'Europe/Atlantis', 4)).toBe('2026-11-21');
    expect(journalDay(anInstant('2026-11-22T04:00Z'), 'Europe/Atlantis', 4)).toBe('2026-11-22');
  });
});

describe('as time goes on, the journal day', () => {
  const aWhileApart = () => fc.tuple(anyInstant(), fc.integer({ min: 0, max: 60 * HOUR_MS }));

  it('never goes back while the clocks do not', () => {
    fc.assert(
      fc.property(aWhileApart(), anyZone(), anyStart(), ([at, span], zone, start) => {
        const later = instantAt(at + span);
        fc.pre(offsetMs(later, zone) >= offsetMs(at, zone));

        expect(
          daysBetween(journalDay(at, zone, start), journalDay(later, zone, start)),
        ).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes back by one day at most when they do', () => {
    fc.assert(
      fc.property(aWhileApart(), anyZone(), anyStart(), ([at, span], zone, start) => {
        const later = journalDay(instantAt(at + span), zone, start);

        expect(daysBetween(journalDay(at, zone, start), later)).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes back where clocks change over the very hour it begins, and stays where it begins at four', () => {
    // Until 2011 the clocks of St. John's went from 00:01 back to 23:01 on the evening before.
    const before = anInstant('2010-11-07T02:30:30Z');
    const after = anInstant('2010-11-07T02:31:30Z');
    const days = (start: number) =>
      [before, after].map((at) => journalDay(at, 'America/St_Johns', start));

    expect(days(0)).toEqual(['2010-11-07', '2010-11-06']);
    expect(days(4)).toEqual(['2010-11-06', '2010-11-06']);
  });

  it('leaves out the day that an island left out', () => {
    // Samoa crossed the date line after the 29th of December 2011.
    const evening = anInstant('2011-12-30T09:59:59Z');

    expect(journalDay(evening, 'Pacific/Apia', 4)).toBe('2011-12-29');
    expect(journalDay(instantAt(evening + 5 * HOUR_MS), 'Pacific/Apia', 4)).toBe('2011-12-31');
  });
});
