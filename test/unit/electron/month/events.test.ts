import { describe, expect, it } from 'vitest';
import { listEvents, removeEvent, saveEvent } from '../../../../electron/month/events.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { monthEvent, type MonthEvent } from '../../../../shared/model/month.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { anEvent, HAPPENINGS, type Happening } from '../../../support/month-events.ts';

const MISSING = new JournalError({ code: 'event/missing' });
const LATER = anInstant('2026-11-23T07:00:00Z');

function aJournalWith(...events: readonly MonthEvent[]) {
  const journal = aJournal();
  journal.transact((db) => events.forEach((each) => saveEvent(db, each)));
  const listed = (from = '2026-01-01', before = '2027-01-01') =>
    journal.read((db) => listEvents(db, aDay(from), aDay(before)));
  return { journal, listed };
}

describe('saving what happened in the month', () => {
  // The keys of that object are exactly its type.
  it.each(Object.keys(HAPPENINGS) as Happening[])('keeps it as it was given: %s', (happening) => {
    const event = anEvent('2026-11-22', happening);

    const { listed } = aJournalWith(event);

    expect(listed()).toEqual([event]);
  });

  it('again takes all that is new, also another kind and another day', () => {
    const event = anEvent('2026-11-22', 'i-wrote');
    const changed = monthEvent.parse({ ...anEvent('2026-11-21', 'urge'), id: event.id });
    const { journal, listed } = aJournalWith(event);

    journal.transact((db) => saveEvent(db, changed));
    const afterwards = listed();
    journal.transact((db) => saveEvent(db, event));

    expect([...afterwards, ...listed()]).toEqual([changed, event]);
  });

  it('is refused for one that was removed meanwhile: it would be told as kept and be gone', () => {
    const event = anEvent('2026-11-22');
    const { journal, listed } = aJournalWith(event);
    journal.transact((db) => removeEvent(db, event.id, LATER));

    expect(() => journal.transact((db) => saveEvent(db, event))).toThrow(MISSING);

    expect(listed()).toEqual([]);
  });
});

describe('listing what happened', () => {
  it('gives the days from the first up to the one before the last, oldest first', () => {
    const at = (text: string) => ({ at: Date.parse(text) });
    const late = anEvent('2026-11-22', 'urge', at('2026-11-22T22:00Z'));
    const early = anEvent('2026-11-22', 'needed', at('2026-11-22T08:00Z'));
    const around = [anEvent('2026-11-23'), anEvent('2026-11-21')];

    const { listed } = aJournalWith(late, ...around, early);

    expect(listed('2026-11-22', '2026-11-23')).toEqual([early, late]);
  });
});

describe('removing what happened', () => {
  it('takes it, and only it, out of the list', () => {
    const event = anEvent('2026-11-22', 'urge');
    const other = anEvent('2026-11-22', 'urge');
    const { journal, listed } = aJournalWith(event, other);

    journal.transact((db) => removeEvent(db, event.id, LATER));

    expect(listed()).toEqual([other]);
  });

  it('fails when there is nothing to remove, or no more', () => {
    const event = anEvent('2026-11-22');
    const { journal } = aJournalWith(event);
    const remove = (id = event.id) => journal.transact((db) => removeEvent(db, id, LATER));

    remove();

    expect(() => remove()).toThrow(MISSING);
    expect(() => remove(anEvent('2026-11-22').id)).toThrow(MISSING);
  });
});
