import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Backups } from '../../../../electron/backup/backups.ts';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { readKeyFile } from '../../../../electron/vault/key-file.ts';
import { knownNames } from '../../../../electron/vault/known-names.ts';
import { damagedPages } from '../../../../electron/vault/page-check.ts';
import { judgePassphrase } from '../../../../electron/vault/passphrase.ts';
import { suggestRecoveryWords } from '../../../../electron/vault/recovery-words.ts';
import { openWith } from '../../../../electron/vault/secrets.ts';
import { workshopOf } from '../../../../electron/vault/workshop.ts';
import { saveSettings } from '../../../../electron/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import {
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

const current = PASSPHRASE;
const typed = (words: readonly string[]) =>
  ({ kind: 'recovery-words', words: words.join(' ') }) as const;

describe('new recovery words', () => {
  it('open the journal, and the old ones do no more', async () => {
    const [old, next] = [suggestRecoveryWords(), suggestRecoveryWords()];
    const { session, files } = await anOpenVault(old);

    await changeSecrets(session, { current, change: { kind: 'recovery-words', words: next } });
    session.close();

    expect(await failureCode(quickSession(files).unlock(typed(old)))).toBe('vault/refused');
    expect(await failureCode(quickSession(files).unlock(typed(next)))).toBe('no failure');
  });

  it('may be typed by their first four letters', async () => {
    const { session, files } = await anOpenVault();
    const words = suggestRecoveryWords();
    await changeSecrets(session, { current, change: { kind: 'recovery-words', words } });
    session.close();

    const short = typed(words.map((word) => word.slice(0, 4)));

    expect(await failureCode(quickSession(files).unlock(short))).toBe('no failure');
  });

  it('can be given up, and the passphrase still opens', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault(words);

    await changeSecrets(session, { current, change: { kind: 'recovery-words', words: null } });
    session.close();

    expect(await failureCode(quickSession(files).unlock(typed(words)))).toBe('vault/refused');
    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('no failure');
  });

  it('are not given to someone who does not know the passphrase', async () => {
    const { session, files } = await anOpenVault();
    const before = readFileSync(files.keyFile);
    const words = suggestRecoveryWords();

    const change = changeSecrets(session, {
      current: 'someone else entirely',
      change: { kind: 'recovery-words', words },
    });

    expect(await failureCode(change)).toBe('vault/refused');
    expect(readFileSync(files.keyFile).equals(before)).toBe(true);
  });

  it('are not words of no list', async () => {
    const { session } = await anOpenVault();
    const words = Array.from({ length: 12 }, () => 'heron');

    const change = changeSecrets(session, { current, change: { kind: 'recovery-words', words } });

    expect(await failureCode(change)).toBe('input/invalid');
  });
});

describe('a new passphrase', () => {
  const NEXT = 'copper robin lanterns stairs';
  const change = { kind: 'passphrase', next: NEXT } as const;

  it('is refused with a name in it that is masked on paper, and as easily guessed while it is typed', async () => {
    const { session } = await anOpenVault();
    const judged = () => judgePassphrase(NEXT, knownNames(session));
    const before = await judged();
    const maskNames = ['Robin Whitlock', 'J.'];
    session.vault().transact((db) => saveSettings(db, { ...DEFAULT_SETTINGS, maskNames }));

    expect(before.verdict).toBe('strong');
    expect((await judged()).verdict).toBe('too-easy');
    expect(await failureCode(changeSecrets(session, { current, change }))).toBe(
      'passphrase/too-easy',
    );
  });

  it('may hold it where no name is masked', async () => {
    const { session } = await anOpenVault();

    expect(await failureCode(changeSecrets(session, { current, change }))).toBe('no failure');
  });
});

