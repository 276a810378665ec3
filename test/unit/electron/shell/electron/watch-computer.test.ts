import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchComputer } from '../../../../../electron/shell/electron/watch-computer.ts';
import type { ShellEvent } from '../../../../../electron/shell/shell.ts';
import { anEvent } from '../../../../support/electron-contents-stand-in.ts';
import { powerMonitor, resetElectron } from '../../../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function watch(platform: NodeJS.Platform) {
  const events: ShellEvent[] = [];
  watchComputer((event) => events.push(event), platform);
  return events;
}

describe('watching the computer', () => {
  it.each(['suspend', 'lock-screen', 'user-did-resign-active'])(
    'reports %s as leaving',
    (event) => {
      const events = watch('darwin');

      powerMonitor.emit(event);

      expect(events).toEqual([{ kind: 'leaving' }]);
    },
  );

  it('asks the system to wait when it shuts down, and reports it', () => {
    const events = watch('linux');
    const event = anEvent();

    powerMonitor.emit('shutdown', event);

    expect(event.defaultPrevented).toBe(true);
    expect(events).toEqual([{ kind: 'quit-requested' }]);
  });

  it('notices a locked screen on Linux within five seconds, and says so once', () => {
    const events = watch('linux');

    powerMonitor.idleState = 'locked';
    vi.advanceTimersByTime(5000);
    expect(events).toEqual([{ kind: 'leaving' }]);

    vi.advanceTimersByTime(60_000);
    expect(events).toHaveLength(1);
  });

  it('notices the next lock as well', () => {
    const events = watch('linux');

    for (const state of ['locked', 'active', 'locked']) {
      powerMonitor.idleState = state;
      vi.advanceTimersByTime(5000);
    }

    expect(events).toHaveLength(2);
  });

  it('does not take an idle computer for a locked one', () => {
    const events = watch('linux');

    powerMonitor.idleState = 'idle';
    vi.advanceTimersByTime(60_000);

    expect(events).toEqual([]);
  });

  it.each(['darwin', 'win32'] as const)(
    'asks nothing by the clock on %s, which has events',
    (platform) => {
      watch(platform);

      expect(vi.getTimerCount()).toBe(0);
    },
  );
});
