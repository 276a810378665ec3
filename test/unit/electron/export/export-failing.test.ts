import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportJournal } from '../../../../electron/export/export-journal.ts';
import { aPlace, everything } from '../../../support/readable-copies.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { anOpenVault, failureCode, write } from '../../../support/vaults.ts';

describe('a copy that cannot be made', () => {
  it('is told without its place, and leaves nothing there', async () => {
    const { session, files } = await anOpenVault();
    const { folder } = aPlace();
    const refused = [join(folder, 'gone', 'copy'), '/proc/copy', join(files.folder, 'copy')];

    for (const path of refused) {
      expect(await failureCode(exportJournal(session, everything(path)))).toBe('file/not-written');
    }

    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(files.folder)).not.toContain('copy');
    expect(existsSync(files.backups) ? readdirSync(files.backups) : []).toEqual([]);
  });

  it('takes the place of nothing that has its name, and follows no link', async () => {
    const { session } = await anOpenVault();
    const { folder, path } = aPlace();
    const nothing = join(scratchFolder(), 'nothing');
    symlinkSync(nothing, path);
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);

    for (const taken of [path, theirs]) {
      expect(await failureCode(exportJournal(session, everything(taken)))).toBe('file/not-written');
    }

    expect(readlinkSync(path)).toBe(nothing);
    expect(existsSync(nothing)).toBe(false);
    expect(readdirSync(theirs)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['Evenfall copy', 'theirs']);
  });

  it('leaves nothing when the journal is locked meanwhile', async () => {
    const { session, files } = await anOpenVault();
    write(session);
    const { folder, path } = aPlace();

    const exporting = failureCode(exportJournal(session, everything(path)));
    session.giveUp();

    expect(await exporting).toBe('backup/given-up');
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(files.backups)).toEqual([]);
  });

  it('takes away what one that was killed left there, and nothing else', async () => {
    const { session } = await anOpenVault();
    const { folder, path } = aPlace();
    for (const name of ['Evenfall copy.0123456789abcdef.unfinished', 'Evenfall copy.unfinished']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'journal.md'), 'half of it');
    }

    await exportJournal(session, everything(path));

    expect(readdirSync(folder).toSorted()).toEqual(['Evenfall copy', 'Evenfall copy.unfinished']);
  });

  it('asks for an open journal', async () => {
    const { session } = await anOpenVault();
    session.close();

    expect(await failureCode(exportJournal(session, everything(aPlace().path)))).toBe(
      'vault/locked',
    );
  });
});
