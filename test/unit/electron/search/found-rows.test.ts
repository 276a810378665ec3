import { describe, expect, it } from 'vitest';
import { saveEvent } from '../../../../electron/month/events.ts';
import {
  destroyLetter,
  removeEntry,
  restoreEntry,
  restoreVersion,
  saveEntry,
  sealLetter,
} from '../../../../electron/journal/entries.ts';
import { removeRow, restoreRow } from '../../../../electron/journal/removals.ts';
import { removePage, restorePage, savePage } from '../../../../electron/pages/pages.ts';
import { aJournalWith, idsFound, search } from '../../../support/searches.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { anEvent } from '../../../support/month-events.ts';
import { aPage, aSitting, aWeeklyPage } from '../../../support/pages.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

const LATER = anInstant('2026-11-23T10:00:00Z');

describe('what is found of an entry', () => {
  it('is what it says now', () => {
    const entry = anEntry();
    const vault = aJournalWith(entry);
    vault.transact((db) => saveEntry(db, { ...entry, title: '', body: aDocument('A harbour.') }));

    expect(idsFound(vault, 'harb')).toEqual([entry.id]);
    expect(idsFound(vault, 'bridge')).toEqual([]);
    expect(idsFound(vault, 'cold')).toEqual([]);
  });

  it('is what an earlier version says, once that is put in place', () => {
    const entry = anEntry();
    const vault = aJournalWith(entry);
    vault.transact((db) =>
      saveEntry(db, { ...entry, editedAt: LATER, body: aDocument('A harbour.') }),
    );
    vault.transact((db) =>
      restoreVersion(db, { id: entry.id, version: entry.editedAt, at: LATER }),
    );

    expect(idsFound(vault, 'cold')).toEqual([entry.id]);
    expect(idsFound(vault, 'harbour')).toEqual([]);
  });

  it('is nothing while it is removed', () => {
    const entry = anEntry();
    const vault = aJournalWith(entry);
    vault.transact((db) => removeEntry(db, entry.id, LATER));
    expect(idsFound(vault, 'bridge')).toEqual([]);

    vault.transact((db) => restoreEntry(db, entry.id));
    expect(idsFound(vault, 'bridge')).toEqual([entry.id]);
  });

  it('is nothing while it is a sealed letter, not even words that come in late', () => {
    const letter = anEntry({ kind: 'letter' });
    const vault = aJournalWith(letter);
    vault.transact((db) => sealLetter(db, letter.id, aDay('2027-01-01')));
    vault.transact((db) => saveEntry(db, { ...letter, body: aDocument('The last word.') }));
    expect(idsFound(vault, 'bridge')).toEqual([]);
    expect(idsFound(vault, 'last')).toEqual([]);

    vault.transact((db) => sealLetter(db, letter.id, null));
    expect(idsFound(vault, 'bridge last')).toEqual([letter.id]);
  });

  it('is nothing of a sealed letter that was removed and came back', () => {
    const letter = anEntry({ kind: 'letter' });
    const vault = aJournalWith(letter);
    vault.transact((db) => sealLetter(db, letter.id, aDay('2027-01-01')));
    vault.transact((db) => removeEntry(db, letter.id, LATER));
    vault.transact((db) => restoreEntry(db, letter.id));

    expect(idsFound(vault, 'bridge')).toEqual([]);
  });

  it('is nothing of a letter that was destroyed', () => {
    const letter = anEntry({ kind: 'letter' });
    const vault = aJournalWith(letter);
    vault.transact((db) => destroyLetter(db, letter.id));

    expect(idsFound(vault, 'bridge')).toEqual([]);
  });
});

