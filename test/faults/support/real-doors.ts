import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { run } from '../../../electron/shell/run.ts';
import type { Door, PrintJob, ShellEvent, VaultProcess } from '../../../electron/shell/shell.ts';
import type { Notice } from '../../../shared/ipc/notices.ts';
import { aHandMadeShell } from '../../support/hand-made-shell.ts';

const VAULT_ENTRY = fileURLToPath(new URL('../../../electron/vault-process.ts', import.meta.url));

/** The app without its window: real doors, real lifecycle, and real vault processes behind them. */
export type RealDoors = {
  /** The doors of every window there has been, the present one last. A dead one may still be knocked at. */
  readonly doors: readonly Door[];
  readonly door: Door;
  /** Resolves when the vault process there is now has ended. */
  readonly vaultEnded: () => Promise<void>;
  /** Ends the page as a crash would: vault and window are new afterwards. */
  readonly startAgain: () => Promise<void>;
  /** Ends the app as a person would. */
  readonly quit: () => Promise<void>;
};

type Watching = {
  readonly onNotice: (notice: Notice) => void;
  /** A vault process ended that nobody had asked to. */
  readonly onVaultCrash: () => void;
  /** It was given ten seconds to end, was still at work, and was ended. */
  readonly onVaultKilled: () => void;
  /** A print window stands; it is closed when this resolves. */
  readonly onPrintJob: (job: PrintJob) => Promise<void>;
};

export async function openRealDoors(folder: string, watching: Watching): Promise<RealDoors> {
  const home = join(folder, 'home');
  const doors: Door[] = [];
  const vaults: RealVault[] = [];
  const quitted = Promise.withResolvers<void>();
  let tell: (event: ShellEvent) => void = () => undefined;
  let savedPdfs = 0;

  const withJob = async (job: PrintJob) => {
    await watching.onPrintJob(job);
    await job.ready;
    return new Uint8Array(8);
  };
  const { shell } = aHandMadeShell({
    openWindow(door) {
      doors.push(door);
      return Promise.resolve({
        notify(notice) {
          watching.onNotice(notice);
          // As the page does when it has nothing to save.
          if (notice.kind === 'flush')
            void door({ name: 'app.flushed', input: { allSaved: true } });
        },
        destroy: () => Promise.resolve(),
        focus: () => undefined,
        minimise: () => undefined,
      });
    },
    startVaultProcess() {
      const vault = forkVault(home, watching);
      vaults.push(vault);
      return vault;
    },
    onEvent(listener) {
      tell = listener;
    },
    makePdf: withJob,
    async print(job) {
      await withJob(job);
    },
    choosePath() {
      savedPdfs += 1;
      return Promise.resolve(savedPdfs % 2 === 0 ? null : join(folder, `${savedPdfs}.pdf`));
    },
    quit() {
      quitted.resolve();
      return new Promise<never>(() => undefined);
    },
  });
  await run(shell, home);

  const vaultEnded = () => vaults.at(-1)?.ended ?? Promise.resolve();
  return {
    doors,
    get door() {
      const door = doors.at(-1);
      if (!door) throw new Error('No window was opened.');
      return door;
    },
    vaultEnded,
    async startAgain() {
      const windows = doors.length;
      tell({ kind: 'page-gone' });
      await vaultEnded();
      while (doors.length === windows) await nextTurn();
    },
    async quit() {
      tell({ kind: 'quit-requested' });
      await quitted.promise;
    },
  };
}

type RealVault = VaultProcess & { readonly ended: Promise<void> };

/** Forked as the Chromium shell forks it, but from its source, so that no build stands between. */
function forkVault(home: string, { onVaultCrash, onVaultKilled }: Watching): RealVault {
  const child = fork(VAULT_ENTRY, [home], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let isAsked = false;
  const ended = Promise.withResolvers<void>();
  child.on('error', () => undefined);
  child.once('exit', () => {
    if (!isAsked) onVaultCrash();
    ended.resolve();
  });
  return {
    ended: ended.promise,
    post(message) {
      if (isEnd(message)) isAsked = true;
      if (child.connected) child.send(Object(message));
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill() {
      onVaultKilled();
      child.kill('SIGKILL');
    },
  };
}

function isEnd(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'end' in message;
}
