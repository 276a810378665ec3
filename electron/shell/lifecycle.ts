import type { Result } from '../../shared/result.ts';
import type { AppWindow, Door, Shell } from './shell.ts';
import { linkVault, type VaultLink } from './vault-link.ts';

/** How long the page may take to save what was just typed before the window goes (TM-1 asks for 250 ms). */
const FLUSH_LIMIT_MS = 2_000;

/** How long calls of a window that is already gone may still arrive. */
const LAST_CALLS_MS = 300;

/** Commands after whose success a vault is open. */
const OPENING_COMMANDS = new Set(['vault.create', 'vault.unlock']);

type AskVault = (name: string, input: unknown) => Promise<Result<unknown>>;

type Surroundings = {
  readonly door: (askVault: AskVault) => Door;
  readonly onOpened: () => void;
  readonly onLocked: () => void;
};

/** The window and the vault process, and what becomes of both when the journal is opened, locked and left. */
export type Lifecycle = {
  readonly start: () => Promise<void>;
  /** Saves, blanks, ends window, session and vault, and shows a fresh lock window (MP-4). Nothing while locked. */
  readonly lock: () => Promise<void>;
  /** The page has saved what was typed. */
  readonly flushed: () => void;
  /** Saves what was typed, ends everything, ends the app. */
  readonly quit: () => Promise<void>;
  /** The person closed the window; what its page still sent on the way out is saved, then all ends. */
  readonly windowClosed: () => Promise<void>;
};

export function createLifecycle(shell: Shell, surroundings: Surroundings): Lifecycle {
  let window: AppWindow | undefined;
  let vault: VaultLink | undefined;
  let isOpen = false;
  let flush = Promise.withResolvers<void>();
  /** Locking and leaving happen one after the other, never at once. */
  let ending: Promise<void> | undefined;

  const startVault = () => {
    vault = linkVault(shell.startVaultProcess(), {
      onChanged: (rows) => window?.notify({ kind: 'changed', rows }),
      onGone: () => {
        startVault();
        if (isOpen) window?.notify({ kind: 'vault-gone' });
      },
    });
  };
  const askVault: AskVault = async (name, input) => {
    const asked = vault;
    const result = asked ? await asked.ask(name, input) : undefined;
    if (result?.ok && OPENING_COMMANDS.has(name) && asked === vault) {
      isOpen = true;
      surroundings.onOpened();
    }
    return result ?? { ok: false, failure: { code: 'vault/gone' } };
  };
  const openWindow = async () => {
    window = await shell.openWindow(surroundings.door(askVault));
  };
  const saveTyped = async () => {
    const leaving = window;
    if (!isOpen || !leaving) return;
    flush = Promise.withResolvers<void>();
    leaving.notify({ kind: 'flush' });
    await withinLimit(flush.promise, FLUSH_LIMIT_MS);
    leaving.notify({ kind: 'blank' });
  };
  const endAll = async () => {
    await saveTyped();
    isOpen = false;
    surroundings.onLocked();
    await window?.destroy();
    window = undefined;
    await vault?.end();
    vault = undefined;
  };
  const quit = async () => {
    await ending;
    ending = endAll();
    await ending;
    await shell.quit();
  };

  return {
    async start() {
      startVault();
      await openWindow();
    },
    async lock() {
      if (!isOpen || ending) return ending;
      ending = endAll().then(async () => {
        startVault();
        await openWindow();
        ending = undefined;
      });
      return ending;
    },
    flushed: () => flush.resolve(),
    quit,
    async windowClosed() {
      window = undefined;
      await new Promise((resolve) => setTimeout(resolve, LAST_CALLS_MS));
      await quit();
    },
  };
}

async function withinLimit(work: Promise<void>, limitMs: number): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([work, limit.promise]);
  clearTimeout(timer);
}
