import type { Page } from 'playwright-core';
import { insightsWords } from '../../renderer/words/insights.ts';
import { cellsOf } from './chart-reading.ts';

/** Opens the table of the card of that name; how to read its words, row by row. */
export async function openTable(
  page: Page,
  card: string,
): Promise<() => Promise<readonly (readonly string[])[]>> {
  await page.getByRole('button', { name: insightsWords.tableOf(card), exact: true }).click();
  const table = page.getByRole('region', { name: card, exact: true }).getByRole('table');
  await table.waitFor();
  return () => cellsOf(table);
}

/** How many stops of the Tab key the charts of each card are, each number once. */
export async function stopsOf(page: Page): Promise<readonly number[]> {
  const cards = await page
    .getByRole('region')
    .filter({ has: page.getByRole('slider') })
    .all();
  const stops = cards.map((card) => card.locator('[role="slider"][tabindex="0"]').count());
  return [...new Set(await Promise.all(stops))];
}
