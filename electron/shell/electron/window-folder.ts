import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { makeFolder } from '../../platform/make-folder.ts';

/**
 * Gives Electron `home/window` for what it must write down: the single-instance lock and a few settings of Chromium's.
 * Nothing private gets there, for no page runs in a session that is kept. Inside the home, so that each journal has a
 * lock of its own, nothing elsewhere says that the app was used, and "erase everything" takes it along.
 * Must run before `ready` and before the lock is asked for.
 */
export function useWindowFolder(home: string): void {
  const folder = folderIn(home);
  removeStaleLock(folder);
  app.setPath('userData', folder);
}

/** Electron refuses a folder that is not there, and the lock fails in one (electron/electron#33547). */
function folderIn(home: string): string {
  const folder = join(home, 'window');
  try {
    makeFolder(folder);
    return folder;
  } catch {
    // The home is no folder, or cannot be written. The window must open all the same, to say so.
    return mkdtempSync(join(tmpdir(), 'evenfall-'));
  }
}

/**
 * On Linux and macOS Chromium's lock is a link to `host-pid`. One left by a crash is forgiven only while the computer
 * keeps its name; after that every start would end at once, without a word. So a lock whose process is gone is removed.
 */
function removeStaleLock(folder: string): void {
  const lock = join(folder, 'SingletonLock');
  const pid = Number(linkTarget(lock)?.split('-').at(-1));
  if (!Number.isInteger(pid) || isRunning(pid)) return;
  rmSync(lock, { force: true });
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to ask means that there is someone.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
