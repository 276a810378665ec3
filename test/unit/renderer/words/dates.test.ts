import { afterEach, describe, expect, it, vi } from 'vitest';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';

/** The words as they are on a computer set to `languages`, the most wanted first. */
async function datesFor(...languages: readonly string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  return import('../../../../renderer/words/dates.ts');
}

/** Commas and the spaces around a dash are the system's, and change with its version. */
function plain(text: string): string {
  return text
    .replaceAll(',', '')
    .replaceAll(/\s*–\s*/gu, '–')
    .replaceAll(/\s/gu, ' ');
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('a day in words', () => {
  it('is in British English where the computer speaks another language', async () => {
    const dates = await datesFor('fr-FR', 'de');

    expect(plain(dates.formatDay(aDay('2026-11-22')))).toBe('Sunday 22 November');
    expect(plain(dates.formatDayWithYear(aDay('2026-11-22')))).toBe('Sunday 22 November 2026');
    expect(plain(dates.formatDate(aDay('2026-11-22')))).toBe('22 November 2026');
    expect(plain(dates.formatDayShort(aDay('2026-11-22')))).toBe('22 Nov');
  });

  it('has its year where that is not this one', async () => {
    const { formatDaySeenFrom } = await datesFor('en-GB');
    const seen = (day: string) => plain(formatDaySeenFrom(aDay('2026-11-22'), aDay(day)));

    expect(seen('2026-01-01')).toBe('Thursday 1 January');
    expect(seen('2027-11-22')).toBe('Monday 22 November 2027');
  });

  it('follows the English that was asked for', async () => {
    const dates = await datesFor('fr-CA', 'en-US');

    expect(plain(dates.formatDay(aDay('2026-11-22')))).toBe('Sunday November 22');
  });

  it('is the same day wherever the computer is', async () => {
    for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/New_York']) {
      vi.stubEnv('TZ', zone);
      const dates = await datesFor('en-GB');

      expect(plain(dates.formatDay(aDay('2026-03-08')))).toBe('Sunday 8 March');
    }
  });
});

describe('days from one to another in words', () => {
  it('say the year only where it changes', async () => {
    const dates = await datesFor('en-GB');

    const range = (from: string, to: string) => plain(dates.formatDayRange(aDay(from), aDay(to)));

    expect(range('2026-11-01', '2026-11-30')).toBe('1–30 November');
    expect(range('2026-10-28', '2026-11-03')).toBe('28 October–3 November');
    expect(range('2026-12-20', '2027-01-18')).toBe('20 December 2026–18 January 2027');
    expect(range('2026-11-22', '2026-11-22')).toBe('22 November');
  });
});

describe('a moment in words', () => {
  it('is what the clock showed where it was', async () => {
    const dates = await datesFor('en-GB');
    const at = anInstant('2026-11-22T20:30:00Z');

    expect(dates.formatClock(at, 'Europe/Paris')).toBe('21:30');
    expect(dates.formatClock(at, 'Asia/Kathmandu')).toBe('02:15');
  });

  it.each(['Europe/Atlantis', '2026-11-22T21-30-00Z', 'toString'])(
    'tells a clock in UTC, and says so, where %s is no zone this computer knows',
    async (zone) => {
      const dates = await datesFor('en-GB');

      expect(dates.formatClock(anInstant('2026-11-22T20:30:00Z'), zone)).toBe('20:30 UTC');
    },
  );
});
