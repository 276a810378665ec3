import type { Page } from 'playwright-core';
import { journalWords } from '../../../renderer/words/journal.ts';

/**
 * Opens the first entry whose title or beginning holds `title`. Only the rows in sight are there; the list is rolled
 * from its top until the entry is. There must be one.
 */
export async function openFromList(page: Page, title: string): Promise<void> {
  const list = page.getByRole('region', { name: journalWords.list });
  const item = list.getByRole('button').filter({ hasText: title });
  const roll = (pixels: number) =>
    list.locator('ul').evaluate(async (rows, by) => {
      rows.parentElement?.scrollBy(0, by);
      // The rows for the new place are drawn in the frames that follow.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    }, pixels);
  await roll(-1e6);
  while ((await item.count()) === 0) await roll(300);
  await item.first().click();
}
