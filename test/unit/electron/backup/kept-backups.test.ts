import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { aJournalWithABackup, pathOf } from '../../../support/backed-up-journals.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { anEntry, anOpenVault } from '../../../support/vaults.ts';

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
});
