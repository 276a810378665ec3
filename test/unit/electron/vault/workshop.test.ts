import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vaultFilesIn, type VaultFiles } from '../../../../electron/vault/vault-files.ts';
import {
  emptyWorkshop,
  finishWorkshop,
  replaceVault,
} from '../../../../electron/vault/workshop.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const AT = new Date('2026-11-23T04:12:09Z');
const PARTS = ['database', 'anchor', 'keyFileCopy', 'keyFile'] as const;

function fill(files: VaultFiles, text: string): void {
  for (const part of PARTS) writeFileSync(files[part], `${text} ${part}`);
}

/** What the four files of a vault say, or nothing for one that is not there. */
function said(files: VaultFiles): readonly string[] {
  return PARTS.map((part) => (existsSync(files[part]) ? readFileSync(files[part], 'utf8') : ''));
}

function asWritten(text: string): readonly string[] {
  return PARTS.map((part) => `${text} ${part}`);
}

/** A folder with a vault in place and another one, whole, in the workshop. */
function aVaultAndItsSuccessor() {
  const files = vaultFilesIn(scratchFolder());
  fill(files, 'old');
  writeFileSync(`${files.database}-wal`, 'old log');
  fill(emptyWorkshop(files), 'new');
  return files;
}

describe('putting one vault in the place of another', () => {
  it('sets the old one aside whole, its log with it', () => {
    const files = aVaultAndItsSuccessor();

    replaceVault(files, AT);

    const folder = join(files.setAside, '2026-11-23T04-12-09Z');
    expect(said(files)).toEqual(asWritten('new'));
    expect(said(vaultFilesIn(folder))).toEqual(asWritten('old'));
    expect(readFileSync(`${vaultFilesIn(folder).database}-wal`, 'utf8')).toBe('old log');
    expect(readdirSync(files.folder)).not.toContain('being-made');
  });

  it('forgets the old one where that is wished, also after an interruption', () => {
    const files = aVaultAndItsSuccessor();
    replaceVault(files, AT, 'forget the old one');

    expect(said(files)).toEqual(asWritten('new'));
    expect(readdirSync(files.setAside)).toEqual([]);
  });

  it('never puts two into one folder', () => {
    const files = aVaultAndItsSuccessor();
    replaceVault(files, AT);
    fill(emptyWorkshop(files), 'newer');

    replaceVault(files, AT);

    expect(readdirSync(files.setAside)).toHaveLength(2);
    expect(said(files)).toEqual(asWritten('newer'));
  });

  it('is finished at the next look, wherever it was interrupted', () => {
    // What is moved aside, then the marker, then what is put in place: each state between two steps.
    const steps = [
      ...PARTS.map((part) => ['aside', part] as const),
      ['marker'] as const,
      ...PARTS.map((part) => ['place', part] as const),
    ];
    for (let done = 0; done <= steps.length; done += 1) {
      const files = aVaultAndItsSuccessor();
      const workshop = vaultFilesIn(join(files.folder, 'being-made'));
      const name = '2026-11-23T04-12-09Z';
      const aside = vaultFilesIn(join(files.setAside, name));
      const marker = join(workshop.folder, 'replaces.json');
      mkdirSync(aside.folder, { recursive: true });
      writeFileSync(marker, JSON.stringify({ setAside: name }));
      rmSync(`${files.database}-wal`);
      for (const [step, part] of steps.slice(0, done)) {
        if (step === 'marker') rmSync(marker);
        else if (step === 'place' && part) renameSync(workshop[part], files[part]);
        else if (part) renameSync(files[part], aside[part]);
      }

      finishWorkshop(files);

      expect([done, said(files)]).toEqual([done, asWritten('new')]);
      expect([done, said(aside)]).toEqual([done, asWritten('old')]);
    }
  });

  it('does not happen for a workshop that is not whole', () => {
    const files = aVaultAndItsSuccessor();
    rmSync(vaultFilesIn(join(files.folder, 'being-made')).keyFile);

    finishWorkshop(files);

    expect(said(files)).toEqual(asWritten('old'));
    expect(readdirSync(files.folder)).not.toContain('being-made');
  });

  it('does not happen for one that another start of the app emptied, but for its key file', () => {
    const files = vaultFilesIn(scratchFolder());
    const workshop = emptyWorkshop(files);
    fill(workshop, 'new');
    for (const part of PARTS) if (part !== 'keyFile') rmSync(workshop[part]);

    finishWorkshop(files);

    expect(readdirSync(files.folder)).toEqual([basename(files.turn)]);
  });

  it('is not kept from happening by an anchor alone', () => {
    const files = aVaultAndItsSuccessor();
    for (const part of PARTS) if (part !== 'anchor') rmSync(files[part]);

    finishWorkshop(files);

    expect(said(files)).toEqual(asWritten('new'));
  });

  const vaults = PARTS.filter((part) => part !== 'anchor');
  it.each(vaults)('does not happen unasked, also where only the %s is in place', (part) => {
    const files = aVaultAndItsSuccessor();
    for (const other of PARTS) if (other !== part) rmSync(files[other]);
    const before = said(files);

    finishWorkshop(files);

    expect(said(files)).toEqual(before);
    expect(readdirSync(files.folder)).not.toContain('being-made');
  });

  it('does not leave an old log for a new database to read', () => {
    const files = vaultFilesIn(scratchFolder());
    writeFileSync(`${files.database}-wal`, 'a log without its database');
    fill(emptyWorkshop(files), 'new');

    finishWorkshop(files);

    expect(existsSync(`${files.database}-wal`)).toBe(false);
    expect(said(files)).toEqual(asWritten('new'));
    expect(readdirSync(files.setAside)).toHaveLength(1);
  });
});
