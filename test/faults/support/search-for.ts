import type { Locator, Page } from 'playwright-core';
import { searchWords } from '../../../renderer/words/search.ts';

type Wish = {
  readonly text: string;
  /** Words of the result that is waited for. */
  readonly finds: string;
};

/** Types one text after the other into the search and lets `look` see what was found. */
export async function searchFor(
  page: Page,
  wishes: readonly Wish[],
  look: (results: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  const sheet = page.getByRole('dialog', { name: searchWords.title });
  const results = sheet.getByRole('listbox', { name: searchWords.results });
  for (const { text, finds } of wishes) {
    await sheet.getByRole('combobox', { name: searchWords.field }).fill(text);
    await results.getByRole('option').filter({ hasText: finds }).first().waitFor();
    await look(results);
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
}
