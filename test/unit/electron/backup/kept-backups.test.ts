import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { aJournalWithABackup, pathOf } from '../../../support/backed-up-journals.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { anEntry, anOpenVault, failureCode, passphrase, write } from '../../../support/vaults.ts';

describe('a second place for backups', () => {
  it('gets a copy of each, and is told of when it is not there', async () => {
    const { session } = await anOpenVault();
    const backups = new Backups(session);
    const stick = scratchFolder();
    backups.usePlace(stick);

    await backups.make();

    expect(readdirSync(stick)).toHaveLength(1);
    expect(backups.list().secondPlace).toEqual({ folder: stick, isThere: true });
    expect(
      backups
        .list()
        .backups.map(({ source }) => source.place)
        .toSorted(),
    ).toEqual(['here', 'second']);
  });

  it('that does not take it costs nothing of the backup made here, and is told', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    const stick = aFolderWithoutRoomForNames();
    backups.usePlace(stick);

    const made = await backups.make();

    expect(made.source.place).toBe('here');
    expect(readdirSync(files.backups)).toHaveLength(1);
    expect(readdirSync(stick)).toEqual([]);
    expect(backups.list().problem).toBe('second-failed');
    backups.usePlace(scratchFolder());
    await backups.make();
    expect(backups.list().problem).toBeNull();
  });

  it('leaves alone what other journals keep there', async () => {
    const { session } = await anOpenVault();
    const backups = new Backups(session);
    const stick = scratchFolder();
    const other = await aJournalWithABackup();
    const otherPath = pathOf(other.files.backups, other.made.source);
    const old = Array.from({ length: 40 }, (_, index) => {
      const name = `2020${String(1 + (index % 12)).padStart(2, '0')}0${1 + (index % 9)}-00000${index % 10}-daily-00${String(index).padStart(2, '0')}.evenfall`;
      copyFileSync(otherPath, join(stick, name));
      return name;
    });
    backups.usePlace(stick);

    await backups.make('daily');

    expect(readdirSync(stick)).toEqual(expect.arrayContaining(old));
  });

  it.each(['relative/folder', '', '/proc/self/\0'])('is not %j', async (folder) => {
    const { session } = await anOpenVault();

    expect(() => new Backups(session).usePlace(folder)).toThrow('folder/not-chosen');
  });

  it('is told as missing where nothing is', async () => {
    const { session } = await anOpenVault();

    expect(() => new Backups(session).usePlace('/nowhere/at/all')).toThrow('folder/missing');
  });

  it('is not the folder of the journal itself', async () => {
    const { session, files } = await anOpenVault();

    expect(() => new Backups(session).usePlace(files.folder)).toThrow('folder/not-chosen');
  });
});

describe('daily backups', () => {
  it('are forgotten by the rule, the oldest first, and never one made by hand', async () => {
    const { session, files, backups, made } = await aJournalWithABackup();
    const path = pathOf(files.backups, made.source);
    for (let index = 1; index <= 28; index += 1) {
      const date = `202609${String(index).padStart(2, '0')}`;
      copyFileSync(path, join(files.backups, `${date}-200000-daily-abcd.evenfall`));
    }
    session.vault().transact((db) => saveEntry(db, anEntry()));

    await backups.make('daily');

    const kept = backups.list().backups;
    expect(kept.filter(({ kind }) => kind === 'daily').length).toBeLessThanOrEqual(11);
    expect(kept.some(({ kind }) => kind === 'by-hand')).toBe(true);
  });

  it('of which some are damaged are not fewer whole ones for that, and the damaged stay', async () => {
    const { session, files, backups, made } = await aJournalWithABackup();
    const path = pathOf(files.backups, made.source);
    const nameOf = (date: string) => `202610${date}-200000-daily-abcd.evenfall`;
    const dates = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'));
    for (const date of dates) copyFileSync(path, join(files.backups, nameOf(date)));
    const damaged = dates.slice(-6).map(nameOf);
    for (const name of damaged) spoilDatabaseIn(join(files.backups, name));
    session.vault().transact((db) => saveEntry(db, anEntry()));

    await backups.make('daily');

    const kept = readdirSync(files.backups);
    const whole = dates
      .map(nameOf)
      .filter((name) => kept.includes(name) && !damaged.includes(name));
    expect(kept).toEqual(expect.arrayContaining(damaged));
    // With the one of today they are seven, and more of earlier weeks.
    expect(whole.length).toBeGreaterThanOrEqual(6);
    expect(whole).toEqual(expect.arrayContaining(dates.slice(8, 14).map(nameOf)));
    expect(whole).not.toContain(nameOf('01'));
  });

  it('come once a day again after a clock that was years ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime('2036-03-01T20:00:00Z');
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    write(session);
    await backups.make('daily');
    session.close();
    const madeOn = async (moment: string) => {
      vi.setSystemTime(moment);
      const before = readdirSync(files.backups).length;
      await session.unlock(passphrase());
      for (let minute = 0; minute < 10; minute += 1) {
        write(session);
        await vi.advanceTimersByTimeAsync(60_000);
        // Whatever is being made comes before it.
        await failureCode(backups.look({ source: { place: 'chosen' }, secret: null }));
      }
      session.close();
      return readdirSync(files.backups).length - before;
    };

    expect(await madeOn('2026-11-22T20:00:00Z')).toBe(1);
    expect(await madeOn('2026-11-23T20:00:00Z')).toBe(1);
    expect(await madeOn('2026-11-24T20:00:00Z')).toBe(1);
  });
});

/** A folder so deep that the whole name of a backup in it is longer than Linux takes (4,096 bytes). */
function aFolderWithoutRoomForNames(): string {
  let folder = scratchFolder();
  while (folder.length < 4_060)
    folder = join(folder, 'd'.repeat(Math.min(200, 4_070 - folder.length)));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Turns over one bit in the middle of the database in the backup at `path`. */
function spoilDatabaseIn(path: string): void {
  const bytes = readFileSync(path);
  const position = bytes.length - 30_000;
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
  writeFileSync(path, bytes);
}
