import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import {
  listPageVersions,
  listPages,
  removePage,
  restorePage,
  restorePageVersion,
  savePage,
} from '../../../../electron/pages/pages.ts';
import { JournalError } from '../../../../shared/failure.ts';
import type { Instant } from '../../../../shared/model/day.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aJournal } from '../../../support/journals.ts';
import { aPage, aWeeklyPage } from '../../../support/pages.ts';

const MISSING = new JournalError({ code: 'page/missing' });
const LATER = anInstant('2026-11-23T07:00:00Z');

describe('a page', () => {
  it('is kept as it was filled in, and filled in further without moving to another day', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    journal.transact((db) => savePage(db, page));

    const further = aWeeklyPage({ id: page.id, day: '2026-11-29', clarity: 6, editedAt: LATER });
    journal.transact((db) => savePage(db, further));

    expect(journal.read(listPages)).toEqual([{ ...further, day: page.day }]);
  });

  it('keeps what it was when it is filled in further after a pause', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    const soon = aWeeklyPage({ id: page.id, clarity: 5, editedAt: page.editedAt + 60_000 });
    const later = aWeeklyPage({ id: page.id, clarity: 6, editedAt: LATER });
    journal.transact((db) => [page, soon, later].forEach((each) => savePage(db, each)));

    expect(journal.read((db) => listPageVersions(db, page.id))).toEqual([soon]);
    expect(journal.read(listPages)).toEqual([later]);
  });

  it('is put back as it was, and keeps what stood there, however lately it was typed', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    const later = aWeeklyPage({ id: page.id, clarity: 6, editedAt: LATER });
    const at = anInstant('2026-11-23T07:00:20Z');
    journal.transact((db) => [page, later].forEach((each) => savePage(db, each)));

    const restored = journal.transact((db) =>
      restorePageVersion(db, { id: page.id, version: page.editedAt, at }),
    );

    expect(restored).toEqual({ ...page, editedAt: at });
    expect(journal.read(listPages)).toEqual([restored]);
    expect(journal.read((db) => listPageVersions(db, page.id))).toEqual([later, page]);
  });

  it('is not put back to what it never was, nor while it is removed', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    const later = aWeeklyPage({ id: page.id, clarity: 6, editedAt: LATER });
    journal.transact((db) => [page, later].forEach((each) => savePage(db, each)));
    const restore = (version: Instant) =>
      journal.transact((db) => restorePageVersion(db, { id: page.id, version, at: LATER }));

    expect(() => restore(anInstant('2026-11-20T07:00:00Z'))).toThrow(MISSING);
    journal.transact((db) => removePage(db, page.id, LATER));
    expect(() => restore(page.editedAt)).toThrow(MISSING);
  });

  it('never becomes one of another kind', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    journal.transact((db) => savePage(db, page));

    const other = aPage({ kind: 'spane', id: page.id, answers: {} });

    expect(() => journal.transact((db) => savePage(db, other))).toThrow(MISSING);
    expect(journal.read(listPages)).toEqual([page]);
  });

  it('can be removed and taken back, and is not filled in while it is away', () => {
    const journal = aJournal();
    const page = aWeeklyPage();
    journal.transact((db) => savePage(db, page));
    journal.transact((db) => removePage(db, page.id, LATER));

    expect(journal.read(listPages)).toEqual([]);
    expect(() => journal.transact((db) => savePage(db, page))).toThrow(MISSING);
    expect(() => journal.transact((db) => removePage(db, page.id, LATER))).toThrow(MISSING);
    expect(journal.transact((db) => restorePage(db, page.id))).toEqual(page);
  });

  it.each(['{"lines":{"i-am":"Someone who', '[]', 'null', '{"lines":7}'])(
    'that was cut short to %s keeps no other from being read',
    (torn) => {
      const journal = aJournal();
      const [whole, cut] = [aWeeklyPage(), aWeeklyPage()];
      journal.transact((db) => {
        savePage(db, whole);
        savePage(db, cut);
        db.run(sql`UPDATE page SET content = ${torn} WHERE id = ${cut.id}`);
      });

      expect(journal.read(listPages)).toEqual([whole]);
    },
  );
});
