import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import { launchApp } from '../../support/launch-app.ts';
import { paste, unlock, untilSaved, write } from '../../support/steps.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';

/** As many as security.md FT-10 asks for; no more than an entry takes, and no more than are taken with their shapes. */
const PARAGRAPHS = 4_999;
const lines = Array.from({ length: PARAGRAPHS }, (_, index) => `${index} The lake was grey.`);

const PASTES = {
  'paste.text': { 'text/plain': lines.join('\n') },
  'paste.shapes': {
    'text/plain': lines.join('\n'),
    'text/html': lines.map((line) => `<p>${line}</p>`).join(''),
  },
};

/** How long a large paste holds the page up at most (FT-10): its longest task, until all of it is on the disk. */
export const largePaste: Benchmark = {
  name: 'paste',
  async run({ rounds }) {
    const home = mkdtempSync(join(tmpdir(), 'evenfall-bench-'));
    await makeCheapVault(home);
    const app = await launchApp({ home });
    try {
      await app.page.setViewportSize({ width: 1280, height: 800 });
      await unlock(app.page);
      const figures = [];
      for (const [name, data] of Object.entries(PASTES)) {
        const values: number[] = [];
        for (let round = 0; round <= rounds; round += 1) {
          values.push(await longestTaskMs(app.page, data));
        }
        // The first one warms up.
        figures.push(figureOf({ name, unit: 'ms', values: values.slice(1), goal: { most: 200 } }));
      }
      return figures;
    } finally {
      await app.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
};

async function longestTaskMs(page: Page, data: Readonly<Record<string, string>>): Promise<number> {
  await write(page, 'Before. ');
  await untilSaved(page);
  const longest = await page.evaluateHandle(() => {
    const task = { ms: 0 };
    const observer = new PerformanceObserver((list) => {
      task.ms = Math.max(task.ms, ...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    return task;
  });
  await paste(page, data);
  await page.waitForFunction((count) => {
    return document.activeElement?.childElementCount === count;
  }, PARAGRAPHS);
  await untilSaved(page);
  return longest.evaluate(({ ms }) => ms);
}
