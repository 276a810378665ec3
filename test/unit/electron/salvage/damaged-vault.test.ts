import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readerOver } from '../../../../electron/database/database.ts';
import { CUT_SHORT } from '../../../../electron/salvage/mend-document.ts';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { openEntry, removeEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import type { DataKey } from '../../../../electron/vault/data-key.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';
import {
  aJournalOf,
  aLongText,
  aVaultOnDisk,
  LOG_HEADER,
  PAGE,
  readBySqlite,
  salvaged,
  spoil,
} from './salvaged-journals.ts';

describe('salvaging a damaged vault', () => {
  it('puts right a page in which one bit is wrong', () => {
    const found = aVaultOnDisk(aJournalOf(30));
    const whole = readBySqlite(found);
    spoil(found.database, (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(6 * PAGE + 1000) ^ 4, 6 * PAGE + 1000);
    });

    const { tables, report } = salvaged(found);

    expect(report).toMatchObject({ pagesDamaged: 0, pagesRepaired: 1 });
    expect(tables).toEqual(whole);
  });

  it.each([
    [
      'a byte of the salt is wrong',
      (bytes: Buffer) => void bytes.writeUInt8(bytes.readUInt8(3) ^ 0xff, 3),
      0,
    ],
    ['the salt is gone', (bytes: Buffer) => void bytes.fill(0, 0, 16), 1],
    ['the first page is gone', (bytes: Buffer) => void bytes.fill(0, 0, PAGE), 1],
  ])('gives every row when %s', (_, change, pagesDamaged) => {
    const found = aVaultOnDisk(aJournalOf(60));
    const whole = readBySqlite(found);
    spoil(found.database, change);

    const { tables, report } = salvaged(found);

    expect(tables).toEqual(whole);
    expect(report).toMatchObject({ pagesDamaged, rowsCutShort: 0, lostDays: [] });
  });

  it('gives every row of the tables when the schema and every inner page is gone', () => {
    const found = aVaultOnDisk(aJournalOf(300));
    const whole = readBySqlite(found);
    // Page 2 to 5 are the roots of the first tables; a schema that leads nowhere makes every leaf an orphan.
    spoil(found.database, (bytes) => void bytes.fill(0, 200, PAGE));

    const { tables } = salvaged(found);

    expect(tables).toEqual(whole);
  });

  it('keeps all there is of a file that was cut off, and names the days that are known to be lost', () => {
    const found = aVaultOnDisk(aJournalOf(300));
    const whole = readBySqlite(found);
    spoil(found.database, (bytes) => bytes.subarray(0, bytes.length - 20 * PAGE - 100));

    const { tables, report } = salvaged(found);

    const read = Object.values(tables).flat();
    expect(report.pagesDamaged).toBe(21);
    expect(read.length).toBeGreaterThan(Object.values(whole).flat().length / 2);
    expect(Object.values(whole).flat()).toEqual(expect.arrayContaining(read.slice(0, 50)));
  });

  it('keeps what is left of an entry whose further pages are lost, and says so in it', () => {
    const entry = anEntry({ title: 'A long one', body: aDocument(aLongText('sea')) });
    const found = aVaultOnDisk((vault) => vault.transact((db) => saveEntry(db, entry)));
    // The entry's text begins where an empty journal ends; two sectors of it are lost, and a link between its pages.
    const textBegins = readFileSync(aVaultOnDisk(() => undefined).database).length;
    const lost = textBegins + PAGE;
    spoil(found.database, (bytes) => void bytes.fill(0xa5, lost - 500, lost + 500));

    const { handle, report } = salvaged(found);
    const kept = openEntry(readerOver(handle), entry.id);
    const text = documentText(kept.body);

    expect(report).toMatchObject({ rowsCutShort: 1, lostDays: [] });
    expect(kept).toMatchObject({ day: entry.day, title: 'A long one', writtenAt: entry.writtenAt });
    expect(text.startsWith(CUT_SHORT)).toBe(true);
    expect(text).toContain('sea line 0. sea line 1.');
    expect(text).toContain('sea line 899.');
  });

  it('names the day of an entry of which nothing is left', () => {
    const gone = anEntry({ day: '2026-11-03' });
    const found = aVaultOnDisk((vault) => {
      vault.transact((db) => saveEntry(db, gone));
    });
    const leaf = rootOf(found.database, found.key, 'entry');
    spoil(found.database, (bytes) => void bytes.fill(0, (leaf - 1) * PAGE, leaf * PAGE));

    const { report } = salvaged(found);

    expect(report).toMatchObject({ pagesDamaged: 1, lostDays: ['2026-11-03'] });
    expect(report.rowsRead).toMatchObject({ entry: 0 });
  });

  it('keeps the copy of a row that was edited last', () => {
    const first = anEntry({ title: 'before' });
    const then = { ...first, editedAt: anInstant('2026-11-23T10:00:00Z'), title: 'after' };
    const found = aVaultOnDisk(
      (vault) => vault.transact((db) => saveEntry(db, first)),
      (vault) => vault.transact((db) => saveEntry(db, then)),
    );
    // Many bytes, so that it cannot be put right, in the free room of the newer copy.
    spoil(
      `${found.database}-wal`,
      (bytes) => void bytes.fill(0, LOG_HEADER + 24 + 100, LOG_HEADER + 24 + 200),
    );

    const { tables } = salvaged(found);

    expect(tables['entry']).toHaveLength(1);
    expect(tables['entry']).toMatchObject([{ title: 'after' }]);
  });

  it('leaves a removed entry removed', () => {
    const entry = anEntry({ body: aDocument(aLongText('gone')) });
    const found = aVaultOnDisk((vault) => {
      vault.transact((db) => saveEntry(db, entry));
      vault.transact((db) => removeEntry(db, entry.id, anInstant('2026-11-24T10:00:00Z')));
    });
    spoil(found.database, (bytes) => bytes.subarray(0, bytes.length - 3 * PAGE));

    const { tables } = salvaged(found);

    expect(tables['entry']).toMatchObject([{ removed_at: expect.any(Number) }]);
  });
});

function rootOf(database: string, key: DataKey, table: string): number {
  const handle = openVault(database, key);
  const root = handle
    .prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table);
  handle.close();
  return Number(root);
}
