import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import {
  destroyLetter,
  openEntry,
  restoreVersion,
  saveEntry,
  sealLetter,
} from '../../../../electron/journal/entries.ts';
import { countVersions, listVersions, openVersion } from '../../../../electron/journal/versions.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { instant } from '../../../../shared/model/day.ts';
import { MAX_VERSIONS } from '../../../../shared/model/version.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

const MINUTE_MS = 60_000;

/** A journal with one letter, and a way to write on it some minutes after it was begun. */
function aLetter() {
  const journal = aJournal();
  const letter = anEntry({ kind: 'letter' });
  const writeAt = (minutes: number, text: string) => {
    const editedAt = instant.parse(letter.editedAt + minutes * MINUTE_MS);
    const next = { ...letter, editedAt, body: aDocument(text) };
    journal.transact((db) => saveEntry(db, next));
    return next;
  };
  const versions = () => journal.read((db) => listVersions(db, letter.id));
  return { journal, letter, writeAt, versions };
}

describe('an earlier version', () => {
  it('is kept when writing goes on after a pause, and not while it goes on', () => {
    const { journal, letter, writeAt, versions } = aLetter();
    writeAt(0, 'One');
    writeAt(5, 'One two');
    writeAt(14, 'One two three');
    expect(versions()).toEqual([]);

    writeAt(30, 'All new');
    writeAt(31, 'All new again');

    expect(versions()).toMatchObject([{ excerpt: 'One two three', wordCount: 3 }]);
    expect(journal.read((db) => countVersions(db, letter.id))).toBe(1);
  });

  it('is kept as well when the clock was set back', () => {
    const { writeAt, versions } = aLetter();
    writeAt(500, 'Written by a clock that was ahead');

    writeAt(0, 'Written after it was put right');

    expect(versions()).toHaveLength(1);
  });

  it('comes back whole, and what stood there is a version then', () => {
    const { journal, letter, writeAt, versions } = aLetter();
    const first = writeAt(0, 'First');
    const second = writeAt(60, 'Second');
    const version = versions()[0]?.version ?? 0;
    const at = instant.parse(second.editedAt + MINUTE_MS);

    journal.transact((db) => restoreVersion(db, { id: letter.id, version, at }));

    const now = journal.read((db) => openEntry(db, letter.id));
    expect(now).toEqual({ ...first, editedAt: at });
    const [newest] = versions();
    expect(journal.read((db) => openVersion(db, letter.id, newest?.version ?? 0))).toMatchObject({
      body: second.body,
      editedAt: second.editedAt,
    });
  });

  it('of a sealed letter is not shown, and of a destroyed one is gone', () => {
    const { journal, letter, writeAt, versions } = aLetter();
    writeAt(0, 'First');
    writeAt(60, 'Second');
    journal.transact((db) => sealLetter(db, letter.id, aDay('2027-01-01')));

    expect(versions).toThrow(new JournalError({ code: 'entry/sealed' }));

    journal.transact((db) => destroyLetter(db, letter.id));
    expect(journal.read((db) => db.all(sql`SELECT edited_at FROM entry_version`))).toEqual([]);
  });

  it('of another entry is not opened by its number', () => {
    const { journal, writeAt, versions } = aLetter();
    writeAt(0, 'First');
    writeAt(60, 'Second');
    const other = anEntry();
    const version = versions()[0]?.version ?? 0;

    expect(() => journal.read((db) => openVersion(db, other.id, version))).toThrow(
      new JournalError({ code: 'entry/missing' }),
    );
  });

  it('goes when there are more than enough, the oldest first', () => {
    const { writeAt, versions } = aLetter();
    for (let evening = 0; evening < MAX_VERSIONS + 3; evening += 1) {
      writeAt(evening * 20, `Evening ${evening}`);
    }

    expect(versions()).toHaveLength(MAX_VERSIONS);
    expect(versions().at(-1)?.excerpt).toBe('Evening 2');
  });
});
