import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayHere } from '../../../../electron/backup/occasion.ts';
import { setSecondPlace } from '../../../../electron/backup/second-place.ts';
import { exportJournal } from '../../../../electron/export/export-journal.ts';
import {
  openEntry,
  removeEntry,
  saveEntry,
  sealLetter,
} from '../../../../electron/journal/entries.ts';
import { savePage } from '../../../../electron/pages/pages.ts';
import { instantNow } from '../../../../electron/vault/now.ts';
import type { VaultSession } from '../../../../electron/vault/vault-session.ts';
import { addDays } from '../../../../shared/logic/calendar.ts';
import type { EntryDraft } from '../../../../shared/model/entry.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { aPage } from '../../../support/pages.ts';
import { aPathWithAGate, aPlace, everything, textIn } from '../../../support/readable-copies.ts';
import { pageCount, spoil } from '../../../support/spoil-pages.ts';
import {
  aDocument,
  anEntry,
  anOpenVault,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

function today() {
  return dayHere(instantNow(), DEFAULT_SETTINGS.dayStartHour);
}

function writeLetter(session: VaultSession, title: string, sealedForDays: number): EntryDraft {
  const letter = write(session, anEntry({ kind: 'letter', title }));
  const until = addDays(today(), sealedForDays);
  session.vault().transact((db) => sealLetter(db, letter.id, until));
  return letter;
}

function keepMoment(session: VaultSession, entry: EntryDraft | null, words: string): void {
  const moment = { kind: 'moment', strength: 'bravery', saidBy: 'me' } as const;
  session
    .vault()
    .transact((db) => savePage(db, aPage({ ...moment, words, entry: entry?.id ?? null })));
}

describe('a copy of everything', () => {
  it('is a new folder with the journal to read and as data, for its owner alone', async () => {
    const { session, files } = await anOpenVault();
    const entry = write(session);
    const { folder, path } = aPlace();

    expect(await exportJournal(session, everything(path))).toEqual({
      sealedCount: 0,
      putAwayCount: 0,
    });

    expect(textIn(path, 'journal.md')).toContain('### 22:30 · The bridge, again');
    expect(JSON.parse(textIn(path, 'journal.json'))).toMatchObject({
      format: 'evenfall journal 1',
      vaultId: session.open().keyFile.vaultId,
      tables: { entry: [{ id: entry.id, body: JSON.stringify(entry.body) }] },
    });
    expect(readdirSync(path).toSorted()).toEqual(['journal.json', 'journal.md']);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(path))
      expect(statSync(join(path, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['Evenfall copy']);
    expect(readdirSync(files.backups)).toEqual([]);
  });

  it('leaves out what was removed, letters that are sealed, and where backups are kept', async () => {
    const { session } = await anOpenVault();
    const removed = write(session, anEntry({ title: 'Removed words' }));
    const { vault } = session.open();
    vault.transact((db) => removeEntry(db, removed.id, instantNow()));
    writeLetter(session, 'Still sealed', 1);
    writeLetter(session, 'Open since today', 0);
    vault.note((db) => setSecondPlace(db, '/a/place/of/their/own'));
    const { path } = aPlace();

    expect(await exportJournal(session, everything(path))).toMatchObject({ sealedCount: 1 });

    const both = textIn(path, 'journal.md') + textIn(path, 'journal.json');
    expect(both).toContain('Open since today');
    for (const out of ['Removed words', 'Still sealed', '/a/place/of/their/own']) {
      expect(both).not.toContain(out);
    }
  });

  it('leaves out what was kept of a sealed letter, and no other moment', async () => {
    const { session } = await anOpenVault();
    keepMoment(session, writeLetter(session, 'Still sealed', 1), 'Out of the sealed one');
    keepMoment(session, writeLetter(session, 'Open since today', 0), 'Out of the open one');
    keepMoment(session, null, 'Out of no letter');
    const { path } = aPlace();

    await exportJournal(session, everything(path));

    for (const name of ['journal.md', 'journal.json']) {
      expect(textIn(path, name)).not.toContain('Out of the sealed one');
      expect(textIn(path, name)).toContain('Out of the open one');
      expect(textIn(path, name)).toContain('Out of no letter');
    }
  });

  it('leaves out what a sealed letter was before, too', async () => {
    const { session } = await anOpenVault();
    const letter = write(session, anEntry({ kind: 'letter', body: aDocument('An earlier line') }));
    const { vault } = session.open();
    const editedAt = letter.editedAt + 3_600_000;
    vault.transact((db) => {
      saveEntry(db, anEntry({ ...letter, editedAt, body: aDocument('A later line') }));
      sealLetter(db, letter.id, addDays(today(), 30));
    });
    const { path } = aPlace();

    await exportJournal(session, everything(path));

    expect(textIn(path, 'journal.json')).not.toContain('An earlier line');
  });

  it('holds what an answer has put away: it is their own writing', async () => {
    const { session } = await aPathWithAGate();
    const { path } = aPlace();

    expect(await exportJournal(session, everything(path))).toMatchObject({ putAwayCount: 0 });

    expect(textIn(path, 'journal.md')).toContain('Lighthouse');
  });

  it('shows no half of a save that comes meanwhile, and keeps nobody from saving', async () => {
    const { session } = await anOpenVault();
    const first = write(session);
    const { path } = aPlace();

    const exporting = exportJournal(session, everything(path));
    const meanwhile = write(session, anEntry({ title: 'Meanwhile' }));
    await exporting;

    expect(session.vault().read((db) => openEntry(db, meanwhile.id))).toEqual(meanwhile);
    const bodies = [first, meanwhile].map(({ body }) => ({ body: JSON.stringify(body) }));
    const { tables } = JSON.parse(textIn(path, 'journal.json')) as {
      readonly tables: { readonly entry: readonly { readonly body: string }[] };
    };
    expect(tables.entry).toMatchObject(bodies.slice(0, tables.entry.length));
    expect(tables.entry.length).toBeGreaterThan(0);
  });

  it('is made of what could be read of a damaged journal', async () => {
    const { session, files } = await anOpenVault();
    for (let index = 0; index < 40; index += 1) {
      write(session, anEntry({ title: `Entry ${index}`, body: aDocument('words '.repeat(120)) }));
    }
    session.close();
    spoil(files, [1, pageCount(files)]);
    const before = readFileSync(files.database);
    const reading = quickSession(files);
    const { damage } = await reading.unlock(passphrase());
    const { path } = aPlace();

    await exportJournal(reading, everything(path));

    const count = textIn(path, 'journal.md').match(/· Entry \d+/g)?.length;
    expect(count).toBe(damage?.holds.entryCount);
    expect(readFileSync(files.database).equals(before)).toBe(true);
  });
});
