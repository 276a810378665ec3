import { cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { firstPageOf, spoil } from '../../../support/spoil-pages.ts';
import { anEntry, anOpenVault, passphrase, quickSession, write } from '../../../support/vaults.ts';

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
