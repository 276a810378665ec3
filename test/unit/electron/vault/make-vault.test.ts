import Database from 'better-sqlite3-multiple-ciphers';
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { newKeyFile } from '../../../../electron/vault/key-file.ts';
import { makeVault, requireUnreadable } from '../../../../electron/vault/make-vault.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { suggestRecoveryWords } from '../../../../electron/vault/recovery-words.ts';
import { withRecoveryWords } from '../../../../electron/vault/secrets.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { workshopOf } from '../../../../electron/vault/workshop.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const TABLE = "CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('lantern')";

/** A closed database with one table, made by `open`. */
function aDatabase(open: (path: string) => Database.Database): string {
  const path = join(scratchFolder(), 'journal.db');
  const handle = open(path);
  handle.exec(TABLE);
  handle.close();
  return path;
}

describe('a database that was just made', () => {
  it('is taken for sealed when only its own key opens it', () => {
    const key = DataKey.random();

    expect(() =>
      requireUnreadable(
        aDatabase((path) => openVault(path, key)),
        key,
      ),
    ).not.toThrow();
  });

  it.each<[string, (handle: Database.Database) => unknown]>([
    ['no key was given', () => undefined],
    ['the key was empty', (handle) => handle.pragma("key = ''")],
    ['the key came before the cipher', keyBeforeCipher],
  ])('is not, where %s', (_, giveKey) => {
    const path = aDatabase((at) => {
      const handle = new Database(at);
      giveKey(handle);
      return handle;
    });

    expect(() => requireUnreadable(path, fixedKey())).toThrow('storage/failed');
  });

  it('is not, where another key opens it', () => {
    const path = aDatabase((at) => openVault(at, DataKey.random()));

    expect(() => requireUnreadable(path, DataKey.random())).toThrow('storage/failed');
  });

  it('is not, where a page of it is other than what was written', () => {
    const key = DataKey.random();
    const path = aDatabase((at) => openVault(at, key));
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from('noise'), 0, 5, 4096 + 100);
    closeSync(file);

    expect(() => requireUnreadable(path, key)).toThrow('storage/failed');
  });
});

describe('making a vault', () => {
  it('leaves the one that another window was quicker to make', () => {
    const files = vaultFilesIn(scratchFolder());
    const [quicker, later] = [DataKey.random(), DataKey.random()];
    const words = suggestRecoveryWords();
    const make = (dataKey: DataKey) => {
      const keyFile = withRecoveryWords(newKeyFile(), words, dataKey);
      makeVault(files, { keyFile, dataKey, fill: () => undefined });
    };
    make(quicker);

    expect(() => make(later)).toThrow('vault/exists');

    expect(() => requireUnreadable(files.database, quicker)).not.toThrow();
  });

  it('puts nothing in place when its first rows cannot be written', () => {
    const files = vaultFilesIn(scratchFolder());
    const making = () =>
      makeVault(files, {
        keyFile: newKeyFile(),
        dataKey: DataKey.random(),
        fill: () => {
          throw new Error('no room');
        },
      });

    expect(making).toThrow('no room');

    const names = [workshopOf(files).folder, files.turn].map((path) => basename(path));
    expect(readdirSync(files.folder).toSorted()).toEqual(names);
  });
});

function fixedKey(): DataKey {
  return new DataKey(Buffer.alloc(32, 7));
}

/** SQLite takes it without a word, and makes a database of another scheme (DB-1). */
function keyBeforeCipher(handle: Database.Database): void {
  handle.key(Buffer.from(`x'${'07'.repeat(32)}'`, 'latin1'));
  handle.pragma("cipher = 'sqlcipher'");
  handle.pragma('legacy = 4');
}
