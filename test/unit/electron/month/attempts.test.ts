import { describe, expect, it } from 'vitest';
import {
  changeAttempt,
  listAttempts,
  removeAttempt,
  restoreAttempt,
  startAttempt,
} from '../../../../electron/month/attempts.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';

describe('beginning a month', () => {
  it.each([
    ['thirty days', 30],
    ['one day', 1],
    ['no end', null],
  ])('keeps it as it was given, with %s', (_, lengthDays) => {
    const journal = aJournal();
    const given = anAttempt('2026-11-01', lengthDays);

    const kept = journal.transact((db) => startAttempt(db, given));

    expect([kept, journal.read(listAttempts)]).toEqual([[given], [given]]);
  });

  it('ends the one before on the day before it, where that would have gone on', () => {
    const journal = aJournal();
    const [first, second] = [anAttempt('2026-11-01', 30), anAttempt('2026-11-20', 14)];
    journal.transact((db) => startAttempt(db, first));

    const changed = journal.transact((db) => startAttempt(db, second));

    const ended = { ...first, endedDay: aDay('2026-11-19') };
    expect(changed).toEqual([ended, second]);
    expect(journal.read(listAttempts)).toEqual([ended, second]);
  });

  it('leaves one that has run its length as it is', () => {
    const journal = aJournal();
    const [first, second] = [anAttempt('2026-09-01', 30), anAttempt('2026-11-20', null)];
    journal.transact((db) => startAttempt(db, first));

    expect(journal.transact((db) => startAttempt(db, second))).toEqual([second]);
    expect(journal.read(listAttempts)).toEqual([first, second]);
  });

  it.each(['2026-11-01', '2026-10-15'])(
    'is refused for %s, where one began on 1 November',
    (day) => {
      const journal = aJournal();
      const first = anAttempt('2026-11-01', 30);
      journal.transact((db) => startAttempt(db, first));

      const starting = () =>
        journal.transact((db) =>
          startAttempt(db, anAttempt(day, 30, { createdAt: anInstant('2026-11-22T20:00:00Z') })),
        );

      expect(starting).toThrow(new JournalError({ code: 'attempt/overlaps' }));
      expect(journal.read(listAttempts)).toEqual([first]);
    },
  );

  it('again with another length is a row of its own, and the first plan stays to be read', () => {
    const journal = aJournal();
    const first = anAttempt('2026-11-01', 30);
    const changed = anAttempt('2026-11-01', 45, {
      planOf: first.id,
      createdAt: anInstant('2026-11-10T20:00:00Z'),
    });
    journal.transact((db) => startAttempt(db, first));

    expect(journal.transact((db) => startAttempt(db, changed))).toEqual([changed]);
    expect(journal.read(listAttempts)).toEqual([first, changed]);
  });

  it.each([
    ['a changed plan', '2026-11-01', true],
    ['a fresh month', '2026-11-10', false],
  ])('by a clock that was set back is the present one all the same: %s', (_, day, isPlan) => {
    const journal = aJournal();
    const first = anAttempt('2026-11-01', 30, { createdAt: anInstant('2026-11-10T20:00:00Z') });
    const second = anAttempt(day, 45, {
      planOf: isPlan ? first.id : null,
      createdAt: anInstant('2026-11-10T19:10:00Z'),
    });
    journal.transact((db) => startAttempt(db, first));

    const changed = journal.transact((db) => startAttempt(db, second));

    expect(changed.at(-1)?.id).toBe(second.id);
    expect(journal.read(listAttempts).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('twice under one id keeps the first, and says so', () => {
    const journal = aJournal();
    const first = anAttempt('2026-11-01', 30);
    journal.transact((db) => startAttempt(db, first));

    const kept = journal.transact((db) => startAttempt(db, { ...first, lengthDays: 45 }));

    expect([kept, journal.read(listAttempts)]).toEqual([[first], [first]]);
  });

  it('has not happened in a new journal', () => {
    expect(aJournal().read(listAttempts)).toEqual([]);
  });
});

describe('a month that has begun', () => {
  const given = anAttempt('2026-11-01', 30);
  const change = {
    id: given.id,
    reasons: 'Sleep. Quiet.',
    contact: 'needed',
    endedDay: aDay('2026-11-12'),
  } as const;
  const missing = new JournalError({ code: 'attempt/missing' });
  const later = anInstant('2026-11-23T07:00:00Z');

  it('takes other reasons, needed contact and an end, and keeps its start and length', () => {
    const journal = aJournal();
    journal.transact((db) => startAttempt(db, given));

    const kept = journal.transact((db) => changeAttempt(db, change));

    expect(kept).toEqual({ ...given, ...change });
    expect(journal.read(listAttempts)).toEqual([kept]);
  });

  it('can be removed and taken back; while it is away nothing of it changes', () => {
    const journal = aJournal();
    journal.transact((db) => startAttempt(db, given));
    journal.transact((db) => removeAttempt(db, given.id, later));

    expect(journal.read(listAttempts)).toEqual([]);
    expect(() => journal.transact((db) => changeAttempt(db, change))).toThrow(missing);
    expect(() => journal.transact((db) => removeAttempt(db, given.id, later))).toThrow(missing);
    expect(journal.transact((db) => restoreAttempt(db, given.id))).toEqual(given);
    expect(journal.read(listAttempts)).toEqual([given]);
  });

  it('that never was is not taken back', () => {
    expect(() => aJournal().transact((db) => restoreAttempt(db, given.id))).toThrow(missing);
  });
});
