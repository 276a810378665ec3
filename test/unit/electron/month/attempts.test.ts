import { describe, expect, it } from 'vitest';
import { listAttempts, startAttempt } from '../../../../electron/month/attempts.ts';
import { attempt } from '../../../../shared/model/month.ts';
import { anAttempt } from '../../../support/journal-rows.ts';
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

    expect([kept, ...journal.read(listAttempts)]).toEqual([given, given]);
  });

  it('leaves the earlier ones as they are; the newest comes last, wherever it starts', () => {
    const journal = aJournal();
    const first = attempt.parse({ ...anAttempt('2026-11-01', 30), createdAt: 1 });
    const second = attempt.parse({ ...anAttempt('2026-11-20', 14), createdAt: 2 });
    // A month may begin in the past, so the newest need not be the one that starts last.
    const third = attempt.parse({ ...anAttempt('2026-10-15', null), createdAt: 3 });

    for (const each of [second, third, first]) journal.transact((db) => startAttempt(db, each));

    expect(journal.read(listAttempts)).toEqual([first, second, third]);
  });

  it('twice under one id keeps the first, and says so', () => {
    const journal = aJournal();
    const first = anAttempt('2026-11-01', 30);
    journal.transact((db) => startAttempt(db, first));

    const kept = journal.transact((db) => startAttempt(db, { ...first, lengthDays: 45 }));

    expect([kept, ...journal.read(listAttempts)]).toEqual([first, first]);
  });

  it('has not happened in a new journal', () => {
    expect(aJournal().read(listAttempts)).toEqual([]);
  });
});
