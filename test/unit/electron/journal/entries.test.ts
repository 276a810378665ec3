import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import {
  destroyLetter,
  listEntries,
  openEntry,
  removeEntry,
  restoreEntry,
  saveEntry,
  sealLetter,
} from '../../../../electron/journal/entries.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { EXCERPT_LENGTH, MAX_ENTRY_TEXT_LENGTH } from '../../../../shared/model/entry.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

const MISSING = new JournalError({ code: 'entry/missing' });
const LATER = anInstant('2026-11-23T07:00:00Z');

/** A journal that holds one entry. */
function aJournalWith(entry = anEntry()) {
  const journal = aJournal();
  journal.transact((db) => saveEntry(db, entry));
  return { journal, entry };
}

describe('saving an entry', () => {
  it('keeps it as it was given', () => {
    const { journal, entry } = aJournalWith();

    expect(journal.read((db) => openEntry(db, entry.id))).toEqual(entry);
  });

  it('keeps any title and any text, however broken', () => {
    const journal = aJournal();
    const brokenText = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 700,
    });

    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), brokenText, (title, text) => {
        const entry = anEntry({ title, body: aDocument(text, title) });

        const { excerpt } = journal.transact((db) => saveEntry(db, entry));

        expect(excerpt.length).toBeLessThanOrEqual(EXCERPT_LENGTH);
        expect(journal.read((db) => openEntry(db, entry.id))).toEqual(entry);
      }),
    );
  });

  it('says what lists show of it: its first words and their number, not its body', () => {
    const entry = anEntry({ body: aDocument('The bridge was cold.', 'I went home.') });
    const { body: _body, ...said } = entry;

    const summary = aJournal().transact((db) => saveEntry(db, entry));

    const shown = { excerpt: 'The bridge was cold. I went home.', wordCount: 7 };
    expect(summary).toEqual({ ...said, sealedUntil: null, ...shown });
  });

  it('again takes the new words and leaves its day, its beginning and its prompt', () => {
    const { journal, entry } = aJournalWith(anEntry({ promptId: 'the-next-hour' }));
    const changes = { title: 'Later', body: aDocument('After midnight.'), editedAt: LATER };

    const summary = journal.transact((db) =>
      saveEntry(db, {
        ...entry,
        ...changes,
        day: aDay('2026-11-23'),
        writtenAt: LATER,
        zone: 'Asia/Kathmandu',
        promptId: 'one-plain-hour',
      }),
    );

    expect(journal.read((db) => openEntry(db, entry.id))).toEqual({ ...entry, ...changes });
    expect(summary).toMatchObject({ day: entry.day, writtenAt: entry.writtenAt, wordCount: 2 });
  });

  it('takes as much text as is promised, refuses one letter more, and keeps the words from before', () => {
    const { journal, entry } = aJournalWith();
    const most = aDocument('a'.repeat(MAX_ENTRY_TEXT_LENGTH));
    const more = aDocument('a'.repeat(MAX_ENTRY_TEXT_LENGTH + 1));

    journal.transact((db) => saveEntry(db, { ...entry, body: most }));
    const saving = () => journal.transact((db) => saveEntry(db, { ...entry, body: more }));

    expect(saving).toThrow(new JournalError({ code: 'input/too-large' }));
    expect(journal.read((db) => openEntry(db, entry.id)).body).toEqual(most);
  });

  it('is refused for one that was removed meanwhile, and does not touch it', () => {
    const { journal, entry } = aJournalWith();
    journal.transact((db) => removeEntry(db, entry.id, LATER));

    const saving = () => journal.transact((db) => saveEntry(db, { ...entry, title: 'Late' }));

    expect(saving).toThrow(MISSING);
    journal.transact((db) => restoreEntry(db, entry.id));
    expect(journal.read((db) => openEntry(db, entry.id))).toEqual(entry);
  });
});

describe('listing entries', () => {
  it('gives the days from the first up to the one before the last, oldest first', () => {
    const journal = aJournal();
    const at = (text: string) => ({ day: text.slice(0, 10), writtenAt: Date.parse(`${text}Z`) });
    const written = [
      '2026-11-21T23:00',
      '2026-11-22T21:00',
      '2026-11-22T20:00',
      '2026-11-24T09:00',
    ];
    journal.transact((db) => written.forEach((text) => saveEntry(db, anEntry(at(text)))));

    const listed = journal.read((db) => listEntries(db, aDay('2026-11-22'), aDay('2026-11-24')));

    expect(listed.map(({ writtenAt }) => new Date(writtenAt).toISOString().slice(0, 16))).toEqual([
      '2026-11-22T20:00',
      '2026-11-22T21:00',
    ]);
  });

  it('goes by the day, not by the hour at which an entry was begun', () => {
    const journal = aJournal();
    // Begun at two in the morning, so it belongs to the evening before.
    const night = { day: '2026-11-21', writtenAt: Date.parse('2026-11-22T02:00Z') };
    journal.transact((db) => saveEntry(db, anEntry(night)));

    const on = (day: string, next: string) =>
      journal.read((db) => listEntries(db, aDay(day), aDay(next)).length);

    expect([on('2026-11-21', '2026-11-22'), on('2026-11-22', '2026-11-23')]).toEqual([1, 0]);
  });
});

