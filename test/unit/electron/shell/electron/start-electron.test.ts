import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startElectronShell } from '../../../../../electron/shell/electron/start-electron.ts';
import {
  app,
  applicationMenu,
  powerMonitor,
  protocol,
  resetElectron,
  session,
  sessions,
  steps,
  switches,
  windows,
} from '../../../../support/electron-stand-in.ts';
import { aDoor, aStartedShell, somePlaces } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

/** What a promise that may never settle has come to, once all that can happen has happened. */
async function outcomeOf(promise: Promise<unknown>): Promise<'settled' | 'pending'> {
  const settled = promise.then(
    () => 'settled' as const,
    () => 'settled' as const,
  );
  const later = new Promise<'pending'>((resolve) => setTimeout(() => resolve('pending'), 20));
  return Promise.race([settled, later]);
}

describe('starting with a switch that opens the app to others', () => {
  it('ends with code 2 before anything else is done', async () => {
    const places = somePlaces({ argv: ['evenfall', '--remote-debugging-port=9222'] });

    const starting = startElectronShell(places);

    expect(await outcomeOf(starting)).toBe('pending');
    expect(app.exitCode).toBe(2);
    expect(steps).toEqual([]);
    expect(existsSync(places.home)).toBe(false);
  });
});

describe('starting', () => {
  it('sandboxes every page and registers the scheme before Electron is ready', async () => {
    const starting = startElectronShell(somePlaces());

    expect(steps).toContain('sandbox');
    expect(steps).toContain('scheme');
    await starting;
  });

  it('registers its scheme as an origin that is standard and secure, and no more than that', async () => {
    await aStartedShell();

    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      {
        scheme: 'evenfall',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          corsEnabled: false,
          stream: false,
          codeCache: false,
          allowExtensions: false,
        },
      },
    ]);
  });

  it('leaves Chromium no name to look up, no address to reach and no proxy that answers', async () => {
    await aStartedShell();

    expect(switches.get('host-resolver-rules')).toBe('MAP * ^NOTFOUND');
    expect(switches.get('proxy-server')).toBe('http://127.0.0.1:9');
    expect(switches.get('proxy-bypass-list')).toBe('<-loopback>');
    expect(app.configureHostResolver).toHaveBeenCalledExactlyOnceWith({
      enableBuiltInResolver: false,
      secureDnsMode: 'off',
    });
  });

  it("asks for the lock on the home's own folder, and reads nothing before it has it", async () => {
    const { places } = await aStartedShell();

    expect(app.paths.get('userData')).toBe(join(places.home, 'window'));
    expect(steps.indexOf('path userData')).toBeLessThan(steps.indexOf('lock'));
    expect(steps.indexOf('lock')).toBeLessThan(steps.indexOf('resolver'));
  });

  it('reports that it can print and ask where a file goes', async () => {
    const { shell } = await aStartedShell();

    expect(shell.capabilities).toMatchObject({
      print: true,
      chooseWhere: true,
      systemLock: true,
      clipboard: true,
    });
  });

  it('sets its own menu, so that reload and inspect are in none', async () => {
    await aStartedShell();

    expect(applicationMenu.template.length).toBeGreaterThan(0);
    expect(JSON.stringify(applicationMenu.template)).not.toMatch(/reload|devtools/i);
  });

  it('lets nobody but the owner read what is written from then on', async () => {
    const usual = process.umask(0o022);

    await aStartedShell();

    expect(process.umask(usual)).toBe(0o077);
  });
});

describe('starting a second time on the same home', () => {
  it('ends at once, without a session or a window', async () => {
    app.holdsLock = false;

    const starting = startElectronShell(somePlaces());

    expect(await outcomeOf(starting)).toBe('pending');
    expect(app.exitCode).toBe(0);
    expect(sessions).toEqual([]);
    expect(windows).toEqual([]);
  });

  it('brings the window of the first to the front, and reads no argument of the second', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());
    const [window] = windows;
    if (window) window.state.isMinimized = true;

    app.emit('second-instance', {}, ['evenfall', '--home', '/elsewhere'], '/');

    expect(window?.shown.slice(-3)).toEqual(['restore', 'show', 'focus']);
    expect(events).toEqual([]);
  });

  it('does nothing when the first has no window at that moment', async () => {
    await aStartedShell();

    expect(() => app.emit('second-instance', {}, [], '/')).not.toThrow();
  });
});

describe('a session, whoever makes it', () => {
  it("is under our rules, Electron's default one included", async () => {
    await aStartedShell();

    session.fromPartition('');

    expect(sessions.at(-1)?.lets('https://example.com/')).toBe(false);
  });
});

describe('web contents, whoever makes them', () => {
  it('cannot go anywhere', async () => {
    const { shell } = await aStartedShell();

    await shell.openWindow(aDoor());

    expect(windows.at(-1)?.webContents.stops('will-navigate')).toBe(true);
  });
});

describe('a click on the Dock', () => {
  it('brings the window to the front', async () => {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());

    app.emit('activate', {}, true);

    expect(windows.at(-1)?.shown.slice(-2)).toEqual(['show', 'focus']);
  });
});

describe('leaving the computer', () => {
  it('is reported', async () => {
    const { events } = await aStartedShell();

    powerMonitor.emit('suspend');

    expect(events).toEqual([{ kind: 'leaving' }]);
  });
});

describe('quitting', () => {
  it('is reported when asked for, and does not happen by itself', async () => {
    const { events } = await aStartedShell();
    const event = { preventDefault: vi.fn() };

    app.emit('before-quit', event);

    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(events).toEqual([{ kind: 'quit-requested' }]);
    expect(app.exitCode).toBeUndefined();
  });

  it('ends the process, and nothing of ours runs after it', async () => {
    const { shell } = await aStartedShell();

    const quitting = shell.quit();

    expect(app.exitCode).toBe(0);
    expect(await outcomeOf(quitting)).toBe('pending');
  });

  it('does not follow from the last window being gone: locking replaces the window', async () => {
    await aStartedShell();

    expect(app.listenerCount('window-all-closed')).toBe(1);
    expect(app.exitCode).toBeUndefined();
  });
});
