import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEntries, openEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { noteSound } from '../../../../electron/vault/sound-check.ts';
import { keepSalvaged } from '../../../../electron/vault/keep-salvaged.ts';
import { entryId } from '../../../../shared/model/ids.ts';
import { idsFound } from '../../../support/searches.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { firstPageOf, pageCount, spoil } from '../../../support/spoil-pages.ts';
import {
  aDocument,
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

/** A closed vault of forty entries, the newest known by name. */
async function aClosedJournal() {
  const { session, files } = await anOpenVault();
  const entries = Array.from({ length: 40 }, (_, index) =>
    write(
      session,
      anEntry({ title: `Entry ${index}`, body: aDocument(`words of ${index} `.repeat(60)) }),
    ),
  );
  const entriesBegin = firstPageOf(session, 'entry');
  session.close();
  return { files, entries, entriesBegin };
}

const allEntries = { from: aDay('2026-01-01'), before: aDay('2027-01-01') };

describe('a damaged journal', () => {
  it('opens with what could be read, says how much that is, and leaves its files alone', async () => {
    const { files, entries } = await aClosedJournal();
    spoil(files, [1, pageCount(files)]);
    const before = readFileSync(files.database);

    const session = quickSession(files);
    const { damage } = await session.unlock(passphrase());

    expect(damage?.pagesDamaged).toBe(2);
    expect(damage?.holds.entryCount).toBeGreaterThan(30);
    const read = session.vault().read((db) => listEntries(db, allEntries.from, allEntries.before));
    expect(read.length).toBe(damage?.holds.entryCount);
    const known = new Set(entries.map(({ id }) => id));
    expect(read.every(({ id }) => known.has(id))).toBe(true);
    expect(readFileSync(files.database).equals(before)).toBe(true);
  });

  it('is searched as far as it could be read, and after it was kept so', async () => {
    const { files, entries } = await aClosedJournal();
    spoil(files, [1, 2]);

    const session = quickSession(files);
    await session.unlock(passphrase());
    const ids = new Set(entries.map(({ id }) => id));
    const before = idsFound(session.vault(), 'words');
    await keepSalvaged(session);
    await session.unlock(passphrase());

    expect(before).toHaveLength(20);
    expect(before.every((id) => ids.has(entryId.parse(id)))).toBe(true);
    expect(idsFound(session.vault(), 'words')).toEqual(before);
    session.vault().transact((db) => saveEntry(db, anEntry({ title: 'Afterwards' })));
    expect(idsFound(session.vault(), 'afterw')).toHaveLength(1);
  });

  it('cannot be written in while it is looked at', async () => {
    const { files } = await aClosedJournal();
    spoil(files, [1]);
    const session = quickSession(files);
    await session.unlock(passphrase());

    expect(() => session.vault().transact((db) => saveEntry(db, anEntry()))).toThrow(
      'vault/read-only',
    );
  });

  it('goes on with what could be read when that is wished, and the damaged one is kept', async () => {
    const { files } = await aClosedJournal();
    spoil(files, [1, pageCount(files)]);
    const damaged = readFileSync(files.database);
    const session = quickSession(files);
    const { damage } = await session.unlock(passphrase());

    await keepSalvaged(session);

    const next = quickSession(files);
    expect(await next.unlock(passphrase())).toEqual({ missingSaves: 0, damage: null });
    const entry = write(next);
    expect(next.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    const read = next.vault().read((db) => listEntries(db, allEntries.from, allEntries.before));
    expect(read.length).toBe((damage?.holds.entryCount ?? 0) + 1);
    const [kept = ''] = readdirSync(files.setAside);
    expect(readFileSync(join(files.setAside, kept, 'journal.db')).equals(damaged)).toBe(true);
  });

  it('of which nothing can be read says so, and opens nothing', async () => {
    const { files } = await aClosedJournal();
    spoil(
      files,
      Array.from({ length: pageCount(files) }, (_, index) => index + 1),
    );
    const session = quickSession(files);

    expect(await failureCode(session.unlock(passphrase()))).toBe('vault/damaged');
    expect(session.state().home).toBe('locked');
  });

  it('that opens but is damaged further in is found at the next opening after that was met', async () => {
    const { files, entriesBegin } = await aClosedJournal();
    spoil(files, [entriesBegin]);
    const first = quickSession(files);
    expect((await first.unlock(passphrase())).damage).toBeNull();
    const readAll = () =>
      first.vault().read((db) => listEntries(db, allEntries.from, allEntries.before));
    expect(readAll).toThrow();
    first.close();

    const { damage } = await quickSession(files).unlock(passphrase());

    expect(damage?.pagesDamaged).toBe(1);
  });
});

describe('a damaged journal whose last end was a clean one', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;

  /** What is told of the damage when the last look at all of it lies `days` back. */
  async function damageTold(days: number) {
    const { files } = await aClosedJournal();
    const before = quickSession(files);
    await before.unlock(passphrase());
    before.vault().note((db) => noteSound(db, files, Date.now() - days * DAY_MS));
    before.close();
    spoil(files, [Math.floor((pageCount(files) * 3) / 4)]);
    return (await quickSession(files).unlock(passphrase())).damage;
  }

  it('is looked at in whole when the last look lies more than a week back, or ahead', async () => {
    expect((await damageTold(8))?.pagesDamaged).toBe(1);
    expect((await damageTold(-1))?.pagesDamaged).toBe(1);
  });

  it('is not looked at again within the week', async () => {
    expect(await damageTold(6)).toBeNull();
  });
});

describe('a journal that is whole', () => {
  it('is not replaced by a salvage of it', async () => {
    const { session } = await anOpenVault();

    expect(await failureCode(keepSalvaged(session))).toBe('vault/exists');
  });
});
