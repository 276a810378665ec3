import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { listEntries } from '../../../../electron/journal/entries.ts';
import { vaultFilesIn, type VaultFiles } from '../../../../electron/vault/vault-files.ts';
import { pageWith } from '../../../support/decrypted-pages.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { flipOneBitOfTheLog, saveAndBeKilled } from '../../../support/killed-journals.ts';
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
const secret = passphrase();

/** An open journal that goes on without two saves; its files as they were found lie among those set aside. */
async function aJournalThatWentOn() {
  const { session, files } = await anOpenVault();
  for (let index = 0; index < 20; index += 1) {
    write(session, anEntry({ title: `Kept ${index}`, body: aDocument('A long way. '.repeat(90)) }));
  }
  session.close();
  saveAndBeKilled(files, [
    ['entries.save', anEntry({ title: 'Hidden 1' })],
    ['entries.save', anEntry({ title: 'Hidden 2' })],
  ]);
  flipOneBitOfTheLog(files);
  const next = quickSession(files);
  await next.unlock(secret);
  write(next, anEntry({ title: 'Written since' }));
  const backups = new Backups(next);
  const aside = backups.list().backups.find(({ kind }) => kind === null);
  if (!aside) throw new Error('Nothing was set aside.');
  const { source } = aside;
  const [name = ''] = readdirSync(files.setAside);
  return {
    session: next,
    backups,
    files,
    source,
    asideFiles: vaultFilesIn(join(files.setAside, name)),
  };
}

function spoil({ database }: VaultFiles, change: (bytes: Buffer) => Buffer | void): void {
  const bytes = readFileSync(database);
  writeFileSync(database, change(bytes) ?? bytes);
}

describe('a journal that was set aside with a damaged log', () => {
  it('is looked at and brought back with what SQLite leaves out, and stays where it is', async () => {
    const { session, backups, files, source, asideFiles } = await aJournalThatWentOn();
    const log = readFileSync(`${asideFiles.database}-wal`);

    const looked = await backups.look({ source, secret });
    await backups.restore({ source, secret });
    const { missingSaves } = await session.unlock(secret);

    expect(looked).toMatchObject({
      holds: { entryCount: 22 },
      losses: { pagesDamaged: 0, rowsCutShort: 0, lostDays: [] },
      missingSaves: 0,
    });
    expect(missingSaves).toBe(0);
    const all = session
      .vault()
      .read((db) => listEntries(db, aDay('2026-01-01'), aDay('2027-01-01')));
    expect(all.filter(({ title }) => title.startsWith('Hidden'))).toHaveLength(2);
    expect(readFileSync(`${asideFiles.database}-wal`).equals(log)).toBe(true);
    expect(readdirSync(files.setAside)).toHaveLength(2);
    expect(readdirSync(files.folder)).not.toContain('being-checked');
  });

  it('tells what of it cannot be read, where the database is damaged as well', async () => {
    const { backups, source, asideFiles } = await aJournalThatWentOn();
    const page = await pageWith(asideFiles.folder, '"type":"paragraph"');
    spoil(asideFiles, (bytes) => void randomBytes(PAGE_BYTES).copy(bytes, (page - 1) * PAGE_BYTES));

    const { holds, losses } = await backups.look({ source, secret });

    expect(losses?.pagesDamaged).toBe(1);
    expect(losses?.lostDays).toEqual(['2026-11-22']);
    expect(holds.entryCount).toBeLessThan(22);
    expect(holds.entryCount).toBeGreaterThan(15);
  });

  it('tells that saves are missing where its log is gone', async () => {
    const { backups, source, asideFiles } = await aJournalThatWentOn();
    rmSync(`${asideFiles.database}-wal`);

    const looked = await backups.look({ source, secret });

    expect(looked).toMatchObject({ holds: { entryCount: 20 }, losses: null, missingSaves: 2 });
  });

  it('tells that nothing can tell what is missing where its witness is gone', async () => {
    const { backups, source, asideFiles } = await aJournalThatWentOn();
    rmSync(asideFiles.anchor);

    const looked = await backups.look({ source, secret });

    expect(looked).toMatchObject({ holds: { entryCount: 22 }, missingSaves: null });
  });

  it('is refused where nothing of it can be read', async () => {
    const { backups, source, asideFiles } = await aJournalThatWentOn();
    rmSync(`${asideFiles.database}-wal`);
    spoil(asideFiles, (bytes) => randomBytes(bytes.length));

    expect(await failureCode(backups.look({ source, secret }))).toBe('backup/damaged');
  });
});

describe('a journal that was set aside whole', () => {
  it('has lost nothing', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    const { source } = await backups.make();
    write(session);
    await backups.restore({ source, secret: null });
    const aside = new Backups(quickSession(files)).list().backups.find(({ kind }) => kind === null);

    const looked = aside && (await backups.look({ source: aside.source, secret }));

    expect(looked).toMatchObject({ holds: { entryCount: 1 }, losses: null, missingSaves: 0 });
  });
});
