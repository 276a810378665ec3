import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../../electron/shell/run.ts';
import type { ShellEvent } from '../../../../electron/shell/shell.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../shared/model/preferences.ts';
import { aHandMadeShell } from '../../../support/hand-made-shell.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

// The clock that never jumps is not among the fake ones; this one goes with them.
vi.mock('node:perf_hooks', () => ({ performance: { now: () => Date.now() } }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE_MS = 60_000;
const LOCKS = ['tell blank', 'tell flush', 'destroy window', 'end vault'];

/** Evenfall with an open journal, its steps so far forgotten, and a clipboard that holds `text`. */
async function anOpenJournal(wishes: Partial<Preferences> = {}, text = '') {
  const home = scratchFolder();
  const preferences = { ...DEFAULT_PREFERENCES, ...wishes };
  writeFileSync(join(home, 'preferences.json'), JSON.stringify(preferences));
  const listeners: ((event: ShellEvent) => void)[] = [];
  const clipboard = {
    text,
    readText: async () => clipboard.text,
    conceal: async () => undefined,
    async clear() {
      clipboard.text = '';
    },
  };
  const made = aHandMadeShell({
    onEvent: (listener) => void listeners.push(listener),
    clipboards: [clipboard],
  });
  await run(made.shell, home);
  const begun = [...made.steps];
  const call = (name: string, input: unknown = {}) => made.doors.at(-1)?.({ name, input });
  await call('vault.unlock', { secret: { kind: 'passphrase', passphrase: 'x' } });
  made.steps.length = 0;
  const tell = (event: ShellEvent) => listeners.forEach((listener) => listener(event));
  const settled = async () => {
    await vi.advanceTimersByTimeAsync(0);
    await call('app.flushed', { allSaved: true });
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { ...made, begun, call, tell, settled, clipboard, preferences };
}

const endings = (steps: readonly string[]) => steps.filter((step) => LOCKS.includes(step));

describe('hiding quickly', () => {
  it('takes the window away first, then locks it', async () => {
    const { call, settled, steps } = await anOpenJournal();

    await call('app.hide');
    const atOnce = [...steps];
    await settled();

    expect(atOnce).toEqual(['minimise', 'tell blank', 'tell flush']);
    expect(endings(steps)).toEqual(LOCKS);
  });

  it('only takes the window away where the person wants no lock', async () => {
    const { call, settled, steps } = await anOpenJournal({ quickHideLocks: false });

    await call('app.hide');
    await settled();

    expect(steps).toEqual(['minimise']);
  });
});

describe('a window that was minimised', () => {
  it('locks where the person wants that', async () => {
    const { tell, settled, steps } = await anOpenJournal({ locksWhenMinimised: true });

    tell({ kind: 'hidden' });
    await settled();

    expect(endings(steps)).toEqual(LOCKS);
  });

  it('locks nothing otherwise', async () => {
    const { tell, settled, steps } = await anOpenJournal();

    tell({ kind: 'hidden' });
    await settled();

    expect(steps).toEqual([]);
  });
});

describe('leaving the computer', () => {
  it('locks whatever the preferences say', async () => {
    const { tell, settled, steps } = await anOpenJournal({ idleMinutes: null });

    tell({ kind: 'leaving' });
    await settled();

    expect(endings(steps)).toEqual(LOCKS);
  });
});

describe('nobody at the keyboard', () => {
  it('locks after the minutes chosen', async () => {
    const { steps } = await anOpenJournal({ idleMinutes: 2 });

    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS - 2_000);
    const before = [...steps];
    await vi.advanceTimersByTimeAsync(4_000);

    expect(before).toEqual([]);
    expect(steps.slice(0, 2)).toEqual(['tell blank', 'tell flush']);
  });

  it('locks nothing in a journal that never locks by itself', async () => {
    const { steps } = await anOpenJournal({ idleMinutes: null });

    await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE_MS);

    expect(steps).toEqual([]);
  });
});

describe('the windows', () => {
  it('are kept out of screenshots from the first one on, until the person says otherwise', async () => {
    const { begun, call, steps, preferences } = await anOpenJournal();

    await call('preferences.save', { ...preferences, isContentProtected: false });

    expect(begun.indexOf('protect')).toBeGreaterThanOrEqual(0);
    expect(begun.indexOf('protect')).toBeLessThan(begun.indexOf('open window'));
    expect(steps).toEqual(['unprotect']);
  });

  it('are not, from the first one on, where the person said so before', async () => {
    const { begun } = await anOpenJournal({ isContentProtected: false });

    expect(begun).toContain('unprotect');
    expect(begun).not.toContain('protect');
  });
});

describe('what was copied', () => {
  it('is gone from the clipboard once the journal is locked', async () => {
    const { call, settled, clipboard } = await anOpenJournal({}, 'a line of the journal');

    await call('app.copied');
    await call('app.lock');
    await settled();

    expect(clipboard.text).toBe('');
  });

  it('is gone when the app is left, before it ends', async () => {
    const { call, tell, settled, clipboard, steps } = await anOpenJournal({}, 'a line');

    await call('app.copied');
    tell({ kind: 'quit-requested' });
    await settled();

    expect(clipboard.text).toBe('');
    expect(steps.at(-1)).toBe('quit');
  });
});
