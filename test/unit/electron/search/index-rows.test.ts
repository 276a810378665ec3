import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import { destroyLetter, saveEntry } from '../../../../electron/journal/entries.ts';
import { decryptedPages } from '../../../support/decrypted-pages.ts';
import { aJournal } from '../../../support/journals.ts';
import { aDocument, anEntry, anOpenVault, write } from '../../../support/vaults.ts';

/** Words that no other text holds, each told by letters of its own. */
const WORDS = ['quixotic', 'zygomorph', 'vexillary', 'jabberwock'];

describe('the index of a search', () => {
  it('keeps no word of a letter that is destroyed, nor of what it said before', async () => {
    const { session, files } = await anOpenVault();
    const letters = Array.from({ length: 300 }, (_, index) =>
      anEntry({ title: `Evening ${index}`, body: aDocument(`So many words of ${randomUUID()}.`) }),
    );
    session.vault().transact((db) => letters.forEach((entry) => saveEntry(db, entry)));
    const letter = write(
      session,
      anEntry({ kind: 'letter', title: WORDS[0], body: aDocument(WORDS[1] ?? '') }),
    );
    write(session, { ...letter, title: WORDS[2] ?? '', body: aDocument(WORDS[3] ?? '') });
    for (const entry of letters.slice(0, 20)) write(session, { ...entry, title: 'Another' });
    // FTS5 shortens a word by what it shares with the one before it, so its end is looked for.
    const ends = WORDS.map((word) => word.slice(3));

    session.vault().transact((db) => destroyLetter(db, letter.id));
    session.close();

    const pages = await decryptedPages(files.folder);
    expect(pages.includes('So many words of')).toBe(true);
    expect(ends.filter((end) => pages.includes(end))).toEqual([]);
  });

  it('is whole by FTS5’s own check after changes of every kind', () => {
    const vault = aJournal();
    const entry = anEntry({ kind: 'letter' });
    vault.transact((db) => saveEntry(db, entry));
    vault.transact((db) => saveEntry(db, { ...entry, title: 'Other words' }));
    vault.transact((db) => saveEntry(db, anEntry()));
    vault.transact((db) => destroyLetter(db, entry.id));

    const check = () =>
      vault.transact((db) =>
        db.run(sql`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`),
      );

    expect(check).not.toThrow();
  });

  it('holds a row once, however often it is saved', () => {
    const vault = aJournal();
    const entry = anEntry();
    for (const title of ['one', 'two', 'two', '']) {
      vault.transact((db) => saveEntry(db, { ...entry, title }));
    }

    expect(vault.read((db) => db.get(sql`SELECT count(*) AS count FROM search`))).toEqual({
      count: 1,
    });
  });

  it('leaves out what says nothing', () => {
    const vault = aJournal();
    const entry = anEntry();
    vault.transact((db) => saveEntry(db, entry));
    vault.transact((db) => saveEntry(db, { ...entry, title: '', body: aDocument('') }));

    expect(vault.read((db) => db.get(sql`SELECT count(*) AS count FROM search`))).toEqual({
      count: 0,
    });
  });
});
