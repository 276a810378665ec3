import type { Page } from 'playwright-core';
import { journalWords } from '../renderer/words/journal.ts';
import { foundNames, searchWords } from '../renderer/words/search.ts';
import { LARGE, type Look, type Tourist } from './tourist.ts';

/** A word of the month found again, in every look; one that is nowhere; and what was found, opened. */
export async function theSearch({ step, look }: Tourist, looks: readonly Look[]): Promise<void> {
  await step('search', (page) => searchFor(page, 'wa'));
  await step('search-nothing', async (page) => {
    await page.keyboard.type('lrus');
    await page.getByText(searchWords.nothing).waitFor();
  });
  for (const worn of looks) {
    await look(worn);
    await step(`search-${worn.theme}-${worn.width}`, async (page) => {
      await page.keyboard.press('Escape');
      await searchFor(page, 'wa');
    });
  }
  await look(LARGE);
  await step('search-opened', async (page) => {
    const letters = page.getByRole('option').filter({ hasText: foundNames.entry.letter });
    await letters.first().click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
  });
}

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('combobox', { name: searchWords.field }).waitFor();
  await page.keyboard.type(text);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}
