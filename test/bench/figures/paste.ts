import type { Page } from 'playwright-core';
import { paste, untilSaved, write } from '../../support/steps.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf, type Figure } from '../figure.ts';
import { inApp, inFolder } from '../in-app.ts';
import { afterWarmUp } from '../rounds.ts';

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
  run: ({ rounds }) =>
    inFolder((home) =>
      inApp(home, async ({ page }) => {
        const figures: Figure[] = [];
        for (const { name, ...pasted } of PASTES) {
          const values = await afterWarmUp(rounds, () => longestTaskMs(page, pasted));
          figures.push(figureOf({ name, unit: 'ms', values, goal: { most: 200 } }));
        }
        return figures;
      }),
    ),
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
