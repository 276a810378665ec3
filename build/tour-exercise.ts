import type { Page } from 'playwright-core';
import type { Day } from '../shared/model/day.ts';
import { exerciseWords } from '../renderer/words/exercise.ts';
import { frameWords } from '../renderer/words/frame.ts';
import { journalWords } from '../renderer/words/journal.ts';
import { playSittings } from '../test/support/made-up-month/sittings.ts';
import { goTo } from '../test/support/steps.ts';
import { LARGE, type Look, type Tourist } from './tourist.ts';

const WRITTEN =
  'Tonight the kitchen was quiet, and I noticed that I liked it. I put the radio on because I wanted to, not to fill the room. Small things. They are mine.';

/** The exercise from its first page on, and its pages once more in each of `looks`. */
export async function theExercise(tourist: Tourist, firstDay: Day, looks: readonly Look[]) {
  const { step, look } = tourist;
  await step('exercise', async (page) => {
    await goTo(page, frameWords.exercise);
    await page.getByRole('button', { name: exerciseWords.begin }).waitFor();
  });
  await step('exercise-closing', async (page) => {
    await playSittings(page, { firstDay, zone: 'Europe/Paris' });
    await page.getByRole('heading', { name: exerciseWords.closingTitle }).waitFor();
  });
  for (const worn of looks) {
    await look(worn);
    const name = `${worn.theme}-${worn.width}`;
    await step(`exercise-closing-${name}`, (page) => titleOf(page).scrollIntoViewIfNeeded());
    await step(`exercise-lines-${name}`, (page) => lines(page).scrollIntoViewIfNeeded());
  }
  await look(LARGE);
  await step('exercise-before', rateBefore);
  await step('exercise-writing', async (page) => {
    await page.getByRole('button', { name: exerciseWords.goWrite }).click();
    await page.getByText(exerciseWords.topics.since, { exact: true }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.type(WRITTEN);
    await page.getByText(journalWords.saved, { exact: true }).waitFor();
  });
  for (const worn of looks) {
    await look(worn);
    await step(`exercise-writing-${worn.theme}-${worn.width}`, () => Promise.resolve());
  }
  await step('exercise-after', async (page) => {
    await page.getByRole('button', { name: exerciseWords.stop }).click();
    await rate(page, { comfort: 5, energy: 5, sad: 4 });
  });
  await look(LARGE);
  await step('exercise-sentences', async (page) => {
    await page.getByRole('button', { name: exerciseWords.toSentences }).click();
    await page.getByText('They are mine.').click();
  });
  await step('exercise-rounds', async (page) => {
    await page.getByRole('button', { name: exerciseWords.close }).click();
    await page.getByRole('heading', { name: exerciseWords.earlierTitle }).waitFor();
  });
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });
const lines = (page: Page) => page.getByRole('button', { name: exerciseWords.beginAgain });

async function rateBefore(page: Page): Promise<void> {
  await page.getByRole('button', { name: exerciseWords.beginAgain }).click();
  await page.getByRole('button', { name: exerciseWords.begin, exact: true }).click();
  await rate(page, { comfort: 4, energy: 3, sad: 5 });
}

async function rate(page: Page, ratings: Readonly<Record<string, number>>): Promise<void> {
  for (const [word, rating] of Object.entries(ratings)) {
    await page
      .getByRole('radiogroup', { name: word })
      .getByText(String(rating), { exact: true })
      .click();
  }
}
