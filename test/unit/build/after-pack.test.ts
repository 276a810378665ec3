import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder.ts';

type AfterPack = (packed: unknown) => Promise<void>;

// What `build/` may import is `test/` as well, so its types are not known here; it exports this one function.
const { afterPack } = (await import(
  new URL('../../../build/after-pack.ts', import.meta.url).href
)) as { readonly afterPack: AfterPack };

/** Marks the fuses in every Electron (docs/tutorial/fuses.md). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** How Electron 45 comes: each fuse as one letter, in Electron's order. */
const AS_DELIVERED = '101100011';

/** A program with the fuses given, and bytes around them. */
function aProgram(path: string, fuses = AS_DELIVERED): void {
  mkdirSync(dirname(path), { recursive: true });
  const wire = Buffer.concat([Buffer.from([1, fuses.length]), Buffer.from(fuses, 'latin1')]);
  const around = Buffer.alloc(5_000_000, 'not a fuse 0101');
  writeFileSync(path, Buffer.concat([around, Buffer.from(SENTINEL), wire, around]));
}

function fusesOf(path: string): string {
  const bytes = readFileSync(path);
  const start = bytes.indexOf(SENTINEL) + SENTINEL.length;
  return bytes.toString('latin1', start + 2, start + 2 + (bytes[start + 1] ?? 0));
}

/** What electron-builder tells of a package of that system, in `folder`. */
function aPackage(system: string, folder: string) {
  return {
    appOutDir: folder,
    electronPlatformName: system,
    packager: { executableName: 'evenfall', appInfo: { productFilename: 'Evenfall' } },
  };
}

describe('packaging', () => {
  it('turns off on Linux whatever opens the program to others', async () => {
    const folder = scratchFolder();
    const program = join(folder, 'evenfall');
    aProgram(program);
    const size = readFileSync(program).length;

    await afterPack(aPackage('linux', folder));

    // Run as Node, cookies, NODE_OPTIONS, --inspect, check of the archive, archive only, snapshot, file:, wasm.
    expect(fusesOf(program)).toBe('000001001');
    expect(readFileSync(program).length).toBe(size);
  });

  it('has the archive checked on Windows as well', async () => {
    const folder = scratchFolder();
    aProgram(join(folder, 'Evenfall.exe'));

    await afterPack(aPackage('win32', folder));

    expect(fusesOf(join(folder, 'Evenfall.exe'))).toBe('000011001');
  });

  it('and for the Mac, whose fuses lie in its framework', async () => {
    const folder = scratchFolder();
    const framework = join(
      'Evenfall.app',
      'Contents',
      'Frameworks',
      'Electron Framework.framework',
    );
    const program = join(folder, framework, 'Electron Framework');
    aProgram(program);

    await afterPack(aPackage('mas', folder));

    expect(fusesOf(program)).toBe('000011001');
  });

  it.each([
    ['a fuse that nobody decided on', '1011000111', 'strictlyRequireAllFuses'],
    ['a fuse that is missing', '10110001', 'not long enough'],
  ])('fails on %s, and leaves the program as it is', async (_what, fuses, reason) => {
    const folder = scratchFolder();
    aProgram(join(folder, 'evenfall'), fuses);

    await expect(afterPack(aPackage('linux', folder))).rejects.toThrow(reason);

    expect(fusesOf(join(folder, 'evenfall'))).toBe(fuses);
  });

  it('fails on a program without fuses', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'evenfall'), 'no Electron at all');

    await expect(afterPack(aPackage('linux', folder))).rejects.toThrow('sentinel');
  });

  it('fails on a program that has its fuses too often to tell which ones count', async () => {
    const folder = scratchFolder();
    const program = join(folder, 'evenfall');
    aProgram(program);
    const once = readFileSync(program);
    writeFileSync(program, Buffer.concat([once, once, once]));

    await expect(afterPack(aPackage('linux', folder))).rejects.toThrow('3 copies');
  });
});
