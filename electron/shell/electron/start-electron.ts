import { app } from 'electron';
import { readPageFiles } from '../page-files.ts';
import { forbidDumps } from '../no-dumps.ts';
import { isOnWayland } from '../on-wayland.ts';
import { hasRefusedSwitch } from '../refused-switches.ts';
import type { Shell, ShellEvent } from '../shell.ts';
import { APP_ORIGIN, registerAppScheme } from './app-scheme.ts';
import { type AppWindows, bringToFront, createAppWindows } from './app-window.ts';
import { systemClipboards } from './clipboard.ts';
import { chooseExisting } from './choose-existing.ts';
import { choosePath } from './choose-path.ts';
import { NOTICE_CHANNEL, openDoors } from './doors.ts';
import { forkVault } from './fork-vault.ts';
import { openKeychain } from './keychain.ts';
import { setAppMenu } from './menu.ts';
import { appendOfflineSwitches, turnOffNameLookups } from './offline.ts';
import { type PageHost, type PageWindow, protectWindows } from './page-window.ts';
import { makePdf, print } from './print-window.ts';
import { applySessionRules } from './session-rules.ts';
import { watchComputer, watchForQuit } from './watch-computer.ts';
import { guardWebContents } from './web-contents-guards.ts';
import { useWindowFolder } from './window-folder.ts';

export type ElectronPlaces = {
  /** Holds the built page and its `files.json`. */
  readonly pageFolder: string;
  readonly preloadPath: string;
  readonly vaultEntryPath: string;
  /** The data folder. Nothing in it is read before the single-instance lock is held. */
  readonly home: string;
  readonly argv: readonly string[];
};

/**
 * Starts Electron as the shell. Ends the process instead, with code 2, on a switch that would open it to another
 * program, and with 0 if it already runs on this home: the one that runs comes to the front.
 * To be called while the main module is evaluated, and not awaited there: all up to the lock must happen before
 * `ready`, and `ready` waits for the module.
 */
export async function startElectronShell(places: ElectronPlaces): Promise<Shell> {
  if (hasRefusedSwitch(places.argv)) return end(2);
  // Whatever this process and its children write belongs to its owner alone (DB-11).
  process.umask(0o077);
  // Crash reports are off as long as `crashReporter` is not started; core files are the system's (EL-8).
  forbidDumps();
  // Every page, whatever a window asks for.
  app.enableSandbox();
  appendOfflineSwitches();
  registerAppScheme();
  useWindowFolder(places.home);
  if (!app.requestSingleInstanceLock()) return end(0);

  app.on('session-created', applySessionRules);
  app.on('web-contents-created', (_event, contents) => guardWebContents(contents));
  // Locking closes the one window to open another; without a listener the app would end in between.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();

  turnOffNameLookups();
  const pages = await readPageFiles(places.pageFolder, APP_ORIGIN);
  const { preloadPath } = places;
  const host = {
    pages,
    preloadPath,
    doors: openDoors(),
    openWindows: new Set<PageWindow>(),
    protection: { isOn: true },
  };
  return createShell(host, places);
}

function createShell(host: PageHost, places: ElectronPlaces): Shell {
  const listeners = new Set<(event: ShellEvent) => void>();
  const emit = (event: ShellEvent) => listeners.forEach((listener) => listener(event));
  const windows = createAppWindows(host, emit);
  setAppMenu((action) => {
    windows.current()?.webContents.send(NOTICE_CHANNEL, { kind: 'menu', action });
  });
  focusOnRequest(windows);
  watchComputer(emit);
  watchForQuit(emit);
  const keychain = openKeychain();

  return {
    capabilities: {
      print: true,
      chooseWhere: true,
      chooseFolder: true,
      keychain: keychain !== undefined,
      systemLock: true,
      windowState: !isOnWayland(),
      contentProtection: process.platform !== 'linux',
      clipboard: true,
    },
    openWindow: windows.open,
    startVaultProcess: () => forkVault(places.vaultEntryPath, places.home),
    onEvent: (listener) => void listeners.add(listener),
    makePdf: (job) => makePdf(host, job),
    print: (job) => print(host, job),
    protectContent: (isProtected) => protectWindows(host, isProtected),
    clipboards: systemClipboards(),
    chooseFile: () => chooseExisting(windows.current(), 'file'),
    chooseFolder: () => chooseExisting(windows.current(), 'folder'),
    keychain,
    choosePath: (suggestedName) => choosePath(windows.current(), suggestedName),
    quit: () => end(0),
  };
}

/** A second start, or a click on the Dock, only shows what is there. The second start's arguments are not read (EL-7). */
function focusOnRequest(windows: AppWindows): void {
  const focus = () => bringToFront(windows.current());
  app.on('second-instance', focus);
  app.on('activate', focus);
}

/** Ends the process. `exit`, unlike `quit`, asks neither windows nor `before-quit`. */
function end(code: number): Promise<never> {
  app.exit(code);
  // The process may take a moment to go. Nothing of ours runs in it.
  return new Promise(() => undefined);
}
