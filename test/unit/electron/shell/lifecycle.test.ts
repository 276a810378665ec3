import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lifecycle } from '../../../../electron/shell/lifecycle.ts';
import type { Shell } from '../../../../electron/shell/shell.ts';
import { aHandMadeShell } from '../../../support/hand-made-shell.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What has to happen without time passing, has happened. */
const settled = () => vi.advanceTimersByTimeAsync(0);

/** A lifecycle on a shell of the test's own, with its lock window open. */
async function aStartedApp(over: Partial<Shell> = {}) {
  const made = aHandMadeShell(over);
  const lifecycle = new Lifecycle(made.shell, {
    door:
      (askVault) =>
      async ({ name, input }) =>
        askVault(String(name), input),
    onOpened: () => made.steps.push('opened'),
    onLocked: () => made.steps.push('locked'),
  });
  await lifecycle.start();
  const call = (name: string, window = made.doors.length - 1) =>
    made.doors[window]?.({ name, input: {} });
  return { ...made, lifecycle, call };
}

/** The same after the passphrase, its steps so far forgotten. */
async function anOpenApp(over: Partial<Shell> = {}) {
  const app = await aStartedApp(over);
  await app.call('vault.unlock');
  app.steps.length = 0;
  return app;
}

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
    const { steps, call, vaults } = await aStartedApp();
    const [vault] = vaults;
    if (vault) vault.onPosted = () => vault.say({ id: 1, result: { ok: false, failure: {} } });

    await call('vault.unlock');

    expect(steps).not.toContain('opened');
  });

  it('passes on what is now true', async () => {
    const { vaults, notices } = await anOpenApp();

    vaults[0]?.say({ changed: { settings: { dayStartHour: 5 } } });

    expect(notices).toEqual([{ kind: 'changed', rows: { settings: { dayStartHour: 5 } } }]);
  });
});

describe('locking', () => {
  it('blanks, saves, ends window and vault, and only then begins anew', async () => {
    const { lifecycle, steps, call } = await anOpenApp();

    const locking = lifecycle.lock();
    const atOnce = [...steps];
    lifecycle.flushed();
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
    lifecycle.flushed();
    await Promise.all(both);
    expect(steps.filter((step) => step === 'destroy window')).toHaveLength(1);

    await call('vault.unlock');
    const again = lifecycle.lock();
    lifecycle.flushed();
    await again;
    expect(steps.filter((step) => step === 'destroy window')).toHaveLength(2);
  });

  it('waits for a page that saves slowly', async () => {
    const { lifecycle, steps } = await anOpenApp();

    void lifecycle.lock();
    await vi.advanceTimersByTimeAsync(4_000);
    const whileSaving = [...steps];
    lifecycle.flushed();
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
    lifecycle.flushed();

    void lifecycle.lock();
    await settled();

    expect(steps).toEqual(['tell blank', 'tell flush']);
  });

  it('leaves nobody to answer the old window, and is not undone by a late answer to it', async () => {
    const { lifecycle, steps, call, vaults } = await anOpenApp();
    const [first] = vaults;
    let answerLate: () => void = () => undefined;
    if (first) {
      const endsWhenTold = first.onPosted;
      first.onPosted = (message) => {
        if (typeof message === 'object' && message !== null && 'end' in message) {
          answerLate();
          endsWhenTold(message);
        } else {
          answerLate = () => first.say({ id: 2, result: { ok: true, value: {} } });
        }
      };
    }

    const unlocking = call('vault.unlock');
    const locking = lifecycle.lock();
    lifecycle.flushed();
    await Promise.all([unlocking, locking]);

    expect(steps).not.toContain('opened');
    await lifecycle.lock();
    expect(steps.filter((step) => step === 'destroy window')).toHaveLength(1);
  });
});
