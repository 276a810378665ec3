import { fork } from 'node:child_process';
import type { AppWindow, PrintJob, Shell, ShellEvent, VaultProcess } from '../shell.ts';
import type { PageFiles } from '../page-files.ts';
import { startSession, type AppSession, type BrowserSettings } from './app-session.ts';

export type ChromiumPlace = BrowserSettings & {
  /** The page's files, served under `APP_ORIGIN`. */
  readonly files: PageFiles;
  /** The built vault process. */
  readonly vaultEntry: string;
  readonly home: string;
  /** Told of each new window; how tests find theirs. */
  readonly onSession?: (session: AppSession) => Promise<void>;
};

/**
 * Evenfall in an installed Chromium: the same page, bridge and vault as in Electron. What such a window cannot do
 * (a menu, the keychain, a save dialog, word of the screen being locked) it does not claim.
 */
export function createChromiumShell(place: ChromiumPlace): Shell {
  const { files } = place;
  const listeners: ((event: ShellEvent) => void)[] = [];
  const tell = (event: ShellEvent) => listeners.forEach((listener) => listener(event));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => tell({ kind: 'quit-requested' }));
  }

  return {
    capabilities: { print: !place.isHeadless, chooseWhere: false },
    async openWindow(door) {
      const session = await startSession(place, files, { door, fileName: 'index.html' });
      await place.onSession?.(session);
      return windowOver(session, tell);
    },
    startVaultProcess: () => forkVault(place),
    onEvent: (listener) => void listeners.push(listener),
    async makePdf(job) {
      // A browser of its own that never shows a window, whatever the app's own window is.
      const settings = { ...place, isHeadless: true };
      return withPrintSession(
        job,
        () => startPrintSession(settings, files, job),
        ({ page }) =>
          page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
    },
    async print(job) {
      await withPrintSession(
        job,
        () => startPrintSession(place, files, job),
        ({ page }) => page.evaluate('window.print()'),
      );
    },
    choosePath: () => Promise.resolve(null),
    quit: () => process.exit(0),
  };
}

function startPrintSession(
  settings: BrowserSettings,
  files: Parameters<typeof startSession>[1],
  { door }: PrintJob,
): Promise<AppSession> {
  return startSession(settings, files, { door, fileName: 'print.html' });
}

async function withPrintSession<T>(
  job: PrintJob,
  start: () => Promise<AppSession>,
  work: (session: AppSession) => Promise<T>,
): Promise<T> {
  const session = await start();
  try {
    await job.ready;
    return await work(session);
  } finally {
    await session.context.close();
  }
}

function windowOver(
  { context, page, notify }: AppSession,
  tell: (event: ShellEvent) => void,
): AppWindow {
  let isOurs = false;
  context.on('close', () => {
    if (!isOurs) tell({ kind: 'window-closed' });
  });
  page.on('crash', () => tell({ kind: 'page-gone' }));
  page.on('close', () => {
    if (!isOurs) void context.close();
  });
  return {
    notify,
    async destroy() {
      isOurs = true;
      await context.close();
    },
    focus: () => void page.bringToFront(),
  };
}

function forkVault({ vaultEntry, home }: ChromiumPlace): VaultProcess {
  const child = fork(vaultEntry, [home], {
    execArgv: [],
    // Nothing of ours is written to a terminal or a log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return {
    post: (message) => {
      if (child.connected) child.send(message as object);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
