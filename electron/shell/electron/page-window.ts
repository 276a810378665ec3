import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { PageFiles } from '../page-files.ts';
import type { Door } from '../shell.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import type { Doors } from './doors.ts';
import { pagePreferences } from './page-preferences.ts';
import { clearPageSession, createPageSession } from './page-session.ts';

/** What every window needs from its surroundings. */
export type PageHost = {
  readonly pages: PageFiles;
  readonly preloadPath: string;
  readonly doors: Doors;
  /** The windows whose sessions still hold something, those of print jobs included. */
  readonly openWindows: Set<PageWindow>;
  /** Whether windows are left out of screenshots; for those to come. */
  readonly protection: { isOn: boolean };
};

/** A window of ours before it is anything in particular: hidden, empty, in a session of its own. */
export type PageWindow = {
  readonly window: BrowserWindow;
  readonly load: (fileName: string) => Promise<void>;
  /** Ends the window and clears its session; resolves when both are gone. A second call waits for the first. */
  readonly destroy: () => Promise<void>;
};

/** For the windows there are and those to come. */
export function protectWindows({ protection, openWindows }: PageHost, isOn: boolean): void {
  protection.isOn = isOn;
  for (const { window } of openWindows) {
    if (!window.isDestroyed()) window.setContentProtection(isOn);
  }
}

export function createPageWindow(
  { pages, preloadPath, doors, openWindows, protection }: PageHost,
  door: Door,
  options: BrowserWindowConstructorOptions,
): PageWindow {
  const session = createPageSession(pages);
  const window = new BrowserWindow({
    ...options,
    // Seen in the taskbar and the window list, so it says nothing but the name (TM-3).
    title: 'Evenfall',
    show: false,
    webPreferences: { ...options.webPreferences, ...pagePreferences(session, preloadPath) },
  });
  // A page's own title may hold a date or a heading; the window keeps its neutral one.
  window.on('page-title-updated', (event) => event.preventDefault());
  // Left out of screenshots and screen recorders, where the system can (EL-11; Linux cannot).
  window.setContentProtection(protection.isOn);
  doors.open(window.webContents, door);

  const gone = new Promise<void>((resolve) => {
    window.once('closed', () => {
      resolve(clearPageSession(session).finally(() => openWindows.delete(page)));
    });
  });
  const page: PageWindow = {
    window,
    load: (fileName) => window.loadURL(`${APP_ORIGIN}/${fileName}`),
    destroy() {
      // `close` would ask the page first; this takes the window whatever the page does.
      if (!window.isDestroyed()) window.destroy();
      return gone;
    },
  };
  openWindows.add(page);
  return page;
}
