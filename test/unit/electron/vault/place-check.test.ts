import { chmodSync, linkSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWarning, tightenRights } from '../../../../electron/vault/place-check.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

function aFolder(...names: readonly string[]): string {
  const folder = join(scratchFolder(), ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe('the place of a journal', () => {
  it('is fine where nothing speaks against it, and where it is not there yet', () => {
    expect(placeWarning(aFolder('evenfall'))).toBeNull();
    expect(placeWarning(join(aFolder('evenfall'), 'later'))).toBeNull();
  });

  it('is told to be a link', () => {
    const link = join(aFolder('here'), 'evenfall');
    symlinkSync(aFolder('elsewhere'), link);

    expect(placeWarning(link)).toBe('link');
  });

  it.each(['Dropbox', 'OneDrive - Someone', 'Nextcloud', 'iCloud Drive', 'Google Drive'])(
    'is told to be copied elsewhere below %s',
    (name) => {
      expect(placeWarning(aFolder(name, 'private', 'evenfall'))).toBe('synced');
    },
  );

  it('is told to be copied elsewhere below the mark of a synchronising program', () => {
    const folder = aFolder('shared', 'evenfall');
    mkdirSync(join(folder, '..', '.stfolder'));

    expect(placeWarning(folder)).toBe('synced');
  });

  it('is not suspected for a name that only sounds like one', () => {
    expect(placeWarning(aFolder('my dropbox memories', 'omega', 'evenfall'))).toBeNull();
  });
});

describe('the rights on a journal', () => {
  it('are taken from everyone but its owner', () => {
    const folder = aFolder('evenfall');
    const file = join(folder, 'vault.json');
    const inner = join(folder, 'backups');
    writeFileSync(file, '{}');
    mkdirSync(inner);
    for (const path of [folder, file, inner]) chmodSync(path, 0o777);

    tightenRights(folder);

    expect([folder, file, inner].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o600, 0o700,
    ]);
  });

  it('are left as they are on a file elsewhere that a name in the folder leads to', () => {
    const folder = aFolder('evenfall');
    const elsewhere = join(aFolder('elsewhere'), 'notes.txt');
    writeFileSync(elsewhere, 'not ours');
    chmodSync(elsewhere, 0o644);
    linkSync(elsewhere, join(folder, 'tries.json'));
    symlinkSync(elsewhere, join(folder, 'check-next'));

    tightenRights(folder);

    expect(statSync(elsewhere).mode & 0o777).toBe(0o644);
  });
});
