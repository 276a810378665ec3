import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { eraseJournal } from '../../../../electron/vault/erase.ts';
import { aJournalWithABackup, pathOf } from '../../../support/backed-up-journals.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { anOpenVault, failureCode, write } from '../../../support/vaults.ts';

const ALL_GONE = { left: 0, unknown: { besideJournal: 0, amongBackups: 0 } };

describe('erasing the journal', () => {
  it('leaves nothing of it, its keys, its backups or what was set aside', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    write(session);
    const { source } = await backups.make();
    await backups.restore({ source, secret: null });
    await session.unlock({ kind: 'passphrase', passphrase: PASSPHRASE });

    expect(await eraseJournal(session, PASSPHRASE)).toEqual(ALL_GONE);

    expect(readdirSync(files.folder)).toEqual(['backups']);
    expect(readdirSync(files.backups)).toEqual([]);
    expect(session.state().home).toBe('absent');
  });

  it('leaves nothing that a crash left half written', async () => {
    const { session, files } = await anOpenVault();
    const names = [
      'vault.json',
      'journal.anchor',
      'tries.json',
      'journal.db-wal',
      'journal.db-shm',
    ];
    for (const name of names) writeFileSync(join(files.folder, `${name}.0123456789ab.new`), 'half');

    expect(await eraseJournal(session, PASSPHRASE)).toEqual(ALL_GONE);

    expect(readdirSync(files.folder)).toEqual([]);
  });

  it('needs the passphrase', async () => {
    const { session } = await anOpenVault();

    expect(await failureCode(eraseJournal(session, 'someone else entirely'))).toBe('vault/refused');
    expect(session.state().home).toBe('open');
  });

  it('leaves alone what someone else put there', async () => {
    const { session, files } = await anOpenVault();
    writeFileSync(join(files.folder, 'a photo.jpg'), 'theirs');
    mkdirSync(files.backups);
    writeFileSync(join(files.backups, 'a letter.txt'), 'theirs');

    const erased = await eraseJournal(session, PASSPHRASE);

    expect(readdirSync(files.folder).toSorted()).toEqual(['a photo.jpg', 'backups']);
    expect(readdirSync(files.backups)).toEqual(['a letter.txt']);
    expect(erased).toEqual({ left: 0, unknown: { besideJournal: 1, amongBackups: 1 } });
  });

  it('takes copies under other names too, by what is in them', async () => {
    const { session, files, made } = await aJournalWithABackup();
    const copy = (path: string, name: string) => copyFileSync(path, join(files.folder, name));
    renameSync(
      pathOf(files.backups, made.source),
      join(files.backups, 'before the holiday.evenfall'),
    );
    copyFileSync(
      join(files.backups, 'before the holiday.evenfall'),
      join(files.backups, 'old.bak'),
    );
    copy(files.keyFile, 'vault (conflicted copy).json');
    copy(files.keyFileCopy, 'spare');
    copy(files.database, 'journal (1).db');
    copy(files.anchor, 'journal (1).anchor');

    expect(await eraseJournal(session, PASSPHRASE)).toEqual(ALL_GONE);

    expect(readdirSync(files.folder)).toEqual(['backups']);
    expect(readdirSync(files.backups)).toEqual([]);
  });

  it('leaves and counts what is of another journal, and what it cannot tell', async () => {
    const { session, files } = await aJournalWithABackup();
    const other = await aJournalWithABackup();
    const theirs = join(files.backups, 'of a friend.evenfall');
    copyFileSync(pathOf(other.files.backups, other.made.source), theirs);
    copyFileSync(other.files.keyFile, join(files.folder, 'vault of a friend.json'));
    writeFileSync(join(files.folder, 'journal (2).db'), randomBytes(8192));
    symlinkSync(files.keyFile, join(files.folder, 'a link'));

    const erased = await eraseJournal(session, PASSPHRASE);

    expect(readdirSync(files.backups)).toEqual([basename(theirs)]);
    expect(erased).toEqual({ left: 0, unknown: { besideJournal: 3, amongBackups: 1 } });
  });

  it('goes through where a file lies in the place of the backups, or a link', async () => {
    const first = await anOpenVault();
    writeFileSync(first.files.backups, 'theirs');
    const second = await anOpenVault();
    const other = await aJournalWithABackup();
    symlinkSync(other.files.backups, second.files.backups);

    const erased = [
      await eraseJournal(first.session, PASSPHRASE),
      await eraseJournal(second.session, PASSPHRASE),
    ];

    expect(erased.map(({ unknown }) => unknown.besideJournal)).toEqual([1, 1]);
    expect(readdirSync(other.files.backups)).toHaveLength(1);
  });

  it('counts what could not be deleted', async () => {
    const { session, files } = await anOpenVault();
    // A folder under the name of the key file's copy: not a file that can be taken away.
    rmSync(files.keyFileCopy);
    mkdirSync(files.keyFileCopy);

    expect((await eraseJournal(session, PASSPHRASE)).left).toBe(1);
  });
});
