import { performance } from 'node:perf_hooks';
import type { Handlers, ShellCommandName } from '../../shared/ipc/contract.ts';
import { createAutoLock } from './auto-lock.ts';
import { createGateway } from './gateway.ts';
import { Lifecycle } from './lifecycle.ts';
import { printPages, savePdf } from './paper.ts';
import { openPreferences, type PreferencesStore } from './preferences.ts';
import type { Shell } from './shell.ts';

const MINUTE_MS = 60_000;

/** Starts Evenfall on `shell`, with its data in `home`; resolves when the window is open. */
export async function run(shell: Shell, home: string): Promise<void> {
  const preferences = openPreferences(home);
  const autoLock = createAutoLock(
    { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
    () => preferences.current().idleMinutes * MINUTE_MS,
    () => void lifecycle.lock(),
  );
  const lifecycle: Lifecycle = new Lifecycle(shell, {
    door: (askVault) => createGateway(handlers, askVault),
    onOpened: () => autoLock.start(),
    onLocked: () => autoLock.stop(),
  });
  const handlers = shellHandlers(shell, preferences, {
    lifecycle,
    active: () => autoLock.active(),
  });

  shell.onEvent(({ kind }) => {
    if (kind === 'leaving') void lifecycle.lock();
    else if (kind === 'page-gone') void lifecycle.pageGone();
    else if (kind === 'window-closed') void lifecycle.windowClosed();
    else void lifecycle.quit();
  });
  await lifecycle.start();
}

function shellHandlers(
  shell: Shell,
  preferences: PreferencesStore,
  { lifecycle, active }: { readonly lifecycle: Lifecycle; readonly active: () => void },
): Handlers<ShellCommandName> {
  return {
    'app.state': () => ({
      preferences: preferences.current(),
      capabilities: shell.capabilities,
    }),
    'app.active': () => {
      active();
      return {};
    },
    'app.lock': () => {
      void lifecycle.lock();
      return {};
    },
    'app.flushed': ({ allSaved }) => {
      lifecycle.flushed(allSaved);
      return {};
    },
    'preferences.save': (given) => {
      preferences.save(given);
      return {};
    },
    'print.savePdf': (wish) => savePdf(shell, wish),
    'print.print': async (wish) => {
      await printPages(shell, wish);
      return {};
    },
  };
}
