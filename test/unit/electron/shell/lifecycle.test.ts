import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anOpenApp, aStartedApp } from '../../../support/hand-made-app.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What has to happen without time passing, has happened. */
const settled = () => vi.advanceTimersByTimeAsync(0);

const ENDED = ['tell blank', 'tell flush', 'locked', 'destroy window', 'end vault'];

describe('starting', () => {
  it('starts the vault and then opens the window', async () => {
    const { steps } = await aStartedApp();

    expect(steps).toEqual(['start vault', 'open window']);
  });

  it.each(['vault.create', 'vault.unlock'])(
    'is open after %s, and after nothing else',
    async (name) => {
      const { steps, call } = await aStartedApp();

      await call('vault.state');
      const before = steps.includes('opened');
      await call(name);

      expect([before, steps.includes('opened')]).toEqual([false, true]);
    },
  );

  it('is not open when the passphrase was refused', async () => {
    const { steps, call, latestVault } = await aStartedApp();
    const vault = latestVault();
    vault.onPosted = () => vault.say({ id: 1, result: { ok: false, failure: {} } });

    await call('vault.unlock');

    expect(steps).not.toContain('opened');
  });

  it('passes on what is now true', async () => {
    const { latestVault, notices } = await anOpenApp();

    latestVault().say({ changed: { settings: DEFAULT_SETTINGS } });

    expect(notices).toEqual([{ kind: 'changed', rows: { settings: DEFAULT_SETTINGS } }]);
  });
});

describe('locking', () => {
  it('blanks, saves, ends window and vault, and only then begins anew', async () => {
    const { lifecycle, steps, call } = await anOpenApp();

    const locking = lifecycle.lock();
    const atOnce = [...steps];
    lifecycle.flushed(true);
    await locking;

    expect(atOnce).toEqual(['tell blank', 'tell flush']);
    expect(steps).toEqual([...ENDED, 'start vault', 'open window']);
    await call('vault.unlock');
    expect(steps.at(-1)).toBe('opened');
  });

  it('does nothing while locked', async () => {
    const { lifecycle, steps } = await aStartedApp();
    steps.length = 0;

    await lifecycle.lock();

    expect(steps).toEqual([]);
  });

  it('happens once when two things ask for it, and can happen again later', async () => {
    const { lifecycle, steps, call } = await anOpenApp();

    const both = [lifecycle.lock(), lifecycle.lock()];
    lifecycle.flushed(true);
    await Promise.all(both);
    expect(steps.filter((step) => step === 'destroy window')).toHaveLength(1);

    await call('vault.unlock');
    const again = lifecycle.lock();
    lifecycle.flushed(true);
    await again;
    expect(steps.filter((step) => step === 'destroy window')).toHaveLength(2);
  });

  it('waits for a page that saves slowly', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.lock();
    await vi.advanceTimersByTimeAsync(4_000);
    const whileSaving = [...steps];
    lifecycle.flushed(true);
    await settled();

    expect(whileSaving).toEqual(['tell blank', 'tell flush']);
    expect(steps.slice(0, 5)).toEqual(ENDED);
  });

  it('does not wait for ever for a page that says nothing', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.lock();
    await vi.advanceTimersByTimeAsync(15_000);

    expect(steps).toEqual([...ENDED, 'start vault', 'open window']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not take the answer of an earlier time for the present one', async () => {
    const { lifecycle, steps } = await anOpenApp();
    lifecycle.flushed(true);

    void lifecycle.lock();
    await settled();

    expect(steps).toEqual(['tell blank', 'tell flush']);
  });

  it('leaves nobody to answer the old window while it ends', async () => {
    const gone = Promise.withResolvers<void>();
    const { lifecycle, call, latestVault } = await anOpenApp();
    const vault = latestVault();
    vault.onPosted = (message) => {
      if (message instanceof Object && 'end' in message) gone.resolve();
    };

    const locking = lifecycle.lock();
    lifecycle.flushed(true);
    await gone.promise;
    const answered = await call('entries.save');
    vault.exit();
    await locking;

    expect(answered).toEqual({ ok: false, failure: { code: 'vault/gone' } });
    expect(vault.posted).not.toContainEqual(expect.objectContaining({ name: 'entries.save' }));
  });

  it('is not undone by an answer that comes while the vault ends', async () => {
    const { lifecycle, steps, call, latestVault } = await anOpenApp();
    const vault = latestVault();
    const endNow = vault.onPosted;
    vault.onPosted = (message) => {
      // The passphrase was checked long enough; now it is told to end, and says both.
      if (message instanceof Object && 'end' in message) {
        vault.say({ id: 2, result: { ok: true, value: {} } });
        endNow(message);
      }
    };

    const unlocking = call('vault.unlock');
    const locking = lifecycle.lock();
    lifecycle.flushed(true);
    await Promise.all([unlocking, locking]);

    expect(steps).toEqual([...ENDED, 'start vault', 'open window']);
  });
});