describe('removing an entry', () => {
  it('takes it out of every list until it is restored whole', () => {
    const { journal, entry } = aJournalWith();
    const listed = () =>
      journal.read((db) => listEntries(db, aDay('2026-01-01'), aDay('2027-01-01')).length);

    journal.transact((db) => removeEntry(db, entry.id, LATER));
    const whileRemoved = listed();
    const summary = journal.transact((db) => restoreEntry(db, entry.id));

    expect([whileRemoved, listed()]).toEqual([0, 1]);
    expect(summary).toMatchObject({ id: entry.id, title: entry.title });
    expect(journal.read((db) => openEntry(db, entry.id))).toEqual(entry);
  });

  it('leaves nothing to open', () => {
    const { journal, entry } = aJournalWith();

    journal.transact((db) => removeEntry(db, entry.id, LATER));

    expect(() => journal.read((db) => openEntry(db, entry.id))).toThrow(MISSING);
  });

  it('fails when there is nothing to remove, or no more', () => {
    const { journal, entry } = aJournalWith();
    const remove = (id = entry.id) => journal.transact((db) => removeEntry(db, id, LATER));

    remove();

    expect(() => remove()).toThrow(MISSING);
    expect(() => remove(anEntry().id)).toThrow(MISSING);
  });
});

describe('restoring an entry', () => {
  it('is harmless for one that is there', () => {
    const { journal, entry } = aJournalWith();

    expect(journal.transact((db) => restoreEntry(db, entry.id))).toMatchObject({ id: entry.id });
  });

  it('fails for one that never was', () => {
    const restoring = () => aJournal().transact((db) => restoreEntry(db, anEntry().id));

    expect(restoring).toThrow(MISSING);
  });
});

describe('a letter', () => {
  const UNTIL = aDay('2027-01-01');

  it('shows nothing of itself while it is sealed, and all of it when the seal is opened', () => {
    const journal = aJournal();
    const letter = anEntry({ kind: 'letter' });
    journal.transact((db) => saveEntry(db, letter));

    const sealed = journal.transact((db) => sealLetter(db, letter.id, UNTIL));

    expect(sealed).toMatchObject({ sealedUntil: UNTIL, title: '', excerpt: '', wordCount: 0 });
    expect(() => journal.read((db) => openEntry(db, letter.id))).toThrow(
      new JournalError({ code: 'entry/sealed' }),
    );
    expect(journal.transact((db) => sealLetter(db, letter.id, null))).toMatchObject({
      sealedUntil: null,
      title: letter.title,
    });
    expect(journal.read((db) => openEntry(db, letter.id))).toEqual(letter);
  });

  it('that is saved once more after it was sealed stays sealed and loses nothing', () => {
    const journal = aJournal();
    const letter = anEntry({ kind: 'letter' });
    const further = { ...letter, title: 'The last line came late' };
    journal.transact((db) => saveEntry(db, letter));
    journal.transact((db) => sealLetter(db, letter.id, UNTIL));

    expect(journal.transact((db) => saveEntry(db, further))).toMatchObject({ title: '' });

    journal.transact((db) => sealLetter(db, letter.id, null));
    expect(journal.read((db) => openEntry(db, letter.id))).toEqual(further);
  });

  it('is gone when it is destroyed, and cannot be taken back', () => {
    const journal = aJournal();
    const letter = anEntry({ kind: 'letter' });
    journal.transact((db) => saveEntry(db, letter));

    journal.transact((db) => destroyLetter(db, letter.id));

    expect(journal.read((db) => db.all(sql`SELECT id FROM entry`))).toEqual([]);
    expect(() => journal.transact((db) => restoreEntry(db, letter.id))).toThrow(MISSING);
  });

  it('alone can be sealed or destroyed: an entry of another kind cannot', () => {
    const journal = aJournal();
    const entry = anEntry();
    journal.transact((db) => saveEntry(db, entry));

    expect(() => journal.transact((db) => sealLetter(db, entry.id, UNTIL))).toThrow(MISSING);
    expect(() => journal.transact((db) => destroyLetter(db, entry.id))).toThrow(MISSING);
    expect(journal.read((db) => openEntry(db, entry.id))).toEqual(entry);
  });
});
