import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { toldWords } from '../../renderer/words/told.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import {
  firstRunQuestions,
  theirNoQuestions,
  unsafeOffer,
  type FirstRunQuestionId,
} from '../../shared/content/flag-questions.ts';
import { prompts } from '../../shared/content/prompts/prompts.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { lockAndUnlock, sharedApp, sharedJournal } from '../support/shared-app.ts';
import { choosePassphrase, goTo } from '../support/steps.ts';

const NOW = { clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tick = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
const question = (page: Page, id: FirstRunQuestionId) =>
  tick(page, firstRunQuestions.find((each) => each.id === id)?.text ?? '');
const told = (page: Page) => page.locator('#settings-told');

/** As far as the four sentences. */
async function reachFirstRun(page: Page): Promise<void> {
  await button(page, welcomeWords.next).click();
  await button(page, welcomeWords.next).click();
  await choosePassphrase(page, PASSPHRASE);
  await button(page, welcomeWords.decline).click();
  await page.getByRole('heading', { name: toldWords.firstRunTitle }).waitFor();
}

async function finish(page: Page): Promise<void> {
  await button(page, welcomeWords.next).click();
  await button(page, welcomeWords.create).click();
  await page.getByRole('navigation').waitFor();
}

/** The prompts of one evening, in the order they are offered. */
async function offered(page: Page, count: number) {
  await goTo(page, frameWords.today);
  const seen: string[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const card = page
      .getByRole('main')
      .locator('section')
      .filter({ hasText: todayWords.promptIntro });
    const text = await card.innerText();
    seen.push(prompts.find((prompt) => text.includes(prompt.text))?.fits ?? 'none');
    await button(page, todayWords.another).click();
  }
  return seen;
}

describe('the first-run check', () => {
  const journal = sharedApp(NOW);

  it('may be left alone, and says at once what follows from a tap', async () => {
    const { page } = journal;
    await reachFirstRun(page);
    const { press, tabTo } = typistAt(page);
    expect(await button(page, toldWords.showHelp).count()).toBe(0);

    await tabTo(question(page, 'round-and-round'));
    await press('Space');
    await page.getByText(toldWords.helpOffered).waitFor();
    await page.getByText(toldWords.gently).waitFor();
    await tabTo(question(page, 'unsafe-with-myself'));
    await press('Space');
    await page.getByText(toldWords.helpFirst).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, toldWords.showHelp));
    await press('Enter');

    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
    await press('Escape');
    await expect.poll(() => question(page, 'unsafe-with-myself').isChecked()).toBe(true);
  });

  it('brings small and concrete prompts first, and is not kept unless that is wished', async () => {
    const { page } = journal;
    await finish(page);
    expect(await offered(page, 5)).toEqual(['early', 'early', 'early', 'early', 'early']);
    await goTo(page, frameWords.settings);
    await expect.poll(() => question(page, 'round-and-round').isChecked()).toBe(true);

    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.settings);
    await told(journal.page).waitFor();
    expect(await question(journal.page, 'round-and-round').isChecked()).toBe(false);
    expect(await offered(journal.page, 5)).toContain('any');
  });
});

describe('answers at the beginning that are to be kept', () => {
  const journal = sharedApp(NOW);

  it('are there after a lock, and can be taken back in Settings', async () => {
    await reachFirstRun(journal.page);
    await question(journal.page, 'frightening-event').check();
    await tick(journal.page, toldWords.keepFirstRun).check();
    await finish(journal.page);
    await lockAndUnlock(journal);
    const { page } = journal;
    await goTo(page, frameWords.settings);
    await expect.poll(() => question(page, 'frightening-event').isChecked()).toBe(true);
    // A frightening event is one the person is asked about.
    await page.getByText(unsafeOffer.title).waitFor();

    await tick(page, toldWords.keepFirstRun).uncheck();
    await page.getByText(unsafeOffer.title).waitFor({ state: 'detached' });
    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.settings);
    await told(journal.page).waitFor();
    expect(await question(journal.page, 'frightening-event').isChecked()).toBe(false);
  });
});

describe('what was told about them', () => {
  const journal = sharedJournal(NOW);
  const said = theirNoQuestions.map(({ text }) => text);

  it('is answered anew in Settings, and nothing else changes it', async () => {
    const { page } = journal;
    await goTo(page, frameWords.settings);
    for (const text of said.slice(0, 2)) await tick(page, text).check();
    await question(page, 'frightening-event').check();
    await tick(page, toldWords.keepFirstRun).check();
    await page.getByText(unsafeOffer.bringBack, { exact: true }).click();

    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.settings);
    const ticked = () => Promise.all(said.map((text) => tick(journal.page, text).isChecked()));
    await expect.poll(ticked).toEqual([true, true, false, false, false]);
    const choice = journal.page.getByRole('radio', { name: unsafeOffer.bringBack });
    await expect.poll(() => choice.isChecked()).toBe(true);
  });

  it('bars nobody', async () => {
    expect(await barriersOn(journal.page)).toEqual([]);
  });
});
