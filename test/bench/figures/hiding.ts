import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { frameWords } from '../../../renderer/words/frame.ts';
import { settingsWords } from '../../../renderer/words/settings.ts';
import { firstPaintAt } from '../../support/first-paint.ts';
import { launchApp, type App } from '../../support/launch-app.ts';
import { goTo, show, unlock, write } from '../../support/steps.ts';
import { restoreWindow, windowStateOf } from '../../support/window-of.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import { inApp, inFolder } from '../in-app.ts';
import { afterWarmUp } from '../rounds.ts';

const LOOK_EVERY_MS = 20;

/**
 * How soon nothing private is seen any more: from the third Shift in the middle of typing to the first frame without
 * the page (TM-2), and from the key that locks until the window with the text is gone (TM-1). And how soon the lock
 * screen is there after the app was started (TM-4), in a shell that starts a whole browser for it, beside what that
 * browser takes for a window with nothing of ours.
 */
export const hiding: Benchmark = {
  name: 'hiding',
  run: ({ rounds }) =>
    inFolder(async (home) => {
      const hides = await inApp(home, async (app) => {
        const locked = await afterWarmUp(rounds, () => lockMs(app));
        await hideWithoutLock(app.page);
        const hidden = await afterWarmUp(rounds, () => quickHideMs(app.page));
        return { locked, hidden };
      });
      const started = await startsInTurn(rounds, home);
      return [
        figureOf({ name: 'hide.quick', unit: 'ms', values: hides.hidden, goal: { most: 100 } }),
        figureOf({ name: 'hide.lock', unit: 'ms', values: hides.locked, goal: { most: 300 } }),
        figureOf({
          name: 'start.lock',
          unit: 'ms',
          ...started,
          goal: { mostRatio: 1.5, most: 1_000 },
        }),
      ];
    }),
};

/** Starts of the app, each after one of an empty window. */
async function startsInTurn(rounds: number, home: string) {
  const pairs = await afterWarmUp(rounds, async () => ({
    empty: await emptyWindowMs(),
    ours: await lockScreenMs(home),
  }));
  return { values: pairs.map(({ ours }) => ours), references: pairs.map(({ empty }) => empty) };
}

async function hideWithoutLock(page: Page): Promise<void> {
  await show(page, frameWords.settings);
  await page.getByRole('checkbox', { name: settingsWords.quickHideLocks }).uncheck();
  await write(page, 'The lake was grey and still.');
}

async function quickHideMs(page: Page): Promise<number> {
  const taken = await page.evaluateHandle(() => {
    let pressedAt = 0;
    addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true });
    const { promise, resolve } = Promise.withResolvers<number>();
    const tell = () => resolve(performance.now() - pressedAt);
    // The frame after the one in which it was drawn; a window that is minimised draws none any more, and is not seen.
    new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(tell))).observe(
      document.documentElement,
      { attributeFilter: ['data-covered'] },
    );
    document.addEventListener('visibilitychange', tell, { once: true });
    return { promise };
  });
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift');
  const ms = await taken.evaluate(({ promise }) => promise);
  while ((await windowStateOf(page)) !== 'minimized') await page.waitForTimeout(LOOK_EVERY_MS);
  await restoreWindow(page);
  await page.getByRole('button', { name: frameWords.continue }).click();
  return ms;
}

/** Until another window has taken the place of the one with the text; it is unlocked again then. */
async function lockMs(app: App): Promise<number> {
  const { page } = app;
  await goTo(page, frameWords.journal);
  const closed = page.waitForEvent('close');
  const startedAt = performance.now();
  await page.keyboard.press('Control+L');
  await closed;
  const ms = performance.now() - startedAt;
  await unlock(await app.nextWindow(page));
  return ms;
}

/** From the start of the process to the first thing the lock screen shows. */
async function lockScreenMs(home: string): Promise<number> {
  const startedAt = Date.now();
  const app = await launchApp({ home });
  try {
    return (await firstPaintAt(app.page)) - startedAt;
  } finally {
    await app.close();
  }
}

const EMPTY_WINDOW = fileURLToPath(new URL('../../../out/driven/empty-window.js', import.meta.url));

/** The same for a window with one sentence in it. */
async function emptyWindowMs(): Promise<number> {
  const startedAt = Date.now();
  const child = fork(EMPTY_WINDOW);
  const exited = once(child, 'exit');
  // `empty-window` sends just this.
  const told = once(child, 'message') as Promise<[number]>;
  const [shownAt] = await Promise.race([told, exited.then(() => [undefined])]);
  await exited;
  if (shownAt === undefined) throw new Error('No empty window came up.');
  return shownAt - startedAt;
}
