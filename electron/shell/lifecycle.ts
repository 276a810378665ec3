import type { Notice } from '../../shared/ipc/notices.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { AppWindow, Door, Shell } from './shell.ts';
import { collectGarbage } from './collect-garbage.ts';
import { linkVault, type AskVault, type VaultLink } from './vault-link.ts';

/**
 * How long the page may take to save what was just typed before the window goes. A usual entry takes a few
 * milliseconds, one of two million characters about three seconds; nothing is seen meanwhile.
 */
const FLUSH_LIMIT_MS = 15_000;

/** How long calls of a window that is already gone may still arrive. */
const LAST_CALLS_MS = 300;

/** How long a window may take to go. */
const GOING_LIMIT_MS = 5_000;

/** How long what is tidied outside the app may take; a clipboard that does not answer holds nobody up. */
const TIDY_LIMIT_MS = 1_000;

/** Commands after whose success there is something to lock. */
const OPENING_COMMANDS = new Set([
  'vault.create',
  'vault.unlock',
  'backups.restore',
  'inner.unlockByKeychain',
]);

type Surroundings = {
  /** Makes the window's door, given the way to the vault. */
  readonly door: (askVault: AskVault) => Door;
  readonly onOpened: () => void;
  /** Tidies what the journal left outside the app; never rejects. */
  readonly onLocked: () => Promise<void>;
};

/** The window and the vault process, and what becomes of both when the journal is opened, locked and left. */
export class Lifecycle {
  readonly #shell: Shell;
  readonly #surroundings: Surroundings;
  #window: AppWindow | undefined;
  #vault: VaultLink | undefined;
  #isOpen = false;
  #flush = Promise.withResolvers<boolean>();
  /** Locking and leaving happen one after the other, never at once, and nothing after leaving. */
  #ending: Promise<void> | undefined;
  #quitting: Promise<void> | undefined;

  constructor(shell: Shell, surroundings: Surroundings) {
    this.#shell = shell;
    this.#surroundings = surroundings;
  }

  /** Starts the vault process and opens the window. */
  async start(): Promise<void> {
    this.#startVault();
    await this.#openWindow();
  }

  /** Saves, blanks, ends window, session and vault, and shows a fresh lock window (MP-4). Nothing while locked. */
  lock(): Promise<void> {
    if (!this.#isOpen) return this.#quitting ?? this.#ending ?? Promise.resolve();
    return this.#endOnce();
  }

  /** Takes the window out of sight. The page has covered itself before it asks for that. */
  hide(): void {
    this.#window?.minimise();
  }

  /** Tells the window that is shown; nobody, where there is none. */
  tell(notice: Notice): void {
    this.#window?.notify(notice);
  }

  /** The page has tried to save what was typed. */
  flushed(allSaved: boolean): void {
    this.#flush.resolve(allSaved);
  }

  /** Saves what was typed, ends everything, ends the app. */
  quit(): Promise<void> {
    this.#quitting ??= this.#quitAfter(this.#ending);
    return this.#quitting;
  }

  /** The page ended by itself: everything is ended behind it and a fresh lock window shown, also while locked. */
  pageGone(): Promise<void> {
    // Nobody is left who could save anything.
    this.#isOpen = false;
    this.#flush.resolve(true);
    return this.#endOnce();
  }

  /** The person closed the window; what its page still sent on the way out is saved, then all ends. */
  async windowClosed(): Promise<void> {
    this.#window = undefined;
    await new Promise((resolve) => setTimeout(resolve, LAST_CALLS_MS));
    await this.quit();
  }

  #endOnce(): Promise<void> {
    if (this.#quitting) return this.#quitting;
    this.#ending ??= this.#lockAndStartAgain();
    return this.#ending;
  }

  async #quitAfter(locking: Promise<void> | undefined): Promise<void> {
    // However that went.
    await Promise.allSettled([locking]);
    if (!(await this.#saveTyped())) {
      // It would be gone with the window. It stays, out of sight; whoever asks again means it.
      this.#quitting = undefined;
      return this.#lockInPlace();
    }
    try {
      await this.#endAll();
    } finally {
      await this.#shell.quit();
    }
  }

  async #lockAndStartAgain(): Promise<void> {
    try {
      if (!(await this.#saveTyped())) return await this.#lockInPlace();
      await this.#endAll();
      collectGarbage();
      await this.start();
    } catch {
      // Without a window there is nothing to come back to.
      this.#quitting ??= this.#quitAfter(undefined);
    } finally {
      this.#ending = undefined;
    }
  }

  /** What cannot be saved (a full disk) stays in the page, out of sight, until the passphrase is given again. */
  async #lockInPlace(): Promise<void> {
    this.#isOpen = false;
    const tidied = this.#surroundings.onLocked();
    const vault = this.#vault;
    this.#vault = undefined;
    await vault?.end();
    await soon(tidied);
    collectGarbage();
    this.#window?.notify({ kind: 'vault-gone', why: 'not-saved' });
  }

  async #endAll(): Promise<void> {
    this.#isOpen = false;
    const tidied = this.#surroundings.onLocked();
    const window = this.#window;
    this.#window = undefined;
    const vault = this.#vault;
    this.#vault = undefined;
    try {
      // A window that does not go must not keep the journal open.
      await withinLimit(
        window?.destroy().then(() => true) ?? Promise.resolve(true),
        GOING_LIMIT_MS,
      );
    } finally {
      await vault?.end();
    }
    await soon(tidied);
  }

  /** Whether all that was typed is on disk; a page that does not answer in time is not waited for any longer. */
  async #saveTyped(): Promise<boolean> {
    const window = this.#window;
    if (!this.#isOpen || !window) return true;
    this.#flush = Promise.withResolvers<boolean>();
    // Out of sight first, then saved: the text leaves the screen at once however long saving takes (TM-1).
    window.notify({ kind: 'blank' });
    window.notify({ kind: 'flush' });
    return withinLimit(this.#flush.promise, FLUSH_LIMIT_MS);
  }

  #startVault(): VaultLink {
    const vault = linkVault(this.#shell.startVaultProcess(), {
      onChanged: (rows) => this.#window?.notify({ kind: 'changed', rows }),
      onGone: () => {
        // Another one is started when it is next asked, so that one that cannot start does not start for ever.
        if (this.#vault === vault) this.#vault = undefined;
        if (this.#isOpen) this.#window?.notify({ kind: 'vault-gone', why: 'ended' });
      },
    });
    this.#vault = vault;
    return vault;
  }

  async #openWindow(): Promise<void> {
    const door = this.#surroundings.door((name, input) => this.ask(name, input));
    this.#window = await this.#shell.openWindow(door);
  }

  /** The vault's answer; one that ended is started again to give it. */
  async ask(name: string, input: unknown): Promise<Result<unknown>> {
    // On the way out none is started any more.
    if (!this.#vault && !this.#window) return failed({ code: 'vault/gone' });
    const asked = this.#vault ?? this.#startVault();
    const result = await asked.ask(name, input);
    if (result.ok && OPENING_COMMANDS.has(name) && asked === this.#vault) {
      this.#isOpen = true;
      this.#surroundings.onOpened();
    }
    return result;
  }
}

async function soon(tidied: Promise<void>): Promise<void> {
  await withinLimit(
    tidied.then(() => true),
    TIDY_LIMIT_MS,
  );
}

async function withinLimit(work: Promise<boolean>, limitMs: number): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(true), limitMs);
  const outcome = await Promise.race([work, limit.promise]);
  clearTimeout(timer);
  return outcome;
}
