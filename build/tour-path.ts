import type { Page } from 'playwright-core';
import { pathWords } from '../renderer/words/path.ts';
import { theirNoQuestions } from '../shared/content/flag-questions.ts';
import { gateCards } from '../shared/content/gate-card.ts';
import { decisions } from '../shared/content/steps/closing-map.ts';
import { addRow, choiceOf, openStep, toDecision, toMap } from '../test/support/path-steps.ts';
import { LARGE, type Look, type Tourist } from './tourist.ts';

const LOOKS: readonly Look[] = [
  { ...LARGE, theme: 'dusk' },
  { width: 1024, height: 700, theme: 'paper' },
  { width: 800, height: 600, theme: 'dusk' },
];

/** The Path: its map, six of its steps, what a gate leaves, and the page where one decides. */
export async function thePath(tourist: Tourist): Promise<void> {
  await onceThrough(tourist);
  for (const look of LOOKS) await thePathIn(tourist, look);
  await tourist.look(LARGE);
}

async function onceThrough({ step }: Tourist): Promise<void> {
  await step('path', toMap);
  await step('path-understand', async (page) => {
    await openStep(page, 'understand-the-break-up');
    const row = await addRow(page, 'The causes, as you see them now');
    await row.getByRole('textbox').first().fill('We stopped asking each other.');
    await page.getByLabel('My part').fill('I went quiet when it mattered.');
  });
  await step('path-feelings', async (page) => {
    await openStep(page, 'read-your-feelings');
    await page.getByLabel('Can I picture ordinary Tuesdays').fill('Not really. Sundays, yes.');
    const missing = page.getByRole('radiogroup', { name: 'The person' });
    await missing.getByText('6', { exact: true }).click();
  });
  await step('path-weekly', async (page) => {
    await openStep(page, 'come-back-to-yourself');
    await page.getByRole('heading', { name: 'The weekly page' }).scrollIntoViewIfNeeded();
  });
  await step('path-apology', async (page) => {
    await openStep(page, 'apologise');
    await page.getByLabel('What I did', { exact: true }).fill('I read your messages in October.');
    await page.getByLabel('What I regret').fill('I am sorry that I did it, but I was afraid.');
    await page.getByRole('button', { name: pathWords.check }).click();
    await page.getByText(pathWords.found(1)).waitFor();
  });
  await step('path-red-flags', async (page) => {
    await openStep(page, 'red-flags');
    await page.getByRole('heading', { name: 'Absence of respect' }).scrollIntoViewIfNeeded();
  });
  await step('path-accept', (page) => openStep(page, 'accept-and-go-on'));
  await step('path-decision', async (page) => {
    await toDecision(page);
    const [, letGo] = decisions;
    await choiceOf(page, letGo?.title ?? '').click();
    await page.getByLabel(pathWords.why).fill('The Tuesdays say it.');
  });
  await step('path-gated', async (page) => {
    await openStep(page, 'who-ended-it');
    await page.getByText('They asked for space', { exact: true }).click();
    await putAway(page);
  });
  await step('path-again', bringBack);
}

async function thePathIn({ step, look }: Tourist, worn: Look): Promise<void> {
  const name = `${worn.theme}-${worn.width}`;
  await look(worn);
  await step(`path-${name}`, toMap);
  await step(`path-apology-${name}`, (page) => openStep(page, 'apologise'));
  await step(`path-decision-${name}`, toDecision);
  await step(`path-gated-${name}`, putAway);
  await step(`path-again-${name}`, bringBack);
}

const theirNo = (page: Page) => page.getByRole('checkbox', { name: theirNoQuestions[2].text });

/** Answers so that a gate closes, and looks at the map. */
async function putAway(page: Page): Promise<void> {
  await openStep(page, 'who-ended-it');
  await theirNo(page).check();
  await toMap(page);
  await page.getByText(gateCards['their-no'].why).waitFor();
}

async function bringBack(page: Page): Promise<void> {
  await openStep(page, 'who-ended-it');
  await theirNo(page).uncheck();
  await toMap(page);
  await page.getByText(gateCards['their-no'].why).waitFor({ state: 'detached' });
}
