import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { openEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import {
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

describe('a journal whose file another program replaces while it is open', () => {
  it('acknowledges nothing more, and keeps all it had among those set aside', async () => {
    const { session, files } = await anOpenVault();
    const early = write(session, anEntry({ title: 'Before the copy' }));
    session.close();
    await session.unlock(passphrase());
    copyFileSync(files.database, `${files.database}.synced`);
    const late = write(session, anEntry({ title: 'After the copy' }));
    renameSync(`${files.database}.synced`, files.database);

    const save = () => session.vault().transact((db) => saveEntry(db, anEntry()));
    expect(save).toThrow('vault/replaced');
    expect(save).toThrow('vault/replaced');
    session.close();

    await session.unlock(passphrase());
    expect(session.vault().read((db) => openEntry(db, early.id))).toEqual(early);
    expect(readdirSync(files.setAside)).toHaveLength(1);
    const backups = new Backups(session);
    const kept = backups.list().backups[0];
    if (!kept) throw new Error('Nothing was set aside.');
    await backups.restore({ source: kept.source, secret: passphrase() });
    await session.unlock(passphrase());
    expect(session.vault().read((db) => openEntry(db, late.id))).toEqual(late);
  });

  it('keeps it under the passphrase there is now, not the one it was opened with', async () => {
    const { session, files } = await anOpenVault();
    const next = 'seven herons over the grey canal';
    await changeSecrets(session, { current: PASSPHRASE, change: { kind: 'passphrase', next } });
    copyFileSync(files.database, `${files.database}.synced`);
    renameSync(`${files.database}.synced`, files.database);
    session.close();

    const [name = ''] = readdirSync(files.setAside);
    const kept = quickSession(vaultFilesIn(join(files.setAside, name)));
    expect(await failureCode(kept.unlock(passphrase()))).toBe('vault/refused');
    await kept.unlock(passphrase(next));
  });

  it('keeps all it had also when nothing more is saved before it is closed', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    await session.unlock(passphrase());
    copyFileSync(files.database, `${files.database}.synced`);
    const late = write(session);
    renameSync(`${files.database}.synced`, files.database);
    session.close();

    expect((await session.unlock(passphrase())).missingSaves).toBe(1);
    const backups = new Backups(session);
    const kept = backups.list().backups[0];
    if (!kept) throw new Error('Nothing was set aside.');
    await backups.restore({ source: kept.source, secret: passphrase() });
    await session.unlock(passphrase());
    expect(session.vault().read((db) => openEntry(db, late.id))).toEqual(late);
  });
});
