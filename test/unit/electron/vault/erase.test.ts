import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { eraseJournal } from '../../../../electron/vault/erase.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { anOpenVault, failureCode, write } from '../../../support/vaults.ts';

describe('erasing the journal', () => {
  it('leaves nothing of it, its keys, its backups or what was set aside', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    write(session);
    const { source } = await backups.make();
    await backups.restore({ source, secret: null });
    await session.unlock({ kind: 'passphrase', passphrase: PASSPHRASE });

    expect(await eraseJournal(session, PASSPHRASE)).toBe(0);

    expect(readdirSync(files.folder)).toEqual(['backups']);
    expect(readdirSync(files.backups)).toEqual([]);
    expect(session.state().home).toBe('absent');
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

    await eraseJournal(session, PASSPHRASE);

    expect(readdirSync(files.folder).toSorted()).toEqual(['a photo.jpg', 'backups']);
    expect(readdirSync(files.backups)).toEqual(['a letter.txt']);
  });

  it('counts what could not be deleted', async () => {
    const { session, files } = await anOpenVault();
    // A folder under the name of the key file's copy: not a file that can be taken away.
    rmSync(files.keyFileCopy);
    mkdirSync(files.keyFileCopy);

    expect(await eraseJournal(session, PASSPHRASE)).toBe(1);
  });
});
