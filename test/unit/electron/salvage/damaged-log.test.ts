import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { saveCheckIn } from '../../../../electron/check-ins/check-ins.ts';
import { aCheckIn } from '../../../support/vaults.ts';
import {
  aJournalOf,
  aVaultOnDisk,
  FRAME,
  LOG_HEADER,
  readBySqlite,
  salvaged,
  spoil,
} from './salvaged-journals.ts';

describe('salvaging a vault with a damaged log', () => {
  it('reads what SQLite forgets after the damage', () => {
    const checkIns = Array.from({ length: 20 }, () => aCheckIn());
    const found = aVaultOnDisk(aJournalOf(5), (vault) => {
      for (const each of checkIns) vault.transact((db) => saveCheckIn(db, each));
    });
    spoil(
      `${found.database}-wal`,
      (bytes) => void bytes.fill(7, LOG_HEADER + FRAME + 500, LOG_HEADER + FRAME + 700),
    );

    const { report } = salvaged(found);

    expect(readBySqlite(found)['check_in']).toHaveLength(10);
    expect(report.rowsRead).toMatchObject({ check_in: 30 });
  });

  it.each([
    ['header', 0, LOG_HEADER],
    ["first page's header", LOG_HEADER, LOG_HEADER + 24],
    ['last checksum', LOG_HEADER + 16, LOG_HEADER + 24],
  ])('reads all of it when its %s is gone', (_, from, to) => {
    const found = aVaultOnDisk(aJournalOf(5), (vault) => {
      for (let count = 0; count < 5; count += 1)
        vault.transact((db) => saveCheckIn(db, aCheckIn()));
    });
    spoil(`${found.database}-wal`, (bytes) => void bytes.fill(9, from, to));

    const { report } = salvaged(found);

    expect(report.rowsRead).toMatchObject({ check_in: 15 });
  });

  it('reads the log alone when the database is empty', () => {
    const found = aVaultOnDisk(
      () => undefined,
      (vault) => {
        for (let count = 0; count < 3; count += 1)
          vault.transact((db) => saveCheckIn(db, aCheckIn()));
      },
    );
    spoil(found.database, () => Buffer.alloc(0));

    const { report } = salvaged(found);

    expect(report.rowsRead).toMatchObject({ check_in: 3 });
  });

  it('leaves out what an earlier log left behind the present one', () => {
    const key = DataKey.random();
    const database = join(scratchFolder(), 'journal.db');
    const vault = openVault(database, key);
    onTestFinished(() => void vault.close());
    migrate(vault);
    const change = vault.prepare(`UPDATE meta SET value = ? WHERE name = 'revision'`);
    for (let revision = 1; revision <= 9; revision += 1) change.run(String(revision));
    const earlier = readFileSync(`${database}-wal`);
    vault.pragma('wal_checkpoint(TRUNCATE)');
    change.run('10');
    const present = readFileSync(`${database}-wal`);
    const copy = join(scratchFolder(), 'journal.db');
    copyFileSync(database, copy);
    writeFileSync(`${copy}-wal`, Buffer.concat([present, earlier.subarray(present.length)]));

    const { tables, report } = salvaged({ database: copy, key });

    expect(earlier.length).toBeGreaterThan(present.length + 5 * FRAME);
    expect(tables['meta']).toEqual([{ name: 'revision', value: '10' }]);
    expect(report.pagesDamaged).toBe(0);
  });
});
