import {
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEntries, saveEntry } from '../../../../electron/journal/entries.ts';
import { day } from '../../../../shared/model/day.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { anEntry, anOpenVault, quickSession } from '../../../support/vaults.ts';

const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;

/** The files of a vault as a killed process leaves them: the log unemptied, 20 saves in it. */
async function aVaultLeftOpen(): Promise<ReturnType<typeof vaultFilesIn>> {
  const { session, files } = await anOpenVault();
  for (let count = 0; count < 20; count += 1) {
    session.vault().transact((db) => saveEntry(db, anEntry()));
  }
  const left = vaultFilesIn(scratchFolder());
  for (const part of ['database', 'anchor', 'keyFile', 'keyFileCopy'] as const) {
    copyFileSync(files[part], left[part]);
  }
  copyFileSync(`${files.database}-wal`, `${left.database}-wal`);
  return left;
}

describe('the anchor', () => {
  it('finds nothing missing after a kill', async () => {
    const files = await aVaultLeftOpen();

    const session = quickSession(files);
    const opening = await session.unlock(secret);

    expect(opening).toEqual({ missingSaves: 0, damage: null });
    const entries = session
      .vault()
      .read((db) => listEntries(db, day.parse('2026-01-01'), day.parse('2027-01-01')));
    expect(entries).toHaveLength(20);
  });

  it('says how many saves a lost log took with it', async () => {
    const files = await aVaultLeftOpen();
    rmSync(`${files.database}-wal`);

    expect(await quickSession(files).unlock(secret)).toEqual({ missingSaves: 20, damage: null });
  });

  it('notices a log with one changed bit, or cut short, wherever it is', async () => {
    const files = await aVaultLeftOpen();
    const log = readFileSync(`${files.database}-wal`);
    const database = readFileSync(files.database);
    const anchor = readFileSync(files.anchor);

    const noticed: boolean[] = [];
    for (let round = 1; round <= 12; round += 1) {
      const at = Math.floor((log.length * round) / 13);
      const harmed = round % 2 === 0 ? log.subarray(0, at) : Buffer.from(log);
      if (round % 2 === 1) harmed.writeUInt8(harmed.readUInt8(at) ^ 16, at);
      writeFileSync(files.database, database);
      writeFileSync(files.anchor, anchor);
      writeFileSync(`${files.database}-wal`, harmed);
      const session = quickSession(files);
      const { missingSaves } = await session.unlock(secret);
      session.close();
      noticed.push(missingSaves !== null && missingSaves > 0);
    }

    expect(noticed).toEqual(Array(12).fill(true));
  });

  it('cannot tell when it is gone itself, and says that', async () => {
    const files = await aVaultLeftOpen();
    rmSync(files.anchor);

    expect(await quickSession(files).unlock(secret)).toEqual({ missingSaves: null, damage: null });
  });

  it('outlives a torn write of the newer half', async () => {
    const files = await aVaultLeftOpen();
    const bytes = readFileSync(files.anchor);
    bytes.fill('x', 512 + 40, 1024);
    writeFileSync(files.anchor, bytes);

    const opening = await quickSession(files).unlock(secret);

    expect(opening).toEqual({ missingSaves: 0, damage: null });
  });

  it('leaves the other name of its file as it was, and goes on under its own', async () => {
    const files = await aVaultLeftOpen();
    const snapshot = join(scratchFolder(), 'journal.anchor');
    linkSync(files.anchor, snapshot);
    const before = readFileSync(snapshot);

    const session = quickSession(files);
    const { missingSaves } = await session.unlock(secret);
    session.vault().transact((db) => saveEntry(db, anEntry()));
    session.close();

    expect(missingSaves).toBe(0);
    expect(readFileSync(snapshot).equals(before)).toBe(true);
    expect(await quickSession(files).unlock(secret)).toEqual({ missingSaves: 0, damage: null });
  });

  it('keeps nobody out where a link lies under its name, and writes nothing behind it', async () => {
    const files = await aVaultLeftOpen();
    const elsewhere = join(scratchFolder(), 'elsewhere');
    renameSync(files.anchor, elsewhere);
    symlinkSync(elsewhere, files.anchor);
    const before = readFileSync(elsewhere);

    const session = quickSession(files);
    const { missingSaves } = await session.unlock(secret);
    session.vault().transact((db) => saveEntry(db, anEntry()));

    expect(missingSaves).toBe(0);
    expect(readFileSync(elsewhere).equals(before)).toBe(true);
  });
});
