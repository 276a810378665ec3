import { utilityProcess } from 'electron';
import type { VaultProcess } from '../shell.ts';

/**
 * What a process needs to start at all (Windows loads nothing without its system folder) and to know its place.
 * Nothing that steers Node or a loader, and nothing of what the person's other programs keep there.
 */
const KEPT_VARIABLES = [
  'HOME',
  'LANG',
  'PATH',
  'TMPDIR',
  'TZ',
  'APPDATA',
  'LOCALAPPDATA',
  'SystemDrive',
  'SystemRoot',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'windir',
] as const;

/** Starts the vault process on `home`. Must run after `ready`. */
export function forkVault(entryPath: string, home: string): VaultProcess {
  const child = utilityProcess.fork(entryPath, [home], {
    // Read in the system's list of processes.
    serviceName: 'Evenfall',
    // Nothing it might ever print reaches a terminal or a system log.
    stdio: 'ignore',
    env: keptEnvironment(process.env),
    execArgv: [],
  });

  return {
    // Messages sent before the process runs are kept for it.
    post: (message) => child.postMessage(message),
    onMessage(listener) {
      child.on('message', (message: unknown) => listener(message));
    },
    onExit(listener) {
      child.once('exit', () => listener());
    },
    kill() {
      // False also means: not running yet. Then it must not start after all.
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
}

function keptEnvironment(all: NodeJS.ProcessEnv): Record<string, string> {
  // Never empty: Electron takes an empty environment for a missing one, and passes on the whole of its own.
  const kept: Record<string, string> = { NODE_ENV: 'production' };
  for (const name of KEPT_VARIABLES) {
    const value = all[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
