import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { LANGUAGE } from './english.ts';
import { launchApp, type App, type LaunchOptions } from './launch-app.ts';
import { goTo, makeJournal, unlock } from './steps.ts';

type JournalOptions = Omit<LaunchOptions, 'home' | 'locale'> & {
  /** Done once in the open journal, before the first test. */
  readonly begin?: (page: Page) => Promise<void>;
};

/** Wide enough for the list beside the entry; a window without a screen is smaller by itself. */
const WINDOW = { width: 1280, height: 800 };

/** Evenfall on a folder of its own, as the tests of one `describe` or file share it. */
export type SharedApp = { readonly app: App; readonly page: Page };

/** Starts the app before the tests around it and ends it after them. */
export function anApp(options: Omit<JournalOptions, 'begin'>): SharedApp {
  let app: App | undefined;
  let home: string | undefined;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'evenfall-journey-'));
    app = await launchApp({ ...options, home, locale: LANGUAGE });
    await app.page.setViewportSize(WINDOW);
  });
  afterAll(async () => {
    await app?.close();
    if (home !== undefined) rmSync(home, { recursive: true, force: true });
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
  };
}

/** The same, with a new journal open in it. */
export function anOpenJournal({ begin, ...options }: JournalOptions): SharedApp {
  const shared = anApp(options);
  beforeAll(async () => {
    await makeJournal(shared.page);
    await begin?.(shared.page);
  });
  return shared;
}

/** Locks and unlocks: what is seen afterwards comes from the disk. */
export async function lockAndUnlock({ app, page }: SharedApp): Promise<void> {
  await goTo(page, frameWords.lock);
  const window = await app.nextWindow(page);
  await window.setViewportSize(WINDOW);
  await unlock(window);
}
