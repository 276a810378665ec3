import { describe, expect, it } from 'vitest';
import {
  listCheckIns,
  removeCheckIn,
  restoreCheckIn,
  saveCheckIn,
} from '../../../../electron/check-ins/check-ins.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { aCheckIn } from '../../../support/vaults.ts';

const MISSING = new JournalError({ code: 'check-in/missing' });
const LATER = anInstant('2026-11-23T07:00:00Z');

function aJournalWith(...checkIns: readonly ReturnType<typeof aCheckIn>[]) {
  const journal = aJournal();
  journal.transact((db) => checkIns.forEach((each) => saveCheckIn(db, each)));
  const listed = (from = '2026-01-01', before = '2027-01-01') =>
    journal.read((db) => listCheckIns(db, aDay(from), aDay(before)));
  return { journal, listed };
}

describe('saving a check-in', () => {
  it.each([
    ['with its mood alone', {}],
    [
      'with everything',
      {
        mood: 0,
        energy: 10,
        urge: 0,
        feelings: ['sad', 'tired', 'lonely', 'calm', 'numb'],
        sleptHours: 6.5,
        line: `It's "fine"; -- really — 🫖`,
      },
    ],
    ['after a night without sleep', { sleptHours: 0, energy: 0 }],
  ])('keeps it as it was given, %s', (_, given) => {
    const checkIn = aCheckIn(given);

    const { listed } = aJournalWith(checkIn);

    expect(listed()).toEqual([checkIn]);
  });

  it('again takes what is new and leaves its day and its moment', () => {
    const checkIn = aCheckIn({ mood: 3, line: 'so so' });
    const changes = { mood: 4, energy: 2, urge: 9, feelings: ['calm'], sleptHours: 8, line: '' };
    const { journal, listed } = aJournalWith(checkIn);

    const elsewhere = { day: aDay('2026-11-23'), at: LATER, zone: 'Asia/Kathmandu' };
    const kept = journal.transact((db) =>
      saveCheckIn(db, { ...checkIn, ...changes, ...elsewhere }),
    );

    expect(kept).toEqual({ ...checkIn, ...changes });
    expect(listed()).toEqual([kept]);
  });

  it('is refused for one that was removed meanwhile, and does not touch it', () => {
    const checkIn = aCheckIn({ mood: 3 });
    const { journal, listed } = aJournalWith(checkIn);
    journal.transact((db) => removeCheckIn(db, checkIn.id, LATER));

    const saving = () => journal.transact((db) => saveCheckIn(db, { ...checkIn, mood: 9 }));

    expect(saving).toThrow(MISSING);
    journal.transact((db) => restoreCheckIn(db, checkIn.id));
    expect(listed()).toEqual([checkIn]);
  });
});

describe('listing check-ins', () => {
  it('gives the days from the first up to the one before the last, oldest first', () => {
    const late = aCheckIn({ day: '2026-11-22', at: Date.parse('2026-11-22T22:00Z') });
    const early = aCheckIn({ day: '2026-11-22', at: Date.parse('2026-11-22T08:00Z') });
    const before = aCheckIn({ day: '2026-11-21' });
    const after = aCheckIn({ day: '2026-11-23' });

    const { listed } = aJournalWith(late, after, early, before);

    expect(listed('2026-11-22', '2026-11-23')).toEqual([early, late]);
  });
});

describe('removing a check-in', () => {
  it('takes it out of the list until it is restored whole', () => {
    const checkIn = aCheckIn({ feelings: ['calm'] });
    const { journal, listed } = aJournalWith(checkIn);

    journal.transact((db) => removeCheckIn(db, checkIn.id, LATER));
    const whileRemoved = listed();
    const restored = journal.transact((db) => restoreCheckIn(db, checkIn.id));

    expect(whileRemoved).toEqual([]);
    expect([restored, ...listed()]).toEqual([checkIn, checkIn]);
  });

  it('fails when there is nothing to remove, or no more', () => {
    const checkIn = aCheckIn();
    const { journal } = aJournalWith(checkIn);
    const remove = (id = checkIn.id) => journal.transact((db) => removeCheckIn(db, id, LATER));

    remove();

    expect(() => remove()).toThrow(MISSING);
    expect(() => remove(aCheckIn().id)).toThrow(MISSING);
  });
});

describe('restoring a check-in', () => {
  it('fails for one that never was', () => {
    const restoring = () => aJournal().transact((db) => restoreCheckIn(db, aCheckIn().id));

    expect(restoring).toThrow(MISSING);
  });
});
