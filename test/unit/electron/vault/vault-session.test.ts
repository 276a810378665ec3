import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { suggestRecoveryWords } from '../../../../electron/vault/recovery-words.ts';
import { homeStateOf } from '../../../../electron/vault/vault-home.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import type { JournalError } from '../../../../shared/failure.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import {
  anEntry,
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

describe('making a vault', () => {
  it('leaves a locked vault whose files give nothing away', async () => {
    const { session, files } = await anOpenVault();
    write(session, anEntry({ title: 'Nobody may read this' }));
    session.close();

    const bytes = readFileSync(files.database);

    expect(homeStateOf(files)).toBe('locked');
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(bytes.includes('Nobody may read this')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
  });

  it('refuses to touch a vault that is there', async () => {
    const { files } = await anOpenVault();
    const before = readFileSync(files.keyFile);

    const again = quickSession(files).create({
      passphrase: PASSPHRASE,
      recoveryWords: null,
      settings: DEFAULT_SETTINGS,
      attempt: null,
    });

    expect(await failureCode(again)).toBe('vault/exists');
    expect(readFileSync(files.keyFile).equals(before)).toBe(true);
  });

  it('refuses a passphrase that is short or easy', async () => {
    const create = (text: string) =>
      quickSession(vaultFilesIn(scratchFolder())).create({
        passphrase: text,
        recoveryWords: null,
        settings: DEFAULT_SETTINGS,
        attempt: null,
      });

    expect(await failureCode(create('fourteen chars'))).toBe('passphrase/too-short');
    expect(await failureCode(create('qwertyuiopasdfg'))).toBe('passphrase/too-easy');
    expect(await failureCode(create('my evenfall journal 77'))).toBe('passphrase/too-easy');
    expect(await failureCode(create('x'.repeat(257)))).toBe('passphrase/too-long');
  });

  it('is finished at the next start when the last steps of it were interrupted', async () => {
    const made = await anOpenVault();
    made.session.close();
    const files = vaultFilesIn(scratchFolder());
    const workshop = vaultFilesIn(`${files.folder}/being-made`);
    homeStateOf(workshop);
    for (const part of ['database', 'anchor', 'keyFileCopy', 'keyFile'] as const) {
      copyFileSync(made.files[part], part === 'database' ? files[part] : workshop[part]);
    }

    const state = homeStateOf(files);

    expect(state).toBe('locked');
    expect(existsSync(workshop.folder)).toBe(false);
    await expect(quickSession(files).unlock(passphrase())).resolves.toEqual({
      missingSaves: 0,
      damage: null,
    });
  });
});

describe('closing', () => {
  it('leaves nothing in the log, where it could be lost without a word', async () => {
    const { session, files } = await anOpenVault();
    write(session);
    const log = `${files.database}-wal`;
    const whileOpen = statSync(log).size;

    session.close();

    expect(whileOpen).toBeGreaterThan(0);
    expect(statSync(log, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });
});

describe('unlocking', () => {
  it('brings back every word that was saved', async () => {
    const { session, files } = await anOpenVault();
    const entry = write(session);
    session.close();

    const next = quickSession(files);
    await next.unlock(passphrase());

    expect(next.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
  });

  it('takes the same passphrase typed on another keyboard', async () => {
    const files = vaultFilesIn(scratchFolder());
    const session = quickSession(files);
    await session.create({
      passphrase: 'café stairs under the ﬁnal lantern',
      recoveryWords: null,
      settings: DEFAULT_SETTINGS,
      attempt: null,
    });
    session.close();

    const typed = passphrase('cafe\u0301 stairs under the final lantern');

    expect(await failureCode(quickSession(files).unlock(typed))).toBe('no failure');
  });

  it('refuses wrong passphrases and wrong words alike, and slows down from the fourth on', async () => {
    const { session, files } = await anOpenVault(suggestRecoveryWords());
    session.close();
    const next = quickSession(files);
    const wrong = passphrase('another lantern under other stairs');
    const words = { kind: 'recovery-words', words: suggestRecoveryWords().join(' ') } as const;

    const failures: unknown[] = [];
    for (const secret of [wrong, words, wrong, words]) {
      failures.push(await next.unlock(secret).catch((error: JournalError) => error.failure));
    }

    expect(failures.slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => ({ code: 'vault/refused', retryAfterMs: 0 })),
    );
    expect(failures[3]).toMatchObject({ code: 'vault/refused' });
    expect((failures[3] as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(1000);
    expect(await failureCode(next.unlock(passphrase()))).toBe('vault/too-soon');
  });

  it('works with recovery words, also by their first four letters', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault(words);
    session.close();

    const typed = words.map((word) => word.slice(0, 4).toUpperCase()).join(', ');
    const opening = quickSession(files).unlock({ kind: 'recovery-words', words: typed });

    await expect(opening).resolves.toEqual({ missingSaves: 0, damage: null });
  });

  it('is refused for a wrong passphrase while it is open too', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    const next = quickSession(files);
    await next.unlock(passphrase());

    const wrong = next.unlock(passphrase('another lantern under other stairs'));

    expect(await failureCode(wrong)).toBe('vault/refused');
  });

  it('makes no new journal where the old one is gone', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    rmSync(files.database);
    rmSync(files.anchor);

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe(
      'vault/database-missing',
    );
    expect(existsSync(files.database)).toBe(false);
  });

  it('tells a damaged journal from a wrong passphrase', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    writeFileSync(files.database, randomBytes(statSync(files.database).size));

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('vault/damaged');
  });

  it('is refused while another one holds the journal', async () => {
    const { files } = await anOpenVault();

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('vault/in-use');
  });

  it('refuses a journal of a newer version and leaves it as it is', async () => {
    const { session, files } = await anOpenVault();
    session.vault().transact((db) => {
      db.run({ text: 'PRAGMA user_version = 999', values: [] });
    });
    session.close();
    const before = readFileSync(files.database);

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('vault/newer');
    expect(readFileSync(files.database).equals(before)).toBe(true);
  });
});
