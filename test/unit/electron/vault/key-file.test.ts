import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { encodeKeyFile } from '../../../../electron/vault/key-file.ts';
import { homeStateOf } from '../../../../electron/vault/vault-home.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import {
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

describe('the key file', () => {
  it('is healed from its second copy when it is missing or damaged', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    const whole = readFileSync(files.keyFile);
    const damage = [
      () => rmSync(files.keyFile),
      () => truncateSync(files.keyFile, 100),
      () => writeFileSync(files.keyFile, whole.toString().replace('argon2id', 'argon2ix')),
    ];

    for (const harm of damage) {
      harm();
      const next = quickSession(files);
      await next.unlock(passphrase());
      next.close();
      expect(readFileSync(files.keyFile).equals(whole)).toBe(true);
    }
  });

  it('is written again at the end where both copies went while the journal was open', async () => {
    const { session, files } = await anOpenVault();
    const entry = write(session);
    rmSync(files.keyFile);
    writeFileSync(files.keyFileCopy, '');

    session.close();

    const next = quickSession(files);
    await next.unlock(passphrase());
    expect(next.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
  });

  it('is left as it is at the end where another one was put in its place', async () => {
    const { session, files } = await anOpenVault();
    const other = readFileSync((await anOpenVault()).files.keyFile);
    for (const path of [files.keyFile, files.keyFileCopy]) writeFileSync(path, other);

    session.close();

    expect(readFileSync(files.keyFile).equals(other)).toBe(true);
  });

  it('is told apart as missing and as damaged when both copies are', async () => {
    const { session, files } = await anOpenVault();
    session.close();

    writeFileSync(files.keyFile, 'not a key file');
    writeFileSync(files.keyFileCopy, '{"content":');
    const damaged = homeStateOf(files);
    rmSync(files.keyFile);
    rmSync(files.keyFileCopy);
    const missing = homeStateOf(files);

    expect([damaged, missing]).toEqual(['key-file-damaged', 'key-file-missing']);
  });

  it('refuses any single changed byte of its content', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    const whole = readFileSync(files.keyFile);
    rmSync(files.keyFileCopy);

    const states = Array.from({ length: whole.length - 1 }, (_, at) => {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
      writeFileSync(files.keyFile, changed);
      return homeStateOf(files);
    });

    expect(new Set(states)).toEqual(new Set(['key-file-damaged']));
  });
});

function changeTo(next: string, current = PASSPHRASE) {
  return { current, change: { kind: 'passphrase', next } } as const;
}

describe('changing the passphrase', () => {
  it('lets the new one in and the old one no more', async () => {
    const { session, files } = await anOpenVault();
    const entry = write(session);

    await changeSecrets(session, changeTo('seven herons over the grey canal'));
    session.close();

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('vault/refused');
    const next = quickSession(files);
    await next.unlock(passphrase('seven herons over the grey canal'));
    expect(next.vault().read((db) => openEntry(db, entry.id))).toEqual(entry);
    expect(readFileSync(files.keyFile).equals(readFileSync(files.keyFileCopy))).toBe(true);
  });

  it('has not happened when the key file itself could not be written', async () => {
    const { session, files } = await anOpenVault();
    rmSync(files.keyFile);
    mkdirSync(files.keyFile);

    const change = changeSecrets(session, changeTo('seven herons over the grey canal'));
    expect(await failureCode(change)).not.toBe('no failure');
    rmSync(files.keyFile, { recursive: true });
    writeFileSync(files.keyFile, encodeKeyFile(session.open().keyFile));
    session.close();

    expect(await failureCode(quickSession(files).unlock(passphrase()))).toBe('no failure');
  });

  it('needs the old one', async () => {
    const { session } = await anOpenVault();

    const wish = changeTo('seven herons over the canal', 'a wrong one entirely');

    expect(await failureCode(changeSecrets(session, wish))).toBe('vault/refused');
  });
});
