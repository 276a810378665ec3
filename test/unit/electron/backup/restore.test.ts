import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { aJournalWithABackup, anEmptyHome, pathOf } from '../../../support/backed-up-journals.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { failureCode, passphrase, quickSession, write } from '../../../support/vaults.ts';

const secret = passphrase();

describe('restoring', () => {
  it('sets the present journal aside whole, and that one can be put back', async () => {
    const { backups, session, files, entry, made } = await aJournalWithABackup();
    const newer = write(session);

    expect(await backups.restore({ source: made.source, secret: null })).toEqual({ opened: null });
    await session.unlock(secret);
    const missing = () => session.vault().read((db) => openEntry(db, newer.id));
    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(missing).toThrow('entry/missing');

    const setAside = backups.list().backups.find(({ kind }) => kind === null);
    if (!setAside) throw new Error('Nothing was set aside.');
    expect(setAside.opensWith).toBe('present-secret');
    await backups.restore({ source: setAside.source, secret: null });
    await session.unlock(secret);

    expect(missing()).toEqual(newer);
    expect(readdirSync(files.setAside).length).toBe(2);
  });

  it('keeps the passphrase of today for a backup of the same key', async () => {
    const { backups, session, files, made } = await aJournalWithABackup();
    const next = 'seven herons over the grey canal';
    await changeSecrets(session, { current: PASSPHRASE, change: { kind: 'passphrase', next } });

    await backups.restore({ source: made.source, secret: null });

    await quickSession(files).unlock(passphrase(next));
  });

  it('asks for the secret of its time where what was set aside has another key', async () => {
    const { backups, session, files } = await aJournalWithABackup();
    const other = await aJournalWithABackup();
    backups.take(pathOf(other.files.backups, other.made.source));
    await backups.restore({ source: { place: 'chosen' }, secret });
    await session.unlock(secret);

    const aside = backups.list().backups.find(({ kind }) => kind === null);
    if (!aside) throw new Error('Nothing was set aside.');

    expect(aside.opensWith).toBe('own-secret');
    const look = backups.look({ source: aside.source, secret: null });
    expect(await failureCode(look)).toBe('backup/needs-secret');
    expect(readdirSync(files.setAside)).toHaveLength(1);
  });

  it('says what a backup holds, without touching anything', async () => {
    const { made, files } = await aJournalWithABackup();
    const home = anEmptyHome();
    home.backups.take(pathOf(files.backups, made.source));

    const { holds } = await home.backups.look({ source: { place: 'chosen' }, secret });

    expect(holds).toEqual({
      entryCount: 1,
      checkInCount: 0,
      firstDay: '2026-11-22',
      lastDay: '2026-11-22',
    });
    expect(home.session.state().home).toBe('absent');
    expect(readdirSync(home.files.folder)).toEqual([]);
  });

  it('needs a secret of the backup where the present key is another one', async () => {
    const { made, files } = await aJournalWithABackup();
    const home = anEmptyHome();
    home.backups.take(pathOf(files.backups, made.source));
    const source = { place: 'chosen' } as const;

    expect(await failureCode(home.backups.look({ source, secret: null }))).toBe(
      'backup/needs-secret',
    );
    const wrong = passphrase('entirely another one');
    expect(await failureCode(home.backups.restore({ source, secret: wrong }))).toBe(
      'vault/refused',
    );
    expect(home.session.state().home).toBe('absent');
  });

  it('refuses a backup with any page of it changed, and leaves the journal as it is', async () => {
    const { backups, session, files, entry, made } = await aJournalWithABackup();
    const path = pathOf(files.backups, made.source);
    const whole = readFileSync(path);
    const databaseStart = whole.indexOf('ustar', whole.indexOf('journal.db')) + 255;
    // One byte of each page.
    for (let at = databaseStart; at < whole.length - 1024; at += 4096) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(path, changed);
      expect(await failureCode(backups.restore({ source: made.source, secret }))).toBe(
        'backup/damaged',
      );
    }
    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
  });

  it('refuses a file that is no backup, and one that is gone', async () => {
    const { backups, files } = await aJournalWithABackup();
    const path = join(scratchFolder(), 'photo.evenfall');
    writeFileSync(path, 'not a backup');
    backups.take(path);

    expect(await failureCode(backups.look({ source: { place: 'chosen' }, secret }))).toBe(
      'backup/damaged',
    );
    const source = { place: 'here', name: '20200101-000000-daily-0000.evenfall' } as const;
    expect(await failureCode(backups.look({ source, secret }))).toBe('backup/missing');
    expect(readdirSync(files.folder)).not.toContain('being-checked');
  });
});
