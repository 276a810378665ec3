import { performance } from 'node:perf_hooks';
import type { Handlers, ShellCommandName } from '../../shared/ipc/contract.ts';
import { createAutoLock } from './auto-lock.ts';
import { careHandlers } from './care.ts';
import { watchCopiedText } from './copied.ts';
import { createGateway } from './gateway.ts';
import { Lifecycle } from './lifecycle.ts';
import { paperHandlers } from './paper.ts';
import { openPreferences, type PreferencesStore } from './preferences.ts';
import type { Shell } from './shell.ts';

const MINUTE_MS = 60_000;

/** Starts Evenfall on `shell`, with its data in `home`; resolves when the window is open. */
export async function run(shell: Shell, home: string): Promise<void> {
  const preferences = openPreferences(home);
  const autoLock = createAutoLock(
    { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
    () => (preferences.current().idleMinutes ?? Infinity) * MINUTE_MS,
    () => void lifecycle.lock(),
  );
  const copiedText = watchCopiedText(shell.clipboards);
  const lifecycle: Lifecycle = new Lifecycle(shell, {
    door: (askVault) => createGateway(handlers, askVault),
    onOpened: () => autoLock.start(),
    onLocked() {
      autoLock.stop();
      // What is on its way to paper is the journal too.
      void handlers['print.stop']({});
      return copiedText.empty();
    },
  });
  const lockWhere = (isWanted: boolean) => {
    if (isWanted) void lifecycle.lock();
  };
  const handlers = {
    ...careHandlers(shell, (name, input) => lifecycle.ask(name, input)),
    ...paperHandlers(shell, (progress) => lifecycle.tell({ kind: 'on-paper', progress })),
    ...shellHandlers(shell, preferences, {
      lifecycle,
      active: () => autoLock.active(),
      copied: copiedText.copied,
      hide() {
        lifecycle.hide();
        lockWhere(preferences.current().quickHideLocks);
      },
    }),
  };

  shell.onEvent(({ kind }) => {
    if (kind === 'leaving') void lifecycle.lock();
    else if (kind === 'hidden') lockWhere(preferences.current().locksWhenMinimised);
    else if (kind === 'page-gone') void lifecycle.pageGone();
    else if (kind === 'window-closed') void lifecycle.windowClosed();
    else void lifecycle.quit();
  });
  shell.protectContent(preferences.current().isContentProtected);
  await lifecycle.start();
}

type Doings = {
  readonly lifecycle: Lifecycle;
  readonly active: () => void;
  readonly copied: () => void;
  readonly hide: () => void;
};

/** What `careHandlers` and `paperHandlers` answer. */
type OthersHandle =
  `backups.${string}` | `keychain.${string}` | `export.${string}` | `print.${string}`;

function shellHandlers(
  shell: Shell,
  preferences: PreferencesStore,
  { lifecycle, active, copied, hide }: Doings,
): Handlers<Exclude<ShellCommandName, OthersHandle>> {
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
    'app.hide': () => {
      hide();
      return {};
    },
    'app.copied': () => {
      copied();
      return {};
    },
    'app.flushed': ({ allSaved }) => {
      lifecycle.flushed(allSaved);
      return {};
    },
    'preferences.save': (given) => {
      shell.protectContent(given.isContentProtected);
      preferences.save(given);
      return {};
    },
  };
}
