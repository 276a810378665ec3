import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { momentInWords } from '../../renderer/words/earlier-journals.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { versionWords } from '../../renderer/words/versions.ts';
import { instant } from '../../shared/model/day.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, openEntry, untilSaved, write } from '../support/steps.ts';

const BEGUN = '2026-11-12T20:40:00+01:00';
const ZONE = 'Europe/Paris';
const TITLE = 'The long way';
const FIRST = 'Home along the canal.';

/** The minute it was begun in, and the few after it: the page's clock goes on while a busy machine opens the journal. */
const BEGINNINGS = [0, 1, 2, 3, 4].map((minutes) =>
  momentInWords(instant.parse(Date.parse(BEGUN) + minutes * 60_000), ZONE),
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('dialog', { name: versionWords.title });
const listed = (page: Page) =>
  sheet(page).getByRole('list', { name: versionWords.title }).getByRole('button');

/** Time goes on by `minutes`; longer than ten of them are a pause in the writing. */
async function pause(page: Page, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + minutes * 60_000);
}

async function goOnWriting(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: journalWords.entryText }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await untilSaved(page);
}

describe('earlier versions of an entry', () => {
  const journal = sharedJournal({ clock: BEGUN, zone: ZONE });

  it('are not spoken of where there are none', async () => {
    const { page } = journal;
    await write(page, FIRST, TITLE);
    await untilSaved(page);
    await page.clock.runFor(3_000);

    expect(await button(page, versionWords.title).count()).toBe(0);
  });

  it('are there once writing went on after a pause, with when, how long and how they begin', async () => {
    const { page } = journal;
    await pause(page, 11);
    await goOnWriting(page, ' It was further than I thought.');
    await button(page, versionWords.title).click();

    await expect.poll(() => listed(page).count()).toBe(1);
    const words = await listed(page).innerText();
    expect(BEGINNINGS.filter((moment) => words.includes(moment))).toHaveLength(1);
    expect(words).toContain(journalWords.words(4));
    expect(words).toContain(FIRST);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('are read and put back by keys alone; what stood there is a version too', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await press('Tab', 'Shift+Tab');
    await tabTo(listed(page).first());
    await press('Enter');
    const old = sheet(page).getByRole('textbox', { name: versionWords.text });
    await expect.poll(() => old.innerText()).toBe(FIRST);
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, versionWords.putBack));
    await press('Enter');

    await sheet(page).waitFor({ state: 'detached' });
    await expect.poll(() => entryText(page)).toBe(FIRST);
    await tabTo(button(page, versionWords.title));
    await press('Enter');
    await expect.poll(() => listed(page).count()).toBe(2);
    await press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
  });

  it('take in what was typed a moment before, and are not overwritten by the open page', async () => {
    const { page } = journal;
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Cold.');
    await button(page, versionWords.title).click();
    await listed(page).last().click();
    await button(page, versionWords.putBack).click();
    await sheet(page).waitFor({ state: 'detached' });
    await expect.poll(() => entryText(page)).toBe(FIRST);
    await goOnWriting(page, ' Warm.');

    await lockAndUnlock(journal);

    await openEntry(journal.page, TITLE);
    await expect.poll(() => entryText(journal.page)).toBe(`${FIRST} Warm.`);
    await button(journal.page, versionWords.title).click();
    await listed(journal.page).first().click();
    const old = sheet(journal.page).getByRole('textbox', { name: versionWords.text });
    await expect.poll(() => old.innerText()).toBe(`${FIRST} Cold.`);
  });
});
