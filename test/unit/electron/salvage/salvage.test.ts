import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writer } from '../../../../electron/database/database.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { salvageInto } from '../../../../electron/salvage/salvage.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { openInMemory, openVault } from '../../../../electron/vault/open-vault.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';
import {
  aJournalOf,
  FRAME,
  aLongText,
  aVaultOnDisk,
  readBySqlite,
  salvaged,
} from './salvaged-journals.ts';

function writeMuchAndTakeItBack(db: Writer): void {
  const body = aDocument(aLongText('undone').repeat(50));
  for (let count = 0; count < 25; count += 1) saveEntry(db, anEntry({ body }));
  throw new Error('taken back');
}

describe('salvaging a whole vault', () => {
  it('gives every row that SQLite reads', () => {
    const found = aVaultOnDisk(aJournalOf(300));

    const { tables, report } = salvaged(found);

    expect(tables).toEqual(readBySqlite(found));
    expect(report).toMatchObject({ pagesDamaged: 0, rowsCutShort: 0, lostDays: [] });
    expect(report.rowsRead).toMatchObject({ entry: 300, check_in: 600, month_event: 60 });
  });

  it.each([
    ['last', []],
    ['before another save', [anEntry()]],
  ])('reads what is only in the log yet, and not what was taken back %s', (_, after) => {
    const found = aVaultOnDisk(aJournalOf(20), (vault) => {
      vault.transact((db) => saveEntry(db, anEntry({ body: aDocument(aLongText('kept')) })));
      expect(() => vault.transact(writeMuchAndTakeItBack)).toThrow('taken back');
      for (const entry of after) vault.transact((db) => saveEntry(db, entry));
    });
    const logged = readFileSync(`${found.database}-wal`).length / FRAME;

    const { tables, report } = salvaged(found);

    // So much that it was in the log before it was taken back; a save after it empties a log of that length.
    expect(logged > 1000).toBe(after.length === 0);
    expect(tables).toEqual(readBySqlite(found));
    expect(report.rowsRead).toMatchObject({ entry: 21 + after.length });
    expect(report.pagesDamaged).toBe(0);
  });

  it('changes nothing in its folder', () => {
    const found = aVaultOnDisk(aJournalOf(5), (vault) => {
      vault.transact((db) => saveEntry(db, anEntry()));
    });
    const folder = dirname(found.database);
    const contents = () => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`));
    const names = readdirSync(folder);
    const before = contents();

    salvaged(found);

    expect(readdirSync(folder)).toEqual(names);
    expect(contents()).toEqual(before);
  });

  it('brings rows of an earlier schema up to date', () => {
    const key = DataKey.random();
    const database = `${scratchFolder()}/journal.db`;
    const earlier = openVault(database, key);
    migrate(earlier, 1);
    earlier.prepare(`UPDATE meta SET value = '7' WHERE name = 'revision'`).run();
    earlier.close();

    const { tables, report } = salvaged({ database, key });

    expect(report.pagesDamaged).toBe(0);
    expect(tables).toEqual(readBySqlite({ database, key }));
    expect(tables['meta']).toContainEqual({ name: 'revision', value: '7' });
  });

  it('refuses one from a later version of the app', () => {
    const key = DataKey.random();
    const database = `${scratchFolder()}/journal.db`;
    const later = openVault(database, key);
    migrate(later);
    later.pragma('user_version = 9999');
    later.close();
    const into = openInMemory();
    migrate(into);

    expect(() => salvageInto(into, database, key)).toThrow('vault/newer');
    into.close();
  });
});
