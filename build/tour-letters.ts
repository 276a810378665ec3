import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { frameWords } from '../renderer/words/frame.ts';
import { journalWords } from '../renderer/words/journal.ts';
import { letterWords } from '../renderer/words/letters.ts';
import { spaneWords } from '../renderer/words/spane.ts';
import { summaryWords } from '../renderer/words/summary.ts';
import { weeklyWords } from '../renderer/words/weekly.ts';
import { spaneAnswers, spaneFeelings } from '../shared/content/spane.ts';
import { weeklyLines, weeklySlider } from '../shared/content/weekly-page.ts';
import { page as pageSchema } from '../shared/model/page.ts';
import { command } from '../test/support/made-up-month/play-month.ts';
import { goTo, untilSaved, writeLetter } from '../test/support/steps.ts';
import { LARGE, type Look, type Tourist } from './tourist.ts';

const WORDS =
  'I found your blue scarf behind the washing machine. I washed it, and I kept it a week on the hook by the door. Today I put it in the bag with the books.';

/** Letters that are never sent, the week's page and the twelve feelings; then the same in other looks. */
export async function theLetters(tourist: Tourist, looks: readonly Look[]): Promise<void> {
  await letters(tourist);
  await weeklyPage(tourist);
  await feelings(tourist);
  for (const look of looks) await inAnotherLook(tourist, look);
  await tourist.look(LARGE);
}

async function letters({ step }: Tourist): Promise<void> {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  await step('letter', async (page) => {
    await writeLetter(page, 'The blue scarf', WORDS);
    await untilSaved(page);
  });
  await step('letter-on-paper', async (page) => {
    await button(page, journalWords.onPaper).click();
    await page.getByRole('button', { name: summaryWords.savePdf, disabled: false }).waitFor();
  });
  await step('letter-destroy', async (page) => {
    await page.keyboard.press('Escape');
    await button(page, letterWords.destroy).click();
    await page.getByText(letterWords.notReached).waitFor();
  });
  await step('letter-seal', async (page) => {
    await button(page, letterWords.keep).click();
    await writeLetter(page, 'What I did not say in June', WORDS);
    await untilSaved(page);
    await button(page, letterWords.seal).click();
    await page.getByLabel(letterWords.sealUntil).fill('2027-01-01');
  });
  await step('letter-sealed', async (page) => {
    await page.getByRole('dialog').getByRole('button', { name: letterWords.seal }).click();
    await page.getByRole('heading', { name: letterWords.sealedTitle }).waitFor();
  });
  await step('letter-open-seal', async (page) => {
    await button(page, letterWords.openSeal).click();
    await page.getByText(letterWords.openNow).waitFor();
  });
}

async function weeklyPage({ step }: Tourist): Promise<void> {
  await step('weekly-offered', async (page) => {
    await goTo(page, frameWords.today);
    await page.getByRole('button', { name: weeklyWords.begin }).scrollIntoViewIfNeeded();
  });
  await step('weekly', async (page) => {
    for (const [day, clarity] of [
      ['2026-11-15', 3],
      ['2026-11-22', 5],
    ] as const)
      await keepEarlierPage(page, day, clarity);
    await page.getByRole('button', { name: weeklyWords.begin }).click();
    await page.getByLabel(weeklyLines[0]?.opening ?? '').fill('Early up, and good with maps.');
    await page.getByLabel(weeklyLines[2]?.opening ?? '').fill('The lane at the pool.');
    const rating = page.getByRole('radiogroup', { name: weeklySlider.text });
    await rating.getByText('6', { exact: true }).click();
    await untilSaved(page);
  });
  await step('weekly-earlier', (page) =>
    page.getByRole('heading', { name: weeklyWords.earlier }).scrollIntoViewIfNeeded(),
  );
}

async function keepEarlierPage(page: Page, day: string, clarity: number): Promise<void> {
  const at = Date.parse(`${day}T20:00:00Z`);
  const lines = { 'i-am': 'Someone’s aunt, and tired.', tried: 'Bread without a recipe.' };
  const kept = { id: randomUUID(), kind: 'weekly', day, at, zone: 'Europe/Paris', editedAt: at };
  await command(page, 'pages.save', pageSchema.parse({ ...kept, lines, clarity }));
}

async function feelings({ step }: Tourist): Promise<void> {
  await step('spane-offered', async (page) => {
    await goTo(page, frameWords.month);
    await page.getByRole('button', { name: spaneWords.begin }).scrollIntoViewIfNeeded();
  });
  await step('spane', async (page) => {
    const at = Date.parse('2026-11-02T20:00:00Z');
    const first = { kind: 'spane', day: '2026-11-02', at, zone: 'Europe/Paris', editedAt: at };
    const answers = Object.fromEntries(
      spaneFeelings.map(({ id, side }) => [id, side === 'positive' ? 2 : 4]),
    );
    const kept = pageSchema.parse({ ...first, id: randomUUID(), answers });
    await command(page, 'pages.save', kept);
    await page.getByRole('button', { name: spaneWords.begin }).click();
    for (const [place, { word }] of spaneFeelings.entries()) {
      const words = spaneAnswers[1 + (place % 3)]?.words ?? '';
      const group = page.getByRole('radiogroup', { name: word, exact: true });
      await group.getByText(words, { exact: true }).click();
    }
  });
  await step('spane-totals', async (page) => {
    await page.getByRole('button', { name: spaneWords.done, exact: true }).click();
    await page.getByText(spaneWords.positive(17)).scrollIntoViewIfNeeded();
  });
}

async function inAnotherLook({ step, look }: Tourist, worn: Look): Promise<void> {
  const name = `${worn.theme}-${worn.width}`;
  await look(worn);
  await step(`letter-${name}`, async (page) => {
    await goTo(page, frameWords.journal);
    await page.getByRole('button', { name: /The blue scarf/ }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
  });
  await step(`letter-sealed-${name}`, async (page) => {
    await goTo(page, frameWords.journal);
    await page.getByRole('button', { name: letterWords.sealed('1 January 2027') }).click();
    await page.getByRole('heading', { name: letterWords.sealedTitle }).waitFor();
  });
  await step(`spane-${name}`, async (page) => {
    await goTo(page, frameWords.month);
    await page.getByRole('button', { name: spaneWords.change, exact: true }).click();
    await page.getByRole('button', { name: spaneWords.done, exact: true }).waitFor();
  });
  await step(`weekly-${name}`, async (page) => {
    await page.getByRole('button', { name: spaneWords.done, exact: true }).click();
    await page.getByRole('button', { name: weeklyWords.open, exact: true }).click();
    await page.getByRole('heading', { name: weeklyWords.earlier }).waitFor();
  });
}
