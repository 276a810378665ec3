import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadsFolder, freshPath } from '../../../../electron/shell/downloads.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

function aHome(...folders: readonly string[]): string {
  const home = scratchFolder();
  for (const folder of folders) mkdirSync(join(home, folder));
  return home;
}

describe('the downloads folder', () => {
  it('is the one the system names', () => {
    const home = aHome('Downloads', 'Von unterwegs');
    const named = join(home, 'Von unterwegs');

    expect(downloadsFolder(home, { XDG_DOWNLOAD_DIR: named })).toBe(named);
  });

  it('is the usual one when the system names none, or one that is not there', () => {
    const home = aHome('Downloads');
    const usual = join(home, 'Downloads');

    expect(downloadsFolder(home, {})).toBe(usual);
    expect(downloadsFolder(home, { XDG_DOWNLOAD_DIR: '' })).toBe(usual);
    expect(downloadsFolder(home, { XDG_DOWNLOAD_DIR: join(home, 'gone') })).toBe(usual);
  });

  it('is home itself when there is none at all', () => {
    const home = aHome();

    expect(downloadsFolder(home, {})).toBe(home);
  });
});

describe('a path for a new file', () => {
  it('has the name asked for while no file has it', () => {
    const folder = scratchFolder();

    expect(freshPath(folder, 'Summary.pdf')).toBe(join(folder, 'Summary.pdf'));
  });

  it('counts on until it is new, before the ending', () => {
    const folder = scratchFolder();
    const taken = ['Summary.pdf', 'Summary 2.pdf', 'Summary 4.pdf'];
    for (const name of taken) writeFileSync(join(folder, name), '');

    expect(freshPath(folder, 'Summary.pdf')).toBe(join(folder, 'Summary 3.pdf'));
  });

  it('does so for a name without an ending too', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'Summary'));

    expect(freshPath(folder, 'Summary')).toBe(join(folder, 'Summary 2'));
  });
});
