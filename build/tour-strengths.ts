import type { Page } from 'playwright-core';
import { editorWords } from '../renderer/words/editor.ts';
import { frameWords } from '../renderer/words/frame.ts';
import { journalWords } from '../renderer/words/journal.ts';
import {
  keepMomentWords,
  sentenceWords,
  sevenDayWords,
  strengthWords,
} from '../renderer/words/strengths.ts';
import { goTo, show } from '../test/support/steps.ts';
import { cards, chooseView, quality } from '../test/support/strengths-steps.ts';
import type { Tourist } from './tourist.ts';

/** The cards, what is kept about them, the seven days and the 96 sentences. */
export async function theStrengths({ step }: Tourist): Promise<void> {
  await step('strengths-cards', async (page) => {
    await show(page, frameWords.strengths);
    const all = cards(page).getByRole('button');
    for (const place of [1, 6, 10, 19, 22]) await all.nth(place).click();
    await page.getByRole('button', { pressed: true }).nth(4).waitFor();
  });
  await step('strengths-yours', async (page) => {
    await chooseView(page, 'yours');
    for (const name of ['keeping going', 'being kind', 'seeing the funny side']) {
      await page.getByRole('button', { name: `${strengthWords.intoFive}: ${name}` }).click();
    }
    const card = quality(page, 'kindness');
    await card.getByRole('button', { name: strengthWords.addMoment }).click();
    await page
      .getByLabel(strengthWords.momentLabel)
      .fill('Carried Mrs Novak’s shopping up four floors, and heard about her canary.');
    await page.getByRole('button', { name: strengthWords.done }).click();
    await card.getByRole('button', { name: strengthWords.addFriendView }).click();
    await page
      .getByLabel(strengthWords.friendLabel)
      .fill('Ruth: “You notice when someone is cold.”');
  });
  await step('strengths-days', async (page) => {
    await chooseView(page, 'days');
    await page.getByRole('button', { name: 'keeping going' }).click();
    await page.getByRole('radiogroup', { name: sevenDayWords.felt }).getByText('6').click();
    await page.getByLabel(sevenDayWords.note).fill('Twelve minutes, in fact.');
  });
  await step('strengths-days-kept', async (page) => {
    await page.getByRole('button', { name: sevenDayWords.keep }).click();
    await page.getByText(sevenDayWords.keptToday).waitFor();
  });
  await step('strengths-sentences', async (page) => {
    await chooseView(page, 'sentences');
    await page.getByRole('button', { name: sentenceWords.begin }).waitFor();
  });
  await step('strengths-sentence', async (page) => {
    await page.getByRole('button', { name: sentenceWords.begin }).click();
    for (let place = 0; place < 40; place += 1) await answer(page, place);
  });
  await step('strengths-came-up', async (page) => {
    for (let place = 40; place < 96; place += 1) await answer(page, place);
    await page.getByRole('button', { name: sentenceWords.show }).click();
    await page.getByRole('heading', { name: sentenceWords.cameUp }).waitFor();
  });
  await step('strengths-moment', async (page) => {
    await goTo(page, frameWords.journal);
    await page
      .getByRole('region', { name: journalWords.list })
      .getByRole('list')
      .getByRole('button')
      .nth(0)
      .click();
    const text = page.getByRole('textbox', { name: journalWords.entryText });
    await text.locator('p').first().click({ clickCount: 3 });
    await page.getByRole('button', { name: editorWords.keepMoment }).click();
    await page.getByRole('dialog').waitFor();
  });
  await step('strengths-moment-kept', async (page) => {
    await page.getByRole('dialog').getByText('seeing the funny side').click();
    await page.getByRole('button', { name: keepMomentWords.keepIt, exact: true }).click();
    await page.getByText(keepMomentWords.kept('seeing the funny side')).waitFor();
  });
}

async function answer(page: Page, place: number): Promise<void> {
  await page.getByText(sentenceWords.place(place + 1)).waitFor();
  // Every third quality fits; each round of 24 speaks for them and against them by turns.
  const isAgainst = Math.floor(place / 24) % 2 === 1;
  await page.keyboard.press(place % 3 > 0 ? '3' : isAgainst ? '1' : '4');
}
