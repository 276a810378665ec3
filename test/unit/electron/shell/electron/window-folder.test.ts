import {
  chmodSync,
  lstatSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useWindowFolder } from '../../../../../electron/shell/electron/window-folder.ts';
import { scratchFolder } from '../../../../support/scratch-folder.ts';
import { app, resetElectron } from '../../../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

/** No process has it: it is above the highest number Linux gives (2^22) and macOS (99999). */
const NO_PROCESS = 99_999_999;

function aHomeWithLock(target: string) {
  const home = scratchFolder();
  mkdirSync(join(home, 'window'));
  symlinkSync(target, join(home, 'window', 'SingletonLock'));
  const isLocked = () =>
    lstatSync(join(home, 'window', 'SingletonLock'), { throwIfNoEntry: false }) !== undefined;
  return { home, isLocked };
}

describe('giving Electron its folder', () => {
  it('makes it within the home, for the owner alone', () => {
    const home = join(scratchFolder(), 'new', 'home');

    useWindowFolder(home);

    expect(app.paths.get('userData')).toBe(join(home, 'window'));
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'window')).mode & 0o777).toBe(0o700);
  });

  it('takes a folder of its own elsewhere when the home is no folder, so that a window can say so', () => {
    const home = join(scratchFolder(), 'file');
    writeFileSync(home, 'not a folder');

    useWindowFolder(home);

    const folder = app.paths.get('userData') ?? '';
    expect(folder.startsWith(join(tmpdir(), 'evenfall-'))).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    rmSync(folder, { recursive: true });
  });

  it.runIf(process.getuid?.() !== 0)('does the same when the home cannot be written', () => {
    const home = scratchFolder();
    chmodSync(home, 0o500);

    useWindowFolder(home);

    expect(app.paths.get('userData')).not.toBe(join(home, 'window'));
  });
});

describe('a lock left by a crash', () => {
  it('is removed when its process is gone, whatever the computer was called then', () => {
    const { home, isLocked } = aHomeWithLock(`an-old-name-${NO_PROCESS}`);

    useWindowFolder(home);

    expect(isLocked()).toBe(false);
  });

  it.each([
    ['its process runs', `this-computer-${process.pid}`],
    ['it does not read like a lock', 'something-else'],
    ['it names no process', 'host-0'],
  ])('stays when %s', (_why, target) => {
    const { home, isLocked } = aHomeWithLock(target);

    useWindowFolder(home);

    expect(isLocked()).toBe(true);
  });
});
