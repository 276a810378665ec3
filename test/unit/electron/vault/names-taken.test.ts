import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { vaultFilesIn, type VaultFiles } from '../../../../electron/vault/vault-files.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { aJournalWithABackup } from '../../../support/backed-up-journals.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { failureCode, passphrase, quickSession, write } from '../../../support/vaults.ts';

/** A closed journal in which a folder with someone's file in it stands under the name of a part of it. */
async function aFolderAt(name: string) {
  const { session, files, entry } = await aJournalWithABackup();
  session.close();
  const path = join(files.folder, name);
  rmSync(path, { force: true });
  mkdirSync(path);
  writeFileSync(join(path, 'theirs'), 'not ours');
  return { files, entry };
}

/** Where in the folder of the journal what stood in the way is now. */
function theirsIn({ folder }: VaultFiles): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('theirs'),
  );
}

describe('a folder under the name of a file of ours', () => {
  const names = [
    'vault.json',
    'vault-copy.json',
    'journal.db-wal',
    'journal.db-shm',
    'journal.db-journal',
    'journal.anchor',
    'tries.json',
    'check-next',
    'turn',
    'turn-wal',
    'turn-journal',
  ];
  it.each(names)('keeps nobody out, and stays: %s', async (name) => {
    const { files, entry } = await aFolderAt(name);
    const session = quickSession(files);
    await failureCode(session.unlock(passphrase('a partner tries something')));

    expect(session.state().home).toBe('locked');
    const { missingSaves } = await session.unlock(passphrase());

    expect(missingSaves).toBe(name === 'journal.anchor' ? null : 0);
    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    write(session);
    session.close();
    await quickSession(files).unlock(passphrase());
    expect(theirsIn(files)).toHaveLength(1);
  });

  it.each(['vault.json', 'vault-copy.json'])('does not stop a new passphrase: %s', async (name) => {
    const { files } = await aFolderAt(name);
    const session = quickSession(files);
    await session.unlock(passphrase());
    const next = 'seven herons over the grey canal';

    await changeSecrets(session, { current: PASSPHRASE, change: { kind: 'passphrase', next } });
    session.close();

    rmSync(files.keyFile);
    await quickSession(files).unlock(passphrase(next));
  });

  it('keeps no new journal from being made, and stays', async () => {
    const files = vaultFilesIn(scratchFolder());
    mkdirSync(files.anchor);
    writeFileSync(join(files.anchor, 'theirs'), 'not ours');
    const session = quickSession(files);

    await session.create({
      passphrase: PASSPHRASE,
      recoveryWords: null,
      settings: DEFAULT_SETTINGS,
      attempt: null,
    });

    expect(session.state().home).toBe('open');
    expect(theirsIn(files)).toHaveLength(1);
  });

  it('is no journal: a backup takes its place', async () => {
    const { files, entry } = await aFolderAt('journal.db');
    const session = quickSession(files);
    const backups = new Backups(session);

    expect(session.state().home).toBe('database-missing');
    expect(await failureCode(session.unlock(passphrase()))).toBe('vault/database-missing');
    const source = backups.list().backups[0]?.source;
    if (!source) throw new Error('There is no backup.');
    await backups.restore({ source, secret: passphrase() });

    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(theirsIn(files)).toHaveLength(1);
  });
});

describe('a file under the name of a folder of ours', () => {
  it.each(['backups', 'set-aside'])('stops no backup and no restoring: %s', async (name) => {
    const { backups, session, files, made, entry } = await aJournalWithABackup();
    const { source } = made;
    if (name === 'set-aside') writeFileSync(files.setAside, 'not ours');
    else {
      rmSync(files.backups, { recursive: true });
      writeFileSync(files.backups, 'not ours');
    }

    const next = name === 'backups' ? (await backups.make()).source : source;
    await backups.restore({ source: next, secret: null });
    await session.unlock(passphrase());

    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(readFileSync(join(files.folder, `${name}.found-1`), 'utf8')).toBe('not ours');
  });
});
