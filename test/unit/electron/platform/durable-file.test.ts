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
import { writeMeanwhile } from '../../../../electron/platform/write-meanwhile.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const NEW = Buffer.from('the new words');

function aFile(content = 'the old words'): { readonly folder: string; readonly path: string } {
  const folder = scratchFolder();
  const path = join(folder, 'vault.json');
  writeFileSync(path, content);
  return { folder, path };
}

describe.each([
  ['at once', async (path: string, bytes: Uint8Array) => writeDurably(path, bytes)],
  ['while other work goes on', writeMeanwhile],
] as const)('writing a file durably %s', (_, write) => {
  it('makes it where there was none', async () => {
    const path = join(scratchFolder(), 'vault.json');

    await write(path, NEW);

    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('replaces all of it, whatever was there and whatever comes', async () => {
    const { folder, path } = aFile();

    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
        await write(path, bytes);

        expect(readFileSync(path).equals(bytes)).toBe(true);
        expect(readdirSync(folder)).toEqual(['vault.json']);
      }),
      { numRuns: 20 },
    );
  });

  it('lets nobody but the owner read it, also when the old one was open to all', async () => {
    const { path } = aFile();
    chmodSync(path, 0o666);

    await write(path, NEW);

    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('replaces a link planted under its name and leaves what it points to', async () => {
    const { path: treasure } = aFile('not yours');
    const path = join(scratchFolder(), 'vault.json');
    symlinkSync(treasure, path);

    await write(path, NEW);

    expect(readFileSync(treasure, 'utf8')).toBe('not yours');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('makes nothing where a planted link points to nothing', async () => {
    const elsewhere = join(scratchFolder(), 'not-there-yet');
    const path = join(scratchFolder(), 'vault.json');
    symlinkSync(elsewhere, path);

    await write(path, NEW);

    expect(existsSync(elsewhere)).toBe(false);
    expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  it('leaves the other name of a file that has two', async () => {
    const { folder, path } = aFile();
    linkSync(path, join(folder, 'other-name'));

    await write(path, NEW);

    expect(readFileSync(join(folder, 'other-name'), 'utf8')).toBe('the old words');
  });

  it('leaves nothing behind when the new file cannot take its place', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'vault.json');
    mkdirSync(path);

    await expect(write(path, NEW)).rejects.toThrow();

    expect(readdirSync(folder)).toEqual(['vault.json']);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('leaves nothing behind, and the old file whole, when the bytes cannot be written', async () => {
    const { folder, path } = aFile();
    // Says that it has bytes and has none: what a write fails on half way.
    const broken = { length: 8 } as unknown as Uint8Array;

    await expect(write(path, broken)).rejects.toThrow();

    expect(readdirSync(folder)).toEqual(['vault.json']);
    expect(readFileSync(path, 'utf8')).toBe('the old words');
  });

  it('says what the system says when there is no such folder', async () => {
    const path = join(scratchFolder(), 'nowhere', 'vault.json');

    await expect(write(path, NEW)).rejects.toMatchObject({ code: 'ENOENT' });
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
