import {
  existsSync,
  linkSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { openEntry } from '../../../../electron/journal/entries.ts';
import {
  aJournalWithABackup,
  anEmptyHome,
  MARKER,
  openedElsewhere,
  pathOf,
} from '../../../support/backed-up-journals.ts';
import { filesHolding } from '../../../support/marker-scan.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import {
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

const secret = passphrase();

describe('a backup', () => {
  it('is one file, whole and sealed, and nothing else is left beside it', async () => {
    const { files, made } = await aJournalWithABackup();

    expect(readdirSync(files.backups)).toEqual(['name' in made.source ? made.source.name : '']);
    expect(statSync(pathOf(files.backups, made.source)).mode & 0o777).toBe(0o600);
    expect(statSync(files.backups).mode & 0o777).toBe(0o700);
    expect(made.holds?.entryCount).toBe(1);
    expect(filesHolding([MARKER], [files.folder])).toEqual([]);
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

describe('a backup under a name that a person gave it', () => {
  const name = 'before the holiday.evenfall';

  it('is listed with what it tells itself, restored, and never forgotten', async () => {
    const { backups, files, session, entry, made } = await aJournalWithABackup();
    renameSync(pathOf(files.backups, made.source), join(files.backups, name));
    const newer = write(session);

    const [listed] = backups.list().backups;
    expect(listed).toEqual({ ...made, source: { place: 'here', name } });
    await backups.restore({ source: { place: 'here', name }, secret: null });
    await session.unlock(secret);
    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(() => session.vault().read((db) => openEntry(db, newer.id))).toThrow('entry/missing');
    await backups.make('daily');
    expect(readdirSync(files.backups)).toContain(name);
  });

  it('is told to lie in its folder, by name, to whoever has the journal open', async () => {
    const { session, files, backups } = await aJournalWithABackup();

    const whileOpen = backups.list().folder;
    session.close();

    expect([whileOpen, backups.list().folder]).toEqual([files.backups, null]);
  });

  it('is listed by the time in it while the journal is locked', async () => {
    const { backups, files, session, made } = await aJournalWithABackup();
    renameSync(pathOf(files.backups, made.source), join(files.backups, name));
    session.close();

    const madeAt = Math.floor(made.madeAt / 1000) * 1000;
    const unknown = { kind: null, holds: null, opensWith: null };
    expect(backups.list().backups).toEqual([
      { ...made, source: { place: 'here', name }, madeAt, ...unknown },
    ]);
  });

  it('is not listed where it is not a whole one', async () => {
    const { backups, files } = await aJournalWithABackup();
    writeFileSync(join(files.backups, name), 'a letter');

    expect(backups.list().backups).toHaveLength(1);
  });
});

describe('a file that is no backup under the name of one', () => {
  const name = '20260101-000000-daily-abcd.evenfall';

  it('is listed without contents and keeps none from being made by itself', async () => {
    const { backups, files } = await aJournalWithABackup();
    writeFileSync(join(files.backups, name), 'cut');

    await backups.make('daily');

    const cut = backups.list().backups.find(({ madeAt }) => madeAt === Date.UTC(2026, 0, 1));
    expect(cut).toMatchObject({ holds: null, isReadable: false });
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
