import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeEntry, listEntries, openEntry } from '../../../../electron/journal/entries.ts';
import { readSettings } from '../../../../electron/settings/settings.ts';
import { listUnfinished } from '../../../../electron/unfinished/unfinished.ts';
import { recentRows } from '../../../../electron/journal/rows.ts';
import { lookForMore, putBack } from '../../../../electron/vault/more-found.ts';
import type { VaultFiles } from '../../../../electron/vault/vault-files.ts';
import type { VaultSession } from '../../../../electron/vault/vault-session.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay, anUrge } from '../../../support/journal-rows.ts';
import { flipOneBitOfTheLog, saveAndBeKilled } from '../../../support/killed-journals.ts';
import { idsFound } from '../../../support/searches.ts';
import {
  aCheckIn,
  aDocument,
  anEntry,
  anOpenVault,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';

const NOTHING = {
  entryCount: 0,
  checkInCount: 0,
  monthCount: 0,
  otherCount: 0,
  inPartCount: 0,
  leftCount: 0,
  missingSaves: 0,
};

/** A closed journal with two entries. */
async function aClosedJournal() {
  const { session, files } = await anOpenVault();
  const first = write(session, anEntry({ title: 'First' }));
  const second = write(session, anEntry({ title: 'Second' }));
  session.close();
  return { files, first, second };
}

/** Opens the journal after a kill: some saves are missing. */
async function openedAgain(files: VaultFiles) {
  const session = quickSession(files);
  const { missingSaves } = await session.unlock(passphrase());
  return { session, missingSaves };
}

function titles(session: VaultSession): readonly string[] {
  const all = session.vault().read((db) => listEntries(db, aDay('2026-01-01'), aDay('2027-01-01')));
  return all.map(({ title }) => title).toSorted();
}

function setAsideIn(files: VaultFiles): string {
  const [name = ''] = readdirSync(files.setAside);
  return join(files.setAside, name);
}

describe('saves that one wrong bit in the log of a killed journal hides', () => {
  it('are found by a search once they are put back', async () => {
    const { files, first } = await aClosedJournal();
    const third = anEntry({ title: 'Third' });
    saveAndBeKilled(files, [
      ['entries.save', third],
      ['entries.save', { ...first, title: 'Harbour', editedAt: first.editedAt + 1 }],
      ['events.save', anUrge('2026-11-22', { note: 'their song' })],
    ]);
    flipOneBitOfTheLog(files);
    const { session } = await openedAgain(files);
    expect(idsFound(session.vault(), 'third')).toEqual([]);

    putBack(session);

    expect(idsFound(session.vault(), 'third')).toEqual([third.id]);
    expect(idsFound(session.vault(), 'harbour')).toEqual([first.id]);
    expect(idsFound(session.vault(), 'first')).toEqual([]);
    expect(idsFound(session.vault(), 'song')).toHaveLength(1);
  });

  it('are all found in the files as they were found, and put back', async () => {
    const { files, first } = await aClosedJournal();
    const third = anEntry({ title: 'Third', body: aDocument('Only in the log. '.repeat(400)) });
    const revised = { ...first, title: 'First, revised', editedAt: first.editedAt + 1 };
    saveAndBeKilled(files, [
      ['entries.save', third],
      ['entries.save', revised],
      ['checkIns.save', aCheckIn()],
      ['events.save', anUrge('2026-11-22')],
      ['settings.save', { ...DEFAULT_SETTINGS, dayStartHour: 5 }],
      ['unfinished.save', { name: 'check-in', content: '{"line":"begun"}' }],
    ]);
    flipOneBitOfTheLog(files);

    const { session, missingSaves } = await openedAgain(files);
    const before = titles(session);
    const found = lookForMore(session);
    const unchanged = titles(session);
    const put = putBack(session);

    expect([missingSaves, before, unchanged]).toEqual([6, ['First', 'Second'], before]);
    const counts = { entryCount: 2, checkInCount: 1, monthCount: 1, otherCount: 2 };
    expect(found).toEqual({ ...NOTHING, ...counts });
    expect(put).toEqual(found);
    expect(titles(session)).toEqual(['First, revised', 'Second', 'Third']);
    expect(session.vault().read((db) => openEntry(db, third.id))).toEqual(third);
    expect(session.vault().read(readSettings)).toMatchObject({ dayStartHour: 5 });
    expect(session.vault().read(listUnfinished)).toHaveLength(1);
    const rows = session.vault().read((db) => recentRows(db, aDay('2026-11-01')));
    expect([rows.checkIns?.length, rows.events?.length]).toEqual([1, 1]);
    expect(lookForMore(session)).toEqual(NOTHING);
  });

  it('are still there after another opening in which nothing was saved, and the files stay as they were', async () => {
    const { files } = await aClosedJournal();
    saveAndBeKilled(files, [['entries.save', anEntry({ title: 'Third' })]]);
    flipOneBitOfTheLog(files);
    const log = readFileSync(`${files.database}-wal`);
    const first = await openedAgain(files);
    first.session.close();

    const { session, missingSaves } = await openedAgain(files);
    const put = putBack(session);
    session.close();

    expect([missingSaves, put?.entryCount]).toEqual([1, 1]);
    expect(readFileSync(join(setAsideIn(files), 'journal.db-wal')).equals(log)).toBe(true);
    const next = await openedAgain(files);
    expect(next.missingSaves).toBe(0);
    expect(titles(next.session)).toEqual(['First', 'Second', 'Third']);
    expect(lookForMore(next.session)).toBeNull();
  });

  it('are found without a witness as well', async () => {
    const { files } = await aClosedJournal();
    saveAndBeKilled(files, [['entries.save', anEntry({ title: 'Third' })]]);
    flipOneBitOfTheLog(files);
    rmSync(files.anchor);

    const { session, missingSaves } = await openedAgain(files);

    expect(missingSaves).toBeNull();
    expect(putBack(session)).toEqual({ ...NOTHING, entryCount: 1, missingSaves: null });
    expect(titles(session)).toEqual(['First', 'Second', 'Third']);
  });
});

describe('putting back what was found', () => {
  it('lets nothing newer give way once something was saved since', async () => {
    const { files, first, second } = await aClosedJournal();
    const later = (minutes: number) => first.editedAt + minutes * 60_000;
    const id = randomUUID();
    saveAndBeKilled(files, [
      ['entries.save', { ...first, title: 'First, in the log', editedAt: later(1) }],
      ['entries.save', { ...second, title: 'Second, in the log', editedAt: later(1) }],
      ['checkIns.save', aCheckIn({ id, mood: 3 })],
      ['settings.save', { ...DEFAULT_SETTINGS, dayStartHour: 5 }],
    ]);
    flipOneBitOfTheLog(files);
    const { session } = await openedAgain(files);
    write(session, {
      ...first,
      title: 'First, typed since',
      editedAt: anInstant('2026-11-24T10:00:00Z'),
    });

    const put = putBack(session);

    expect(put).toEqual({ ...NOTHING, entryCount: 1, checkInCount: 1, leftCount: 1 });
    expect(titles(session)).toEqual(['First, typed since', 'Second, in the log']);
    expect(session.vault().read(readSettings)).toMatchObject({ dayStartHour: 4 });
  });

  it('brings nothing back that was removed, and removes nothing', async () => {
    const { files, first, second } = await aClosedJournal();
    const at = anInstant('2026-11-23T10:00:00Z');
    const third = anEntry({ title: 'Third' });
    saveAndBeKilled(files, [
      ['rows.remove', { kind: 'entry', id: first.id, at }],
      ['entries.save', third],
      ['rows.remove', { kind: 'entry', id: third.id, at }],
      ['entries.save', { ...second, title: 'Second, in the log' }],
    ]);
    flipOneBitOfTheLog(files);
    const { session } = await openedAgain(files);

    expect(putBack(session)).toEqual({ ...NOTHING, entryCount: 1 });
    expect(titles(session)).toEqual(['First', 'Second, in the log']);
  });

  it('leaves an entry away that was removed here since', async () => {
    const { files, first } = await aClosedJournal();
    const editedAt = anInstant('2026-11-24T10:00:00Z');
    saveAndBeKilled(files, [['entries.save', { ...first, title: 'In the log', editedAt }]]);
    flipOneBitOfTheLog(files);
    const { session } = await openedAgain(files);
    session.vault().transact((db) => removeEntry(db, first.id, editedAt));

    expect(putBack(session)).toEqual({ ...NOTHING, leftCount: 1 });
    expect(titles(session)).toEqual(['Second']);
  });
});

describe('a journal with nothing to be found', () => {
  it('is told so where the log itself is gone', async () => {
    const { files } = await aClosedJournal();
    saveAndBeKilled(files, [['entries.save', anEntry({ title: 'Third' })]]);
    rmSync(`${files.database}-wal`);

    const { session, missingSaves } = await openedAgain(files);

    expect([missingSaves, lookForMore(session), putBack(session)]).toEqual([1, null, null]);
  });

  it('is told so where all of it is there', async () => {
    const { session } = await anOpenVault();

    expect([lookForMore(session), putBack(session)]).toEqual([null, null]);
  });
});
