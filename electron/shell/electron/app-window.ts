import { type BrowserWindow, nativeTheme } from 'electron';
import type { AppWindow, Door, ShellEvent } from '../shell.ts';
import { addContextMenu } from './context-menu.ts';
import { NOTICE_CHANNEL } from './doors.ts';
import { createPageWindow, type PageHost, type PageWindow } from './page-window.ts';
import { FIRST_PLACE, placeOf, showIn, type WindowPlace } from './window-place.ts';

/** The ground of paper and dusk (renderer/styles/tokens.css), so that a window opens without a white flash. */
const GROUND = { paper: '#f6f2ea', dusk: '#1c1b22' } as const;

type Emit = (event: ShellEvent) => void;

export type AppWindows = {
  readonly open: (door: Door) => Promise<AppWindow>;
  /** The window there is now, if any. */
  readonly current: () => BrowserWindow | undefined;
};

/** The journal's window, and after each lock the next one. */
export function createAppWindows(host: PageHost, emit: Emit): AppWindows {
  let current: BrowserWindow | undefined;
  let place: WindowPlace = FIRST_PLACE;

  return {
    current: () => (current?.isDestroyed() === false ? current : undefined),

    async open(door) {
      const page = createPageWindow(host, door, {
        ...place.bounds,
        minWidth: 480,
        minHeight: 400,
        backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dusk : GROUND.paper,
        // The page has every command of the menu; on Windows and Linux it appears with Alt.
        autoHideMenuBar: true,
      });
      const { window } = page;
      current = window;
      addContextMenu(window);
      const forgetFate = reportFate(window, emit);
      const hiding = watchHiding(window, emit);
      const destroy = async () => {
        forgetFate();
        // A print window shows the same text; locking must not leave it behind a waiting dialog.
        await Promise.all([page, ...host.openWindows].map((open) => open.destroy()));
      };
      await loadAndShow(page, place).catch(async (error: unknown) => {
        await destroy();
        throw error;
      });

      return {
        notify(notice) {
          if (!window.isDestroyed()) window.webContents.send(NOTICE_CHANNEL, notice);
        },
        destroy() {
          if (!window.isDestroyed()) place = placeOf(window, hiding.wasAsked());
          return destroy();
        },
        focus: () => bringToFront(window),
        minimise: () => hiding.minimise(),
      };
    },
  };
}

export function bringToFront(window: BrowserWindow | undefined): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Shows the window as soon as it has something to show: at the first paint, or else when the page is loaded. */
async function loadAndShow({ window, load }: PageWindow, place: WindowPlace): Promise<void> {
  let isShown = false;
  const show = () => {
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    showIn(place, window);
  };
  // On Wayland a hidden window may never be painted, and this never comes (electron/electron#48859).
  window.once('ready-to-show', show);
  await load('index.html');
  show();
}

/**
 * Reports that the window is minimised or hidden, and remembers that it was minimised on purpose: some systems tell so
 * only later, and Wayland never.
 */
function watchHiding(window: BrowserWindow, emit: Emit) {
  let wasAsked = false;
  const seenAgain = () => {
    wasAsked = false;
  };
  window.on('minimize', () => emit({ kind: 'hidden' }));
  window.on('hide', () => emit({ kind: 'hidden' }));
  window.on('restore', seenAgain);
  window.on('focus', seenAgain);
  return {
    wasAsked: () => wasAsked,
    minimise() {
      if (window.isDestroyed()) return;
      window.minimize();
      wasAsked = true;
    },
  };
}

/** Reports what becomes of the window until the returned function is called, because its end is our own doing. */
function reportFate(window: BrowserWindow, emit: Emit): () => void {
  // Closing the one window is leaving the app. It stays until it is destroyed, so that what is typed
  // can be saved first.
  window.on('close', (event) => {
    event.preventDefault();
    emit({ kind: 'quit-requested' });
  });
  // Windows tells its windows, and nobody else, that the session ends. It is not held up, as its makers ask: what is typed
  // is saved within the time that it leaves, and was saved a moment before.
  window.on('query-session-end', () => emit({ kind: 'quit-requested' }));
  // A page that died leaves an empty window over an open vault. Locking gives both a fresh start.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') emit({ kind: 'page-gone' });
  });
  // Taken away from outside, for neither `close` nor we let it go.
  const onClosed = () => emit({ kind: 'window-closed' });
  window.once('closed', onClosed);
  return () => void window.off('closed', onClosed);
}
