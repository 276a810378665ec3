import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { anApp } from '../support/an-app.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { choosePassphrase } from '../support/steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shown = (page: Page) => page.getByRole('main').getByRole('listitem');

/** The page of Welcome that shows twelve words. */
async function theWords(): Promise<Page> {
  const { page } = await anApp();
  await button(page, welcomeWords.next).click();
  await page.getByRole('heading', { name: welcomeWords.safeTitle }).waitFor();
  await button(page, welcomeWords.next).click();
  await choosePassphrase(page, PASSPHRASE);
  await button(page, welcomeWords.showWords).click();
  await shown(page).first().waitFor();
  return page;
}

describe('recovery words at the beginning', () => {
  it('are asked for when they are off the screen, and four letters of each are enough', async () => {
    const page = await theWords();
    const words = await shown(page).allInnerTexts();

    await button(page, welcomeWords.areOnPaper).click();
    await page.getByText(welcomeWords.confirmText).waitFor();
    const left = await page.getByRole('main').innerText();
    for (const [index, word] of words.entries()) {
      const field = page.getByLabel(welcomeWords.wordNumber(index + 1), { exact: true });
      if ((await field.count()) > 0) await field.fill(word.slice(0, 4));
    }

    await button(page, welcomeWords.showAgain).waitFor();
    await expect.poll(() => button(page, welcomeWords.next).isEnabled()).toBe(true);
    expect(words).toHaveLength(12);
    expect(left).not.toContain(words.join('\n'));
    expect(words.filter((word) => left.split('\n').includes(word))).toEqual([]);
  });

  it('can be seen once more, the same ones', async () => {
    const page = await theWords();
    const words = await shown(page).allInnerTexts();

    await button(page, welcomeWords.areOnPaper).click();
    await button(page, welcomeWords.showAgain).click();

    await expect.poll(() => shown(page).allInnerTexts()).toEqual(words);
  });

  it('are twelve however often others are drawn, also after a word that came twice', async () => {
    const page = await theWords();

    // Every thirtieth draw or so has a word twice.
    for (let drawn = 0; drawn < 60; drawn += 1) {
      const before = await shown(page).allInnerTexts();
      await button(page, welcomeWords.otherWords).click();
      await expect.poll(() => shown(page).allInnerTexts()).not.toEqual(before);
      await expect.poll(() => shown(page).count()).toBe(12);
    }
  });
});
