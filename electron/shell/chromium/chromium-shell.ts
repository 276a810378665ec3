import { fork } from 'node:child_process';
import type { AppWindow, PrintJob, Shell, ShellEvent, VaultProcess } from '../shell.ts';
import { forbidDumps } from '../no-dumps.ts';
import { isOnWayland } from '../on-wayland.ts';
import type { PageFiles } from '../page-files.ts';
import { vaultEnvironment } from '../vault-environment.ts';
import { startSession, type AppSession, type BrowserSettings } from './app-session.ts';
import { chooseFile } from './choose-file.ts';
import { refuseDebuggers } from './debuggers.ts';
import { stepBack } from './step-back.ts';
import { watchWindowState } from './window-state.ts';

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
  // Before the vault and the browser are started: they inherit it (EL-8).
  forbidDumps();
  refuseDebuggers();
  const { files } = place;
  /** Browsers of print jobs under way: they show the journal too, and go when the window goes. */
  const printing = new Set<AppSession>();
  const sight = { isOut: false };
  let shown: AppSession | undefined;
  const listeners: ((event: ShellEvent) => void)[] = [];
  const tell = (event: ShellEvent) => listeners.forEach((listener) => listener(event));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => tell({ kind: 'quit-requested' }));
  }

  return {
    capabilities: {
      print: !place.isHeadless,
      chooseWhere: false,
      chooseFolder: false,
      keychain: false,
      systemLock: false,
      windowState: !isOnWayland(),
      contentProtection: false,
      clipboard: false,
    },
    async openWindow(door) {
      const start = { door, fileName: 'index.html', isMinimised: sight.isOut };
      // On a busy computer a browser comes up without its page now and then; the next one does not.
      const session = await startSession(place, files, start).catch(() =>
        startSession(place, files, start),
      );
      shown = session;
      const window = await windowOver(session, { tell, printing, sight });
      await place.onSession?.(session);
      return window;
    },
    startVaultProcess: () => forkVault(place),
    onEvent: (listener) => void listeners.push(listener),
    async makePdf(job) {
      // A browser of its own that never shows a window, whatever the app's own window is.
      const settings = { ...place, isHeadless: true };
      return withPrintSession(settings, { job, files, printing }, ({ page }) =>
        page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
    },
    async print(job) {
      await withPrintSession(place, { job, files, printing }, ({ page }) =>
        page.evaluate('window.print()'),
      );
    },
    protectContent: () => undefined,
    clipboards: [],
    choosePath: () => Promise.resolve(null),
    chooseFile: () => (shown ? chooseFile(shown.page) : Promise.resolve(null)),
    chooseFolder: () => Promise.resolve(null),
    keychain: undefined,
    quit: () => process.exit(0),
  };
}

type Printing = {
  readonly job: PrintJob;
  readonly files: PageFiles;
  readonly printing: Set<AppSession>;
};

async function withPrintSession<T>(
  settings: BrowserSettings,
  { job, files, printing }: Printing,
  work: (session: AppSession) => Promise<T>,
): Promise<T> {
  const session = await startSession(settings, files, { door: job.door, fileName: 'print.html' });
  printing.add(session);
  // Once: a second call would come back before the browser is gone.
  let ending: Promise<void> | undefined;
  const end = () => (ending ??= session.context.close());
  const stop = () => void end();
  job.stop.addEventListener('abort', stop);
  try {
    job.stop.throwIfAborted();
    // Beside the layout, which has a limit of its own.
    if (settings.isHeadless) void stepBack(session.context);
    await job.ready;
    return await work(session);
  } finally {
    job.stop.removeEventListener('abort', stop);
    printing.delete(session);
    await end();
  }
}

type Surroundings = {
  readonly tell: (event: ShellEvent) => void;
  readonly printing: ReadonlySet<AppSession>;
  /** Whether the last window was out of sight when it went: the next one stays there. */
  readonly sight: { isOut: boolean };
};

async function windowOver(
  session: AppSession,
  { tell, printing, sight }: Surroundings,
): Promise<AppWindow> {
  const { context, page, notify } = session;
  const state = await watchWindowState(session, () => tell({ kind: 'hidden' }));
  let isOurs = false;
  context.on('close', () => {
    state.stop();
    if (!isOurs) tell({ kind: 'window-closed' });
  });
  page.on('crash', () => tell({ kind: 'page-gone' }));
  page.on('close', () => {
    // A browser that crashed has closed it already.
    if (!isOurs) context.close().catch(() => undefined);
  });
  return {
    notify,
    async destroy() {
      isOurs = true;
      sight.isOut = await state.isOutOfSight();
      await Promise.all(
        [context, ...[...printing].map((job) => job.context)].map((each) => each.close()),
      );
    },
    focus: () => void page.bringToFront(),
    minimise: () => void state.minimise(),
  };
}

function forkVault({ vaultEntry, home }: ChromiumPlace): VaultProcess {
  const child = fork(vaultEntry, [home], {
    // A signal would open it to a debugger otherwise (EL-12).
    execArgv: ['--disable-sigusr1'],
    env: vaultEnvironment(process.env),
    // Nothing of ours is written to a terminal or a log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // A message to a process that was just killed: its end is what counts, and is told by itself.
  child.on('error', () => undefined);
  return {
    post: (message) => {
      if (child.connected) child.send(message as object);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
