import { beforeEach, describe, expect, it, vi } from 'vitest';
import { app, resetElectron, sessions, windows } from '../../../../support/electron-stand-in.ts';
import { aDoor, aPrintJob, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

function newest<T>(all: readonly T[]): T {
  const one = all.at(-1);
  if (!one) throw new Error('there is none');
  return one;
}

describe('closing the window', () => {
  it('asks to quit and leaves the window standing, so that what is typed can be saved', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).close();

    expect(events).toEqual([{ kind: 'quit-requested' }]);
    expect(newest(windows).isDestroyed()).toBe(false);
  });

  it('is reported as done when something else took the window away', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).destroy();

    expect(events).toEqual([{ kind: 'window-closed' }]);
  });

  it('is asked for too when Windows ends the session', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).emit('query-session-end', {});

    expect(events).toEqual([{ kind: 'quit-requested' }]);
  });
});

describe('a window that is minimised or hidden', () => {
  it.each(['minimize', 'hide'])('is reported at %s', async (event) => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).emit(event);

    expect(events).toEqual([{ kind: 'hidden' }]);
  });

  it('and replaced stays out of sight, although the system does not call it minimised yet', async () => {
    const { shell } = await aStartedShell();
    const first = await shell.openWindow(aDoor());
    Object.assign(newest(windows).state, { isFocused: true });

    first.minimise();
    await first.destroy();
    await shell.openWindow(aDoor());

    expect(newest(windows).shown).toEqual(['minimize']);
  });

  it('is in front again once the person has it back', async () => {
    const { shell } = await aStartedShell();
    const first = await shell.openWindow(aDoor());

    first.minimise();
    newest(windows).emit('restore');
    Object.assign(newest(windows).state, { isFocused: true });
    await first.destroy();
    await shell.openWindow(aDoor());

    expect(newest(windows).shown).toEqual(['show']);
  });

  it('is shown on Wayland only when the app is asked for', async () => {
    vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
    const { shell } = await aStartedShell();
    const first = await shell.openWindow(aDoor());

    first.minimise();
    await first.destroy();
    await shell.openWindow(aDoor());
    const atFirst = [...newest(windows).shown];
    app.emit('second-instance', {}, [], '/');
    vi.unstubAllEnvs();

    expect(atFirst).toEqual([]);
    expect(newest(windows).shown).toEqual(['show', 'focus']);
  });

  it('may be gone by then', async () => {
    const { shell } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());
    await opened.destroy();

    opened.minimise();

    expect(newest(windows).shown).toEqual(['show']);
  });
});

describe('a page that dies', () => {
  it('is reported as a page gone, so that a fresh window takes its place', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).webContents.emit('render-process-gone', {}, { reason: 'oom' });

    expect(events).toEqual([{ kind: 'page-gone' }]);
  });

  it('is no news when it ended in order', async () => {
    const { shell, events } = await aStartedShell();
    await shell.openWindow(aDoor());

    newest(windows).webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });

    expect(events).toEqual([]);
  });
});

describe('destroying the window', () => {
  it('clears all its session held, and only then is done', async () => {
    const { shell, events } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());
    const session = newest(sessions);
    let clear: () => void = () => undefined;
    session.clearData.mockReturnValue(new Promise((resolve) => (clear = () => resolve(undefined))));
    let isDone = false;

    const destroying = opened.destroy().then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 10));

    expect(newest(windows).isDestroyed()).toBe(true);
    expect(session.clearStorageData).toHaveBeenCalledOnce();
    expect(session.clearCache).toHaveBeenCalledOnce();
    expect(isDone).toBe(false);
    clear();
    await destroying;
    expect(session.pages.size).toBe(0);
    expect(events).toEqual([]);
  });

  it('is done even when something will not clear', async () => {
    const { shell } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());
    newest(sessions).clearData.mockRejectedValue(new Error('busy'));

    await expect(opened.destroy()).resolves.toBeUndefined();
  });

  it('may be asked twice', async () => {
    const { shell } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());

    await Promise.all([opened.destroy(), opened.destroy()]);
    opened.notify({ kind: 'blank' });
    opened.focus();

    expect(newest(sessions).clearData).toHaveBeenCalledOnce();
  });

  it('takes a waiting print window along, and its session', async () => {
    const { shell } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());
    const printing = shell.print(aPrintJob({ ready: new Promise(() => undefined) }));
    const printWindow = newest(windows);

    const failing = expect(printing).rejects.toThrow('print/failed');
    await opened.destroy();

    expect(printWindow.isDestroyed()).toBe(true);
    expect(newest(sessions).clearData).toHaveBeenCalledOnce();
    await failing;
  });

  it('makes room for a window in a session never used before', async () => {
    const { shell } = await aStartedShell();
    const first = await shell.openWindow(aDoor());
    await first.destroy();

    await shell.openWindow(aDoor());

    const [one, two] = sessions.map(({ partition }) => partition);
    expect(one).not.toBe(two);
    expect(sessions).toHaveLength(2);
  });

  it.each([
    ['in front of the others', { isFocused: true }, ['show']],
    ['behind the others', { isFocused: false }, ['showInactive']],
    ['minimised', { isMinimized: true }, ['minimize']],
    ['maximised behind the others', { isMaximized: true }, ['maximize', 'showInactive']],
    ['minimised, not maximised', { isMinimized: true, isMaximized: true }, ['minimize']],
  ])('leaves the next window %s, where it was', async (_where, state, shown) => {
    const { shell } = await aStartedShell();
    const first = await shell.openWindow(aDoor());
    Object.assign(newest(windows).state, state);

    await first.destroy();
    await shell.openWindow(aDoor());

    expect(newest(windows).options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
    expect(newest(windows).shown).toEqual(shown);
  });
});
