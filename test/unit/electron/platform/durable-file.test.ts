import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDurably, writeWhole } from '../../../../electron/platform/durable-file.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const NEW = Buffer.from('the new words');

function aFile(content = 'the old words'): { readonly folder: string; readonly path: string } {
  const folder = scratchFolder();
  const path = join(folder, 'vault.json');
  writeFileSync(path, content);
  return { folder, path };
}

describe('writing a file durably', () => {
  it('makes it where there was none', () => {
    const path = join(scratchFolder(), 'vault.json');

    writeDurably(path, NEW);

    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('replaces all of it, whatever was there and whatever comes', () => {
    const { folder, path } = aFile();

    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        writeDurably(path, bytes);

        expect(readFileSync(path).equals(bytes)).toBe(true);
        expect(readdirSync(folder)).toEqual(['vault.json']);
      }),
      { numRuns: 20 },
    );
  });

  it('lets nobody but the owner read it, also when the old one was open to all', () => {
    const { path } = aFile();
    chmodSync(path, 0o666);

    writeDurably(path, NEW);

    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('replaces a link planted under its name and leaves what it points to', () => {
    const { path: treasure } = aFile('not yours');
    const path = join(scratchFolder(), 'vault.json');
    symlinkSync(treasure, path);

    writeDurably(path, NEW);

    expect(readFileSync(treasure, 'utf8')).toBe('not yours');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('makes nothing where a planted link points to nothing', () => {
    const elsewhere = join(scratchFolder(), 'not-there-yet');
    const path = join(scratchFolder(), 'vault.json');
    symlinkSync(elsewhere, path);

    writeDurably(path, NEW);

    expect(existsSync(elsewhere)).toBe(false);
    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('leaves the other name of a file that has two', () => {
    const { folder, path } = aFile();
    linkSync(path, join(folder, 'other-name'));

    writeDurably(path, NEW);

    expect(readFileSync(join(folder, 'other-name'), 'utf8')).toBe('the old words');
  });

  it('leaves nothing behind when the new file cannot take its place', () => {
    const folder = scratchFolder();
    const path = join(folder, 'vault.json');
    mkdirSync(path);

    expect(() => writeDurably(path, NEW)).toThrow();

    expect(readdirSync(folder)).toEqual(['vault.json']);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('leaves nothing behind, and the old file whole, when the bytes cannot be written', () => {
    const { folder, path } = aFile();
    // Says that it has bytes and has none: what a write fails on half way.
    const broken = { length: 8 } as unknown as Uint8Array;

    expect(() => writeDurably(path, broken)).toThrow();

    expect(readdirSync(folder)).toEqual(['vault.json']);
    expect(readFileSync(path, 'utf8')).toBe('the old words');
  });

  it('says what the system says when there is no such folder', () => {
    const path = join(scratchFolder(), 'nowhere', 'vault.json');

    expect(() => writeDurably(path, NEW)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});

describe('writing into an open file', () => {
  it('puts the bytes where they belong and leaves the others', () => {
    const { path } = aFile('0123456789');
    const file = openSync(path, 'r+');

    writeWhole(file, Buffer.from('abc'), 4);
    closeSync(file);

    expect(readFileSync(path, 'utf8')).toBe('0123abc789');
  });
});
