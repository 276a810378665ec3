import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { App } from '../test/support/launch-app.ts';

export type TourStep = { readonly name: string; readonly ok: boolean; readonly ms: number };

export type Look = {
  readonly width: number;
  readonly height: number;
  readonly theme: 'paper' | 'dusk';
};

export const LARGE: Look = { width: 1440, height: 900, theme: 'paper' };

/** Walks through the app, takes a picture after each step and notes how it went. */
export type Tourist = {
  readonly app: App;
  readonly folder: string;
  readonly steps: readonly TourStep[];
  /** Does `work`, then takes a picture under the step's name; once a step has failed the others are not tried. */
  readonly step: (name: string, work: (page: Page) => Promise<unknown>) => Promise<void>;
  readonly look: (look: Look) => Promise<void>;
};

export function createTourist(app: App, folder: string): Tourist {
  const steps: TourStep[] = [];
  let current: Look = LARGE;
  return {
    app,
    folder,
    steps,
    async step(name, work) {
      const startedAt = performance.now();
      const ok =
        steps.every((step) => step.ok) && (await succeeds(name, () => workAndShoot(name, work)));
      steps.push({ name, ok, ms: Math.round(performance.now() - startedAt) });
    },
    async look(look) {
      current = look;
      await wear(app.page, look);
    },
  };

  async function workAndShoot(name: string, work: (page: Page) => Promise<unknown>) {
    await work(app.page);
    await wear(app.page, current);
    await app.page.evaluate(() => document.fonts.ready);
    await settle(app.page);
    const number = String(steps.length + 1).padStart(2, '0');
    await app.page.screenshot({ path: join(folder, `${number}-${name}.png`) });
  }
}

async function wear(page: Page, { width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: theme === 'dusk' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
}

/** Two frames after everything has been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

async function succeeds(name: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    // The tour runs on invented words only, so its errors may be shown.
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : 'failed'}\n`);
    return false;
  }
}
