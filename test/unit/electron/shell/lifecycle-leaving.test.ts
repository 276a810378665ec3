import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anOpenApp, aStartedApp } from '../../../support/hand-made-app.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What has to happen without time passing, has happened. */
const settled = () => vi.advanceTimersByTimeAsync(0);

const ENDED = ['tell blank', 'tell flush', 'locked', 'destroy window', 'end vault'];

describe('quitting', () => {
  it('saves, ends everything, and starts nothing again', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.quit();
    await settled();
    lifecycle.flushed(true);
    await settled();

    expect(steps).toEqual([...ENDED, 'quit']);
  });

  it('asks for nothing to be saved while locked', async () => {
    const { lifecycle, steps } = await aStartedApp();
    steps.length = 0;

    void lifecycle.quit();
    await settled();

    expect(steps).toEqual(['locked', 'destroy window', 'end vault', 'quit']);
  });

  it('happens once, however often and however quickly it is asked for', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.quit();
    void lifecycle.quit();
    await settled();
    void lifecycle.quit();
    await settled();
    lifecycle.flushed(true);
    await settled();

    expect(steps).toEqual([...ENDED, 'quit']);
  });

  it('while locking comes after it, and ends the fresh window too', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.lock();
    void lifecycle.quit();
    lifecycle.flushed(true);
    await settled();

    const begunAnew = ['start vault', 'open window'];
    const endedAgain = ['locked', 'destroy window', 'end vault'];
    expect(steps).toEqual([...ENDED, ...begunAnew, ...endedAgain, 'quit']);
  });

  it('leaves nothing for locking to do', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.quit();
    void lifecycle.lock();
    await settled();
    lifecycle.flushed(true);
    await settled();
    void lifecycle.lock();
    await settled();

    expect(steps).toEqual([...ENDED, 'quit']);
  });

  it('comes by itself when no window could be opened after locking', async () => {
    let windows = 0;
    const { lifecycle, steps, shell } = await anOpenApp();
    const openWindow = vi.spyOn(shell, 'openWindow').mockImplementation(() => {
      windows += 1;
      return Promise.reject(new Error('no window'));
    });

    const locking = lifecycle.lock();
    lifecycle.flushed(true);
    await locking;
    await settled();
    openWindow.mockRestore();

    expect(windows).toBe(1);
    expect(steps.slice(-3)).toEqual(['locked', 'end vault', 'quit']);
  });
});

describe('a window closed by the person', () => {
  it('lets its last calls arrive, then ends the vault and the app', async () => {
    const { lifecycle, steps, call } = await anOpenApp();

    void lifecycle.windowClosed();
    await vi.advanceTimersByTimeAsync(200);
    const last = await call('entries.save');
    const meanwhile = [...steps];
    await vi.advanceTimersByTimeAsync(1_000);

    expect(last).toEqual({ ok: true, value: {} });
    expect(meanwhile).toEqual([]);
    expect(steps).toEqual(['locked', 'end vault', 'quit']);
  });
});

describe('a vault that ends on its own', () => {
  it('has an open page told, and is started again when it is next asked', async () => {
    const { steps, call, latestVault } = await anOpenApp();

    latestVault().exit();

    expect(steps).toEqual(['tell vault-gone']);
    expect(await call('vault.unlock')).toMatchObject({ ok: true });
    expect(steps).toContain('start vault');
  });

  it('goes without a word while locked, and is not started for ever', async () => {
    const { steps, latestVault } = await aStartedApp();
    steps.length = 0;

    latestVault().exit();

    expect(steps).toEqual([]);
  });

  it('fails the calls it leaves behind', async () => {
    const { call, latestVault } = await anOpenApp();
    const vault = latestVault();
    vault.onPosted = () => vault.exit();

    expect(await call('entries.save')).toEqual({ ok: false, failure: { code: 'vault/gone' } });
  });

  it('can be locked away like any other', async () => {
    const { lifecycle, steps, latestVault } = await anOpenApp();
    latestVault().exit();
    steps.length = 0;

    void lifecycle.lock();
    lifecycle.flushed(true);
    await settled();

    const without = ENDED.filter((step) => step !== 'end vault');
    expect(steps).toEqual([...without, 'start vault', 'open window']);
  });
});

describe('a page that ends on its own', () => {
  const BEGUN_ANEW = ['locked', 'destroy window', 'end vault', 'start vault', 'open window'];

  it('takes all with it at once: nobody is left who could save', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.pageGone();
    await settled();

    expect(steps).toEqual(BEGUN_ANEW);
  });

  it('is replaced by a fresh lock window while locked too', async () => {
    const { lifecycle, steps } = await aStartedApp();
    steps.length = 0;

    void lifecycle.pageGone();
    await settled();

    expect(steps).toEqual(BEGUN_ANEW);
  });

  it('while it was saving ends the wait for it', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.lock();
    void lifecycle.pageGone();
    await settled();

    expect(steps).toEqual([...ENDED, 'start vault', 'open window']);
  });

  it('keeps nobody from quitting', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.quit();
    void lifecycle.pageGone();
    await settled();

    expect(steps.at(-1)).toBe('quit');
    expect(steps).not.toContain('open window');
  });
});
