import { utilityProcess } from 'electron';
import type { VaultProcess } from '../shell.ts';
import { vaultEnvironment } from '../vault-environment.ts';

/** Starts the vault process on `home`. Must run after `ready`. */
export function forkVault(entryPath: string, home: string): VaultProcess {
  const child = utilityProcess.fork(entryPath, [home], {
    // Read in the system's list of processes.
    serviceName: 'Evenfall',
    // Nothing it might ever print reaches a terminal or a system log.
    stdio: 'ignore',
    env: vaultEnvironment(process.env),
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
