import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEntries, openEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { keepSalvaged } from '../../../../electron/vault/keep-salvaged.ts';
import type { VaultFiles } from '../../../../electron/vault/vault-files.ts';
import { aDay } from '../../../support/journal-rows.ts';
import {
  aDocument,
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

const PAGE_BYTES = 4096;

/** A closed vault of forty entries, the newest known by name. */
async function aClosedJournal() {
  const { session, files } = await anOpenVault();
  const entries = Array.from({ length: 40 }, (_, index) =>
    write(
      session,
      anEntry({ title: `Entry ${index}`, body: aDocument(`words of ${index} `.repeat(60)) }),
    ),
  );
  session.close();
  return { files, entries };
}

/** Spoils whole pages of the database, by number; of the first all but the salt, which is the key to the others. */
function spoil(files: VaultFiles, pages: readonly number[]): void {
  const file = openSync(files.database, 'r+');
  for (const page of pages) {
    const spared = page === 1 ? 16 : 0;
    const noise = randomBytes(PAGE_BYTES - spared);
    writeSync(file, noise, 0, noise.length, (page - 1) * PAGE_BYTES + spared);
  }
  closeSync(file);
}

function pageCount({ database }: VaultFiles): number {
  return statSync(database).size / PAGE_BYTES;
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

    keepSalvaged(session);

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
    const { files } = await aClosedJournal();
    spoil(files, [Math.floor(pageCount(files) / 2)]);
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

describe('a journal that is whole', () => {
  it('is not replaced by a salvage of it', async () => {
    const { session } = await anOpenVault();

    expect(() => keepSalvaged(session)).toThrow('vault/exists');
  });
});
