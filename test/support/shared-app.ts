import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Vault } from '../../electron/vault/vault.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { makeCheapVault } from './cheap-vault.ts';
import { LANGUAGE } from './english.ts';
import { launchApp, type App, type LaunchOptions } from './launch-app.ts';
import { removeFolder } from './scratch-folder.ts';
import { goTo, intoNextWindow, unlock } from './steps.ts';

type SharedOptions = Omit<LaunchOptions, 'home' | 'locale'>;

/** Wide enough for the list beside the entry; a window without a screen is smaller by itself. */
const WINDOW = { width: 1280, height: 800 };

/** Evenfall on a folder of its own, for all tests of a file or `describe`. */
export type SharedApp = { readonly app: App; readonly page: Page };

type StartedApp = SharedApp & {
  /** Ends it and starts it again on the same folder, on another clock or in another zone; it is locked then. */
  readonly startAgain: (options: SharedOptions) => Promise<void>;
};

/** Starts the app before the tests around it and ends it after them. */
export function sharedApp(options: SharedOptions): StartedApp {
  return sharedAppOn(() => Promise.resolve(), options);
}

/** The same on what `prepare` put into its folder. */
function sharedAppOn(prepare: (home: string) => Promise<void>, options: SharedOptions): StartedApp {
  let home = '';
  let app: App | undefined;
  const start = async (given: SharedOptions) => {
    app = await launchApp({ ...given, home, locale: LANGUAGE });
    await app.page.setViewportSize(WINDOW);
  };
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'evenfall-journey-'));
    await prepare(home);
    await start(options);
  });
  afterAll(async () => {
    await app?.close();
    if (home !== '') removeFolder(home);
  });
  const running = () => {
    if (!app) throw new Error('The app is not running.');
    return app;
  };
  return {
    get app() {
      return running();
    },
    get page() {
      return running().page;
    },
    async startAgain(given) {
      await running().close();
      await start(given);
    },
  };
}

/**
 * The same with a new journal open in it, that was made before it was started, with what `fill` wrote; `begin` is done
 * once in it, before the first test.
 */
export function sharedJournal(
  options: SharedOptions,
  begin: (page: Page) => Promise<void> = () => Promise.resolve(),
  fill?: (vault: Vault) => void,
): StartedApp {
  const shared = sharedAppOn((home) => makeCheapVault(home, fill), options);
  beforeAll(async () => {
    await unlock(shared.page);
    await begin(shared.page);
  });
  return shared;
}

/** Locks the journal; the lock window that follows. */
export async function lock({ app }: SharedApp): Promise<Page> {
  const window = await intoNextWindow(app, (old) => goTo(old, frameWords.lock));
  await window.setViewportSize(WINDOW);
  return window;
}

/** Locks and unlocks: what is seen afterwards comes from the disk. */
export async function lockAndUnlock(shared: SharedApp): Promise<void> {
  await unlock(await lock(shared));
}
