import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveEnd, memberHeader, paddingAfter } from '../../../../electron/backup/archive.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { rescueSource } from '../../../../electron/export/rescue-source.ts';
import { salvage } from '../../../../electron/salvage/salvage.ts';
import { newKeyFile, writeKeyFile } from '../../../../electron/vault/key-file.ts';
import { openInMemory } from '../../../../electron/vault/open-vault.ts';
import { withRecoveryWords } from '../../../../electron/vault/secrets.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { GOLDEN_WORDS } from '../../../support/golden-content.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import {
  aJournalOf,
  aVaultOnDisk,
  PAGE,
  readBySqlite,
  spoil,
  tablesOf,
} from '../salvage/salvaged-journals.ts';

/** A data folder with a small journal, and a backup of it in the form of the app's own. */
function aHomeAndBackup() {
  const found = aVaultOnDisk(aJournalOf(20));
  const files = vaultFilesIn(join(found.database, '..'));
  const keyFile = withRecoveryWords(newKeyFile(), GOLDEN_WORDS.split(' '), found.key);
  writeKeyFile(files, keyFile);
  const members = [
    ['vault.json', readFileSync(files.keyFile)],
    ['contents.sealed', Buffer.alloc(300, 1)],
    ['journal.db', readFileSync(files.database)],
  ] as const;
  const parts = members.flatMap(([name, bytes]) => {
    return [memberHeader(name, bytes.length, 1_795_000_000), bytes, paddingAfter(bytes.length)];
  });
  const backup = join(scratchFolder(), 'monday.evenfall');
  writeFileSync(backup, Buffer.concat([...parts, archiveEnd()]));
  return { found, files, keyFile, backup };
}

describe('finding what can be rescued', () => {
  it('finds a data folder', () => {
    const { files, keyFile } = aHomeAndBackup();

    expect(rescueSource(files.folder)).toEqual({
      keyFile,
      database: { path: files.database },
      anchor: files.anchor,
    });
  });

  it.each([
    ['whole', (bytes: Buffer) => bytes, 0],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1024 - 2 * PAGE), 2],
    ['with a damaged header', (bytes: Buffer) => bytes.fill('9', 124, 130), 0],
    ['without an end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1024), 0],
  ])('finds the journal in a backup that is %s', (_, change, pagesDamaged) => {
    const { found, keyFile, backup } = aHomeAndBackup();
    const whole = readBySqlite(found);
    spoil(backup, change);

    const source = rescueSource(backup);
    const into = openInMemory();
    migrate(into);
    const report = salvage(into, source.database, found.key);

    expect(source.keyFile).toEqual(keyFile);
    expect(report.pagesDamaged).toBe(pagesDamaged);
    if (pagesDamaged === 0) expect(tablesOf(into)).toEqual(whole);
    into.close();
  });

  it('says what is not there, or too damaged', () => {
    const { files, backup } = aHomeAndBackup();
    const finding = (path: string) => () => rescueSource(path);

    expect(finding(join(files.folder, 'nowhere'))).toThrow('vault/absent');
    spoil(backup, (bytes) => void bytes.fill(0, 600, 700));
    expect(finding(backup)).toThrow('vault/key-file-damaged');
    writeFileSync(backup, 'something else');
    expect(finding(backup)).toThrow('backup/damaged');
    for (const path of [files.keyFile, files.keyFileCopy]) writeFileSync(path, '{}');
    expect(finding(files.folder)).toThrow('vault/key-file-damaged');
    for (const path of [files.keyFile, files.keyFileCopy]) rmSync(path);
    expect(finding(files.folder)).toThrow('vault/key-file-missing');
    rmSync(files.database);
    expect(finding(files.folder)).toThrow('vault/absent');
    mkdirSync(join(files.folder, 'empty'));
    expect(finding(join(files.folder, 'empty'))).toThrow('vault/absent');
  });
});
