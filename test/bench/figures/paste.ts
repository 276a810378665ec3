import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import { launchApp } from '../../support/launch-app.ts';
import { paste, unlock, untilSaved, write } from '../../support/steps.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';

/** As many paragraphs as security.md FT-10 asks for nodes; and blocks with as many shapes as are taken at most. */
const BLOCKS = { text: 5_000, shapes: 1_000 };

const linesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index} The lake was grey.`);

const PASTES = [
  {
    name: 'paste.text',
    blocks: BLOCKS.text,
    data: { 'text/plain': linesOf(BLOCKS.text).join('\n') },
  },
  {
    name: 'paste.shapes',
    blocks: BLOCKS.shapes,
    data: {
      'text/plain': 'the same words',
      // A heading and a paragraph with two words in it that stand out, by turns: four shapes.
      'text/html': linesOf(BLOCKS.shapes / 2)
        .map((line) => `<h2>${line}</h2><p>And <b>still</b>, <i>all day</i>.</p>`)
        .join(''),
    },
  },
];

/** How long a large paste holds the page up (FT-10): its longest task, until all of it is on the disk. */
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
      for (const { name, ...pasted } of PASTES) {
        const values: number[] = [];
        for (let round = 0; round <= rounds; round += 1) {
          values.push(await longestTaskMs(app.page, pasted));
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

type Pasted = { readonly blocks: number; readonly data: Readonly<Record<string, string>> };

async function longestTaskMs(page: Page, { blocks, data }: Pasted): Promise<number> {
  await write(page, 'Before. ');
  await untilSaved(page);
  const tasks = await page.evaluateHandle(() => {
    const durations = [0];
    const keep = (entries: PerformanceEntryList) =>
      durations.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const longestMs = () => {
      keep(observer.takeRecords());
      observer.disconnect();
      return Math.max(...durations);
    };
    return { longestMs };
  });
  await paste(page, data);
  await page.waitForFunction(
    (count) => document.activeElement?.childElementCount === count,
    blocks,
  );
  await untilSaved(page);
  return tasks.evaluate(({ longestMs }) => longestMs());
}