describe('two changes at once', () => {
  it('come one after the other, and both hold', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault();
    const entry = write(session);
    const next = 'seven herons over the grey canal';

    const changes = await Promise.allSettled([
      changeSecrets(session, { current, change: { kind: 'passphrase', next } }),
      changeSecrets(session, { current: next, change: { kind: 'data-key', words: null } }),
      changeSecrets(session, { current: next, change: { kind: 'recovery-words', words } }),
    ]);
    session.close();

    expect(changes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    for (const secret of [passphrase(next), typed(words)]) {
      const again = quickSession(files);
      await again.unlock(secret);
      expect(again.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
      again.close();
    }
  });
});

describe('a new data key', () => {
  const change = { kind: 'data-key', words: null } as const;

  it('keeps every word and every secret that was given anew', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault();
    const entry = write(session);

    await changeSecrets(session, { current, change: { kind: 'data-key', words } });

    expect(session.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    write(session);
    session.close();
    for (const secret of [passphrase(), typed(words)]) {
      const next = quickSession(files);
      expect(await next.unlock(secret)).toEqual({ missingSaves: 0, damage: null });
      next.close();
    }
  });

  it('leaves no page that the old key can read, and no copy under the old key', async () => {
    const { session, files } = await anOpenVault();
    write(session);
    const keyBefore = session.open().key.copy();
    const pagesBefore = damagedPages(files.database, keyBefore);

    await changeSecrets(session, { current, change });
    const keyNow = session.open().key.copy();
    session.close();

    expect(pagesBefore).toEqual([]);
    expect(damagedPages(files.database, keyNow)).toEqual([]);
    expect(damagedPages(files.database, keyBefore)).toContain(1);
    expect(readdirSync(files.setAside)).toEqual([]);
  });

  it('takes the old recovery words and the keychain away', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault(words);

    await changeSecrets(session, { current, change });
    session.close();

    expect(readKeyFile(files).slots.map(({ kind }) => kind)).toEqual(['passphrase']);
    expect(await failureCode(quickSession(files).unlock(typed(words)))).toBe('vault/refused');
  });

  it('leaves older backups to be opened with what opened them then', async () => {
    const { session, files } = await anOpenVault();
    const backups = new Backups(session);
    write(session);
    const { source } = await backups.make();

    await changeSecrets(session, { current, change });

    expect(await failureCode(backups.look({ source, secret: null }))).toBe('backup/needs-secret');
    const { holds } = await backups.look({ source, secret: passphrase() });
    expect(holds.entryCount).toBe(1);
    expect(existsSync(files.beingChecked)).toBe(false);
  });

  it('opens nothing with the key file from before', async () => {
    const { session, files } = await anOpenVault();
    const before = vaultFilesIn(scratchFolder());
    copyFileSync(files.keyFile, before.keyFile);

    await changeSecrets(session, { current, change });

    const oldKey = await openWith(readKeyFile(before), passphrase());
    expect(oldKey && damagedPages(files.database, oldKey).length > 0).toBe(true);
  });
});

describe('a new data key that was interrupted just before its journal took the place of the old one', () => {
  it('takes it when the journal is unlocked, so that nothing written from then on goes with the old one', async () => {
    const { session, files } = await anOpenVault();
    const before = write(session);
    session.close();
    // The journal with the new key, whole in the workshop, and marked to take the place of the one that is there.
    const workshop = workshopOf(files);
    const next = vaultFilesIn(scratchFolder());
    cpSync(files.folder, next.folder, { recursive: true });
    const renewed = quickSession(next);
    await renewed.unlock(passphrase());
    await changeSecrets(renewed, { current, change: { kind: 'data-key', words: null } });
    renewed.close();
    cpSync(next.folder, workshop.folder, { recursive: true });
    for (const name of ['replaces.json', 'forgets.json']) {
      writeFileSync(join(workshop.folder, name), '{"setAside":"2026-11-23T04-12-09Z"}');
    }

    const again = quickSession(files);
    await again.unlock(passphrase());
    const after = write(again);
    again.close();

    const later = quickSession(files);
    expect(later.state()).toMatchObject({ home: 'locked' });
    await later.unlock(passphrase());
    for (const entry of [before, after]) {
      expect(later.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    }
    expect(readKeyFile(files)).toEqual(readKeyFile(next));
  });
});
