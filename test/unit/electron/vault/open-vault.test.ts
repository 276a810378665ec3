import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { isReadableWithoutKey, openVault } from '../../../../electron/vault/open-vault.ts';
import { damagedPages } from '../../../../electron/vault/page-check.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

function aKey(): { readonly key: DataKey; readonly sameKey: () => DataKey } {
  const bytes = randomBytes(32);
  return { key: new DataKey(Buffer.from(bytes)), sameKey: () => new DataKey(Buffer.from(bytes)) };
}

function aDatabase(path: string, key: DataKey): void {
  const handle = openVault(path, key);
  handle.exec("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('lantern')");
  handle.pragma('wal_checkpoint(TRUNCATE)');
  handle.close();
}

describe('opening a vault', () => {
  it('leaves every setting as the specification asks, also on a file that is there already', () => {
    const path = join(scratchFolder(), 'journal.db');
    const { key, sameKey } = aKey();
    aDatabase(path, key);

    const handle = openVault(path, sameKey());
    const setting = (name: string) => handle.pragma(name, { simple: true });
    const settings = {
      cipher: setting('cipher'),
      legacy: setting('legacy'),
      journal: setting('journal_mode'),
      locking: setting('locking_mode'),
      synchronous: setting('synchronous'),
      tempStore: setting('temp_store'),
      foreignKeys: setting('foreign_keys'),
      trustedSchema: setting('trusted_schema'),
      cellSizeCheck: setting('cell_size_check'),
      mmapSize: setting('mmap_size'),
      secureDelete: setting('secure_delete'),
      journalSizeLimit: setting('journal_size_limit'),
      busyTimeout: setting('busy_timeout'),
      pagesCopiedByItself: setting('wal_autocheckpoint'),
    };
    handle.close();

    expect(settings).toEqual({
      cipher: 'sqlcipher',
      legacy: '4',
      journal: 'wal',
      locking: 'exclusive',
      synchronous: 2,
      tempStore: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      mmapSize: 0,
      secureDelete: 1,
      journalSizeLimit: 0,
      busyTimeout: 3000,
      pagesCopiedByItself: 0,
    });
  });

  it('keeps everyone else out, and makes no shared-memory file', () => {
    const path = join(scratchFolder(), 'journal.db');
    const { key, sameKey } = aKey();
    aDatabase(path, key);
    const handle = openVault(path, sameKey());

    const second = () => openVault(path, sameKey());

    expect(second).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    expect(existsSync(`${path}-shm`)).toBe(false);
    handle.close();
  });

  it('refuses another key, and no key at all', () => {
    const path = join(scratchFolder(), 'journal.db');
    const { key } = aKey();
    aDatabase(path, key);

    expect(() => openVault(path, aKey().key)).toThrow(
      expect.objectContaining({ code: 'SQLITE_NOTADB' }),
    );
    expect(isReadableWithoutKey(path)).toBe(false);
  });

  it('lets nobody but the owner read its files', () => {
    const path = join(scratchFolder(), 'journal.db');
    const { key } = aKey();

    aDatabase(path, key);

    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('a data key', () => {
  it.each([0, 31, 33, 64])('of %i bytes is refused', (length) => {
    expect(() => new DataKey(Buffer.alloc(length))).toThrow(TypeError);
  });

  it('takes its bytes away from whoever gave them', () => {
    const bytes = Buffer.alloc(32, 7);

    const key = new DataKey(bytes);

    expect(bytes.equals(Buffer.alloc(32))).toBe(true);
    expect(key.use((own) => own.every((byte) => byte === 7))).toBe(true);
  });
});

describe('checking pages without SQLite', () => {
  it('finds every page good that SQLite wrote, and the one that was changed', () => {
    const path = join(scratchFolder(), 'journal.db');
    const { key, sameKey } = aKey();
    aDatabase(path, key);

    const whole = damagedPages(path, sameKey());
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(4096 + 9) ^ 4, 4096 + 9);
    writeFileSync(path, bytes);

    expect(whole).toEqual([]);
    expect(damagedPages(path, sameKey())).toEqual([2]);
    expect(damagedPages(path, aKey().key).length).toBe(bytes.length / 4096);
  });
});
