import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { salvage } from '../../../../electron/salvage/salvage.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { openInMemory, openVault } from '../../../../electron/vault/open-vault.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { aLongText, PAGE, spoil, tablesOf } from './salvaged-journals.ts';

/** Tables of every kind that a later version might bring. */
const LATER = `
  CREATE TABLE zz_parent (id TEXT PRIMARY KEY, name TEXT NOT NULL, later TEXT, size REAL) STRICT;
  CREATE TABLE aa_child (
    id INTEGER PRIMARY KEY,
    parent TEXT NOT NULL REFERENCES zz_parent (id) ON DELETE CASCADE,
    bytes BLOB,
    length INTEGER GENERATED ALWAYS AS (length(bytes)) STORED,
    half INTEGER GENERATED ALWAYS AS (length(bytes) / 2) VIRTUAL
  ) STRICT;
  CREATE TABLE pair (second INTEGER NOT NULL, first TEXT NOT NULL, anything ANY, PRIMARY KEY (first, second))
    STRICT, WITHOUT ROWID;
  CREATE TABLE keyless (text TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE words USING fts5 (name, content = 'zz_parent');
  CREATE TRIGGER words_in AFTER INSERT ON zz_parent BEGIN
    INSERT INTO words (rowid, name) VALUES (new.rowid, new.name);
  END;
`;

type Handle = ReturnType<typeof openInMemory>;

function fill(handle: Handle): void {
  const run = (statement: string, ...values: readonly unknown[]) =>
    void handle.prepare(statement).run(...values);
  for (let count = 0; count < 50; count += 1) {
    const id = `parent ${count}`;
    run('INSERT INTO zz_parent VALUES (?, ?, NULL, ?)', id, `name ${count}`, count / 4);
    run('INSERT INTO aa_child (parent, bytes) VALUES (?, ?)', id, Buffer.alloc(count * 200, count));
    run(
      'INSERT INTO pair VALUES (?, ?, ?)',
      BigInt(count) - 5n,
      `first ${count}`,
      count % 2 ? 1.5 : 'x',
    );
    run('INSERT INTO keyless VALUES (?)', 'the same');
  }
  run('INSERT INTO pair VALUES (?, ?, ?)', 2n ** 62n, aLongText('key'), null);
  run('ALTER TABLE keyless ADD COLUMN added TEXT');
  run('INSERT INTO keyless VALUES (?, ?)', 'the same', 'and more');
}

/** A vault with such tables, and an open database with the same but no rows. */
function aLaterVault() {
  const key = DataKey.random();
  const database = join(scratchFolder(), 'journal.db');
  const vault = openVault(database, key);
  migrate(vault);
  vault.exec(LATER);
  fill(vault);
  const whole = tablesOf(vault);
  vault.close();
  const into = openInMemory();
  onTestFinished(() => void into.close());
  migrate(into);
  into.exec(LATER);
  into.exec('ALTER TABLE keyless ADD COLUMN added TEXT');
  return { database, key, whole, into };
}

describe('salvaging tables that salvage was not written for', () => {
  it('gives every row, and leaves what SQLite makes by itself to SQLite', () => {
    const { database, key, whole, into } = aLaterVault();

    const report = salvage(into, { path: database }, key);

    expect(tablesOf(into)).toEqual(whole);
    expect(report).toMatchObject({ pagesDamaged: 0, rowsCutShort: 0, lostDays: [] });
    expect(Object.keys(report.rowsRead).filter((name) => name.startsWith('words'))).toEqual([]);
    expect(into.prepare(`SELECT count(*) FROM words WHERE words MATCH 'name'`).pluck().get()).toBe(
      50,
    );
    expect(into.pragma('foreign_key_check')).toEqual([]);
  });

  it('tells whose rows they are by their shape when the schema is gone', () => {
    const { database, key, whole, into } = aLaterVault();
    spoil(database, (bytes) => void bytes.fill(0, 200, PAGE));

    salvage(into, { path: database }, key);

    const { aa_child, zz_parent, pair } = tablesOf(into);
    expect({ aa_child, zz_parent, pair }).toEqual({
      aa_child: whole['aa_child'],
      zz_parent: whole['zz_parent'],
      pair: whole['pair'],
    });
  });
});
