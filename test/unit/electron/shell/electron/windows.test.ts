import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  app,
  BrowserWindow,
  handlers,
  nativeTheme,
  resetElectron,
  sessions,
  windows,
} from '../../../../support/electron-stand-in.ts';
import { aDoor, aPrintJob, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

function newest<T>(all: readonly T[]): T {
  const one = all.at(-1);
  if (!one) throw new Error('there is none');
  return one;
}

/** A shell with one window of the given kind, as it was made. */
const KINDS = [
  [
    'the journal',
    async () => {
      const { shell, places } = await aStartedShell();
      await shell.openWindow(aDoor());
      return { window: newest(windows), session: newest(sessions), places };
    },
  ],
  [
    'a print job',
    async () => {
      const { shell, places } = await aStartedShell();
      await shell.makePdf(aPrintJob());
      return { window: newest(windows), session: newest(sessions), places };
    },
  ],
] as const;

describe.each(KINDS)('the window of %s', (_kind, open) => {
  it('is walled in, without Node, tools, plugins or spell checker', async () => {
    const { window, session, places } = await open();

    expect(window.options.webPreferences).toMatchObject({
      session,
      preload: places.preloadPath,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      plugins: false,
      enableWebSQL: false,
      devTools: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
  });

  it('is hidden at first, kept out of captures, and named Evenfall whatever its page says', async () => {
    const { window } = await open();
    const event = { preventDefault: vi.fn() };

    window.emit('page-title-updated', event, 'A title of the page', true);

    expect(window.options).toMatchObject({ show: false, title: 'Evenfall' });
    expect(window.isContentProtected).toBe(true);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('lives in memory, in a session that knows no page but ours', async () => {
    const { session } = await open();

    expect(session.partition).toMatch(/^page-/);
    expect(session.options).toEqual({ cache: false });
    expect(session.lets('https://example.com/')).toBe(false);
  });
});

describe('content protection', () => {
  it('ends for the windows there are and those to come, and begins again', async () => {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());
    const [first] = windows;

    shell.protectContent(false);
    const printing = shell.makePdf(aPrintJob());
    const whileOff = [first?.isContentProtected, newest(windows).isContentProtected];
    await printing;
    shell.protectContent(true);

    expect(whileOff).toEqual([false, false]);
    expect(first?.isContentProtected).toBe(true);
  });
});

describe("the journal's window", () => {
  it('loads the page from its own origin, with the content policy on it', async () => {
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());
    const page = await newest(sessions).pages.get('evenfall')?.({
      url: newest(windows).urls[0] ?? '',
    });

    expect(newest(windows).urls).toEqual(['evenfall://app/index.html']);
    expect(page?.status).toBe(200);
    expect(page?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await page?.text()).toContain('<title>Index</title>');
  });

  it('answers 404 for what the build did not list', async () => {
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());
    const page = await newest(sessions).pages.get('evenfall')?.({
      url: 'evenfall://app/files.json',
    });

    expect(page?.status).toBe(404);
  });

  it.each([
    [false, '#f6f2ea'],
    [true, '#1c1b22'],
  ])('opens on the ground of the system theme (dark: %s)', async (isDark, ground) => {
    nativeTheme.shouldUseDarkColors = isDark;
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());

    expect(newest(windows).options).toMatchObject({ backgroundColor: ground });
  });

  it('has developer tools only in an app that is not packaged', async () => {
    app.isPackaged = false;
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());

    expect(newest(windows).options.webPreferences).toMatchObject({ devTools: true });
  });

  it('is shown at its first paint, before it is loaded to the end', async () => {
    BrowserWindow.nextLoad = new Promise(() => undefined);
    const { shell } = await aStartedShell();

    void shell.openWindow(aDoor());
    newest(windows).emit('ready-to-show');

    expect(newest(windows).shown).toEqual(['show']);
  });

  it('is shown once it is loaded, where a hidden window is never painted', async () => {
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());
    newest(windows).emit('ready-to-show');

    expect(newest(windows).shown).toEqual(['show']);
  });

  it('is taken away, its session cleared, when its page cannot be loaded', async () => {
    const { shell, events } = await aStartedShell();
    BrowserWindow.nextLoad = Promise.reject(new Error('ERR_FAILED'));

    await expect(shell.openWindow(aDoor())).rejects.toThrow('ERR_FAILED');

    expect(newest(windows).isDestroyed()).toBe(true);
    expect(newest(sessions).clearData).toHaveBeenCalledOnce();
    expect(events).toEqual([]);
  });

  it('passes calls to its door and notices to its page', async () => {
    const { shell } = await aStartedShell();
    const door = aDoor();
    const opened = await shell.openWindow(door);
    const { webContents } = newest(windows);
    const event = {
      sender: { id: webContents.id },
      senderFrame: { origin: 'evenfall://app', parent: null },
    };

    await handlers.get('evenfall:call')?.(event, 'app.state', {});
    opened.notify({ kind: 'flush' });

    expect(door.calls).toEqual([{ name: 'app.state', input: {} }]);
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith('evenfall:notice', { kind: 'flush' });
  });
});
