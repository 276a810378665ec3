import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import { listEntries, openEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import type { VaultSession } from '../../../../electron/vault/vault-session.ts';
import { keepSalvaged } from '../../../../electron/vault/keep-salvaged.ts';
import { entryId } from '../../../../shared/model/ids.ts';
import { idsFound } from '../../../support/searches.ts';
import { vaultFilesIn, type VaultFiles } from '../../../../electron/vault/vault-files.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
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
  const entriesBegin = firstPageOf(session, 'entry');
  session.close();
  return { files, entries, entriesBegin };
}

/** The page on which the tree of that table begins. */
function firstPageOf(session: VaultSession, table: string): number {
  const root = session.vault().read((db) =>
    db.get<{ readonly page: number }>(sql`
      SELECT rootpage AS page FROM sqlite_schema WHERE name = ${table}
    `),
  );
  return root?.page ?? 0;
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

describe('a journal that is whole', () => {
  it('is not replaced by a salvage of it', async () => {
    const { session } = await anOpenVault();

    expect(await failureCode(keepSalvaged(session))).toBe('vault/exists');
  });
});

describe('a journal that a kill left with a full log', () => {
  /** Its files as they lie on the disk while it is open, ten saves in the log, and the same journal closed. */
  async function aKilledJournal() {
    const { session, files } = await anOpenVault();
    for (let index = 0; index < 30; index += 1) write(session);
    session.close();
    await session.unlock(passphrase());
    const entries = Array.from({ length: 10 }, (_, index) =>
      write(session, anEntry({ title: `Logged ${index}` })),
    );
    const untouched = firstPageOf(session, 'attempt');
    const killed = vaultFilesIn(scratchFolder());
    cpSync(files.folder, killed.folder, { recursive: true });
    session.close();
    return { files: killed, log: `${killed.database}-wal`, entries, untouched };
  }

  it('keeps what SQLite leaves out of a damaged log, and tells how much that is', async () => {
    const { files, log } = await aKilledJournal();
    const bytes = readFileSync(log);
    bytes.writeUInt8(bytes.readUInt8(bytes.length / 2) ^ 1, Math.floor(bytes.length / 2));
    writeFileSync(log, bytes);
    const before = readFileSync(files.database);

    const session = quickSession(files);
    const { missingSaves } = await session.unlock(passphrase());
    session.close();

    expect(missingSaves).toBeGreaterThan(0);
    const [kept = ''] = readdirSync(files.setAside);
    expect(readFileSync(join(files.setAside, kept, 'journal.db-wal')).equals(bytes)).toBe(true);
    expect(readFileSync(join(files.setAside, kept, 'journal.db')).equals(before)).toBe(true);
  });

  it('is left exactly as it was, log and all, where the database is damaged too', async () => {
    const { files, log, entries, untouched } = await aKilledJournal();
    // One that the log holds no newer copy of.
    spoil(files, [untouched]);
    const before = [readFileSync(files.database), readFileSync(log)];

    const session = quickSession(files);
    const { damage } = await session.unlock(passphrase());

    expect(damage?.holds.entryCount).toBeGreaterThanOrEqual(entries.length);
    expect([readFileSync(files.database), readFileSync(log)]).toEqual(before);
  });

  it('is not taken for a new one when its database was emptied', async () => {
    const { files, log, entries } = await aKilledJournal();
    truncateSync(files.database);

    const session = quickSession(files);
    const { damage } = await session.unlock(passphrase());

    expect(damage?.holds.entryCount).toBeGreaterThanOrEqual(entries.length);
    expect(statSync(log).size).toBeGreaterThan(0);
  });

  it('needs no copy of itself when all of it is there', async () => {
    const { files } = await aKilledJournal();

    const session = quickSession(files);
    expect(await session.unlock(passphrase())).toEqual({ missingSaves: 0, damage: null });

    expect(readdirSync(files.folder)).not.toContain('as-found');
    expect(readdirSync(files.folder)).not.toContain('set-aside');
  });
});