describe('what is found of pages and notes', () => {
  it('is what was written into a worksheet, and no answer that was only chosen', () => {
    const sheet = aWorksheet();
    const vault = aJournal();
    vault.transact((db) => savePage(db, sheet));

    expect(search(vault, 'lighth')).toEqual([
      expect.objectContaining({
        kind: 'page',
        id: sheet.id,
        pageKind: 'worksheet',
        sheet: { step: 'talk', worksheet: 'plan-for-disagreements' },
        title: [],
      }),
    ]);
    for (const text of ['pause', 'worksheet', 'plan', sheet.id.slice(0, 8)]) {
      expect(idsFound(vault, text)).toEqual([]);
    }
  });

  it('is what was written into every other form', () => {
    const vault = aJournal();
    const pages = [
      aSitting({ sentences: ['Needle one.'] }),
      aPage({
        kind: 'moment',
        strength: 'bravery',
        words: 'Needle two.',
        saidBy: 'me',
        entry: null,
      }),
      aPage({
        kind: 'new-use',
        strength: 'bravery',
        number: 1,
        ownUse: 'Needle three.',
        felt: 3,
        note: '',
      }),
      aWeeklyPage({ lines: { 'i-am': 'Needle four.' } }),
      aPage({ kind: 'decision', choice: 'not-yet', words: 'Needle five.' }),
      aPage({ kind: 'own-number', name: 'Needle six', number: '123' }),
    ];
    vault.transact((db) => pages.forEach((page) => savePage(db, page)));

    expect(new Set(idsFound(vault, 'needle'))).toEqual(new Set(pages.map(({ id }) => id)));
  });

  it('follows a page that is changed, removed and brought back', () => {
    const page = aWeeklyPage();
    const vault = aJournal();
    vault.transact((db) => savePage(db, page));
    vault.transact((db) =>
      savePage(db, aWeeklyPage({ id: page.id, lines: { 'i-am': 'Rested.' } })),
    );
    expect(idsFound(vault, 'walks')).toEqual([]);
    expect(idsFound(vault, 'rested')).toEqual([page.id]);

    vault.transact((db) => removePage(db, page.id, LATER));
    expect(idsFound(vault, 'rested')).toEqual([]);
    vault.transact((db) => restorePage(db, page.id));
    expect(idsFound(vault, 'rested')).toEqual([page.id]);
  });

  it('is the line of a note, also when the note moves to another day', () => {
    const event = anEvent('2026-11-20', 'urge', { note: 'their song', helped: 'a walk' });
    const vault = aJournal();
    vault.transact((db) => saveEvent(db, event));
    vault.transact((db) => saveEvent(db, { ...event, day: aDay('2026-11-01') }));

    expect(search(vault, 'song walk')).toEqual([
      expect.objectContaining({
        kind: 'event',
        id: event.id,
        day: '2026-11-01',
        eventKind: 'urge',
      }),
    ]);

    const row = { kind: 'event', id: event.id } as const;
    vault.transact((db) => removeRow(db, { ...row, at: LATER }));
    expect(idsFound(vault, 'song')).toEqual([]);
    vault.transact((db) => restoreRow(db, row));
    expect(idsFound(vault, 'song')).toEqual([event.id]);
  });
});

describe('what a flag has put away', () => {
  it('is not found, nor what was written apart for it, until the step is back', () => {
    const apart = anEntry({ kind: 'step', title: '', body: aDocument('At the lighthouse.') });
    const open = anEntry({ title: '', body: aDocument('A lighthouse of my own.') });
    const sheet = aWorksheet([{ kind: 'longText', field: 'what-happened', entry: apart.id }]);
    const vault = aJournal();
    vault.transact((db) => {
      saveEntry(db, open);
      saveEntry(db, apart);
      savePage(db, sheet);
    });
    const ids = (flags: typeof NO_FLAGS) => search(vault, 'lighthouse', flags).map(({ id }) => id);

    expect(ids({ unsafe: true, theirNo: false })).toEqual([open.id]);
    expect(ids({ unsafe: false, theirNo: true })).toEqual([open.id]);
    expect(ids(NO_FLAGS)).toHaveLength(3);
  });
});

/** A worksheet of a step that either flag puts away. */
function aWorksheet(more: readonly unknown[] = []) {
  return aPage({
    kind: 'worksheet',
    step: 'talk',
    worksheet: 'plan-for-disagreements',
    answers: [
      { kind: 'text', field: 'pause-word', text: 'Lighthouse' },
      { kind: 'choice', field: 'yes', option: 'pause' },
      ...more,
    ],
  });
}
