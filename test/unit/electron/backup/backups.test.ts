import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { openEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import type { BackupSource } from '../../../../shared/model/backup.ts';
import { filesHolding } from '../../../support/marker-scan.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import {
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

const MARKER = 'a heron nobody else has seen';

/** An open journal with one entry, its backups, and one backup of it. */
async function aJournalWithABackup() {
  const { session, files } = await anOpenVault();
  const backups = new Backups(session);
  const entry = write(session, anEntry({ title: MARKER }));
  const made = await backups.make();
  return { session, files, backups, entry, made };
}

/** A data folder of its own in which nothing is yet. */
function anEmptyHome() {
  const files = vaultFilesIn(scratchFolder());
  const session = quickSession(files);
  return { files, session, backups: new Backups(session) };
}

/** The path of a backup in the folder of ours. */
function pathOf(folder: string, source: BackupSource): string {
  return 'name' in source ? join(folder, source.name) : '';
}

/** How an unlocking by another process ends: the locks of a file belong to the whole of one. */
function openedElsewhere(folder: string): string {
  const program = fileURLToPath(new URL('../../../support/open-elsewhere.ts', import.meta.url));
  const given = [program, folder, PASSPHRASE];
  return execFileSync(process.execPath, given, { encoding: 'utf8' });
}

const secret = passphrase();

describe('a backup', () => {
  it('is one file, whole and sealed, and nothing else is left beside it', async () => {
    const { files, made } = await aJournalWithABackup();

    expect(readdirSync(files.backups)).toEqual(['name' in made.source ? made.source.name : '']);
    expect(statSync(pathOf(files.backups, made.source)).mode & 0o777).toBe(0o600);
    expect(statSync(files.backups).mode & 0o777).toBe(0o700);
    expect(made.holds?.entryCount).toBe(1);
    expect(filesHolding(MARKER, [files.folder])).toEqual([]);
  });

  it('holds what was saved before it and not what was saved after', async () => {
    const { backups, session, entry, made } = await aJournalWithABackup();
    write(session);
    const home = anEmptyHome();
    home.backups.take(pathOf(session.files.backups, made.source));

    const { opened } = await home.backups.restore({ source: { place: 'chosen' }, secret });

    expect(opened).toEqual({ missingSaves: 0, damage: null });
    expect(home.session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(backups.list().backups.map(({ holds }) => holds?.entryCount)).toEqual([1]);
  });

  it('lets people go on writing while it is made', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    for (let index = 0; index < 50; index += 1) write(session);

    const making = backups.make();
    const meanwhile = write(session, anEntry({ title: 'Meanwhile' }));
    await making;
    session.close();

    const next = quickSession(files);
    await next.unlock(secret);
    expect(next.vault().read((db) => openEntry(db, meanwhile.id)).title).toBe('Meanwhile');
  });

  it('does not let a second Evenfall in while or after it is made', async () => {
    const { files } = await aJournalWithABackup();

    expect(openedElsewhere(files.folder)).toBe('vault/in-use');
  });

    expect(said).toBe('vault/in-use');
  });

  it('is given up when the journal is locked, and leaves nothing that looks like one', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);

    const making = failureCode(backups.make());
    await vi.waitUntil(() => existsSync(files.backups) && readdirSync(files.backups).length > 0);
    session.close();

    expect(await making).toBe('backup/given-up');
    expect(readdirSync(files.backups)).toEqual([]);
  });

  it('is not made into a folder that is a link to another place', async () => {
    const { session, files } = await anOpenVault();
    const elsewhere = scratchFolder();
    symlinkSync(elsewhere, files.backups);

    expect(await failureCode(new Backups(session).make())).toBe('folder/not-writable');
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('a file that is no backup under the name of one', () => {
  const name = '20260101-000000-daily-abcd.evenfall';

  it('is listed without contents and keeps none from being made by itself', async () => {
    const { backups, files } = await aJournalWithABackup();
    writeFileSync(join(files.backups, name), 'cut');

    await backups.make('daily');

    const cut = backups.list().backups.find(({ madeAt }) => madeAt === Date.UTC(2026, 0, 1));
    expect(cut?.holds).toBe(null);
  });

  it('is never the open journal itself, whose lock would be given up', async () => {
    const { backups, files } = await aJournalWithABackup();
    linkSync(files.database, join(files.backups, name));
    const here = { place: 'here', name } as const;

    expect(await failureCode(backups.look({ source: here, secret }))).toBe('backup/damaged');
    backups.take(files.database);
    const chosen = { place: 'chosen' } as const;
    expect(await failureCode(backups.look({ source: chosen, secret }))).toBe('backup/damaged');
    backups.list();

    expect(openedElsewhere(files.folder)).toBe('vault/in-use');
  });
});

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
    await backups.restore({ source: setAside.source, secret });
    await session.unlock(secret);

    expect(missing()).toEqual(newer);
    expect(readdirSync(files.setAside).length).toBe(2);
  });

  it('keeps the passphrase of today for a backup of the same key', async () => {
    const { backups, session, files, made } = await aJournalWithABackup();
    const { changeSecrets } = await import('../../../../electron/vault/change-secrets.ts');
    const next = 'seven herons over the grey canal';
    await changeSecrets(session, { current: PASSPHRASE, change: { kind: 'passphrase', next } });

    await backups.restore({ source: made.source, secret: null });

    await quickSession(files).unlock(passphrase(next));
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

  it.each(['relative/folder', '/nowhere/at/all', '', '/proc/self/\0'])(
    'is not %j',
    async (folder) => {
      const { session } = await anOpenVault();

      expect(() => new Backups(session).usePlace(folder)).toThrow('folder/not-chosen');
    },
  );

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
