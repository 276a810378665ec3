import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../../shared/logic/calendar.ts';
import { countWords, documentText } from '../../../../shared/logic/document-text.ts';
import { journalDay } from '../../../../shared/logic/journal-day.ts';
import { DEFAULT_DAY_START_HOUR, type Day } from '../../../../shared/model/day.ts';
import { bigJournal } from '../../../support/big-vault/big-journal.ts';
import { gaps, sentences, titles } from '../../../support/big-vault/phrases.ts';

const journal = bigJournal(400, 1);
const entries = [...journal.entries()];
const checkIns = [...journal.checkIns()];
const events = [...journal.events()];

describe('a big journal', () => {
  it('is the same again for the same seed, and another for another', () => {
    const again = bigJournal(400, 1);

    expect([...again.entries()]).toEqual(entries);
    expect([...again.checkIns()]).toEqual(checkIns);
    expect([...again.events()]).toEqual(events);
    expect([...bigJournal(400, 2).entries()]).not.toEqual(entries);
  });

  it('has two check-ins an entry and an event for every fifth', () => {
    expect(entries).toHaveLength(400);
    expect(checkIns).toHaveLength(800);
    expect(events).toHaveLength(80);
  });

  it('has an id for every row that no other row has', () => {
    const ids = [...entries, ...checkIns, ...events, ...journal.attempts()].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has entries of about 300 words, and not all alike', () => {
    const wordCounts = entries.map(({ body }) => countWords(documentText(body)));
    const mean = wordCounts.reduce((sum, count) => sum + count, 0) / wordCounts.length;

    expect(mean).toBeGreaterThan(280);
    expect(mean).toBeLessThan(320);
    expect(Math.min(...wordCounts)).toBeLessThan(200);
    expect(Math.max(...wordCounts)).toBeGreaterThan(400);
  });

  it('was written on the days it says', () => {
    for (const { day, writtenAt, zone } of entries) {
      expect(journalDay(writtenAt, zone, DEFAULT_DAY_START_HOUR)).toBe(day);
    }
  });

  it.each([
    [10_000, 27],
    [1_000, 2.7],
    [100_000, 270],
  ])('of %i entries takes %d years, at the same pace', (entryCount, years) => {
    const { lastDay, attempts } = bigJournal(entryCount, 1);

    const [firstDay = lastDay] = [...attempts()].map(({ startDay }) => startDay);

    expect(daysBetween(firstDay, lastDay) / 365.25).toBeCloseTo(years, 0);
  });

  it('is read from the oldest day to the newest', () => {
    const days: readonly Day[] = entries.map(({ day }) => day);

    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe(journal.lastDay);
  });
});

describe('what it is written with', () => {
  it('has something for every gap', () => {
    const named = [...sentences, ...titles].flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );

    for (const name of named) expect(['name', ...Object.keys(gaps)]).toContain(name);
  });
});
