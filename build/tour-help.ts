import type { Locator, Page } from 'playwright-core';
import { firstRunQuestions, type FirstRunQuestionId } from '../shared/content/flag-questions.ts';
import { planBoxes } from '../shared/content/help/hard-moments-plan.ts';
import { ownBehaviour } from '../shared/content/help/own-behaviour.ts';
import { frameWords } from '../renderer/words/frame.ts';
import { helpWords } from '../renderer/words/help.ts';
import { journalWords } from '../renderer/words/journal.ts';
import { lockedWords } from '../renderer/words/locked.ts';
import { toldWords } from '../renderer/words/told.ts';
import { versionWords } from '../renderer/words/versions.ts';
import { welcomeWords } from '../renderer/words/welcome.ts';
import { goTo, untilSaved } from '../test/support/steps.ts';
import type { Tourist } from './tourist.ts';

const PLAN: Readonly<Partial<Record<(typeof planBoxes)[number]['id'], string>>> = {
  'how-it-begins': 'After midnight, when I go over the last week of May in my head.',
  'what-i-can-do-alone': 'A shower. The radio. Then the jigsaw on the table.',
  'whom-i-can-ask': 'Ruth, any hour. I can say: I need someone with me.',
};

/** The first-run check and what follows from it; nothing stays ticked, so that the evenings after it are like any other. */
export async function theFirstRun({ step }: Tourist): Promise<void> {
  await step('welcome-first-run-gently', async (page) => {
    await page.getByRole('button', { name: welcomeWords.next, disabled: false }).click();
    await tick(page, 'round-and-round').check();
    await page.getByText(toldWords.helpOffered).waitFor();
  });
  await step('welcome-first-run-help', async (page) => {
    await tick(page, 'unsafe-with-myself').check();
    await page.getByText(toldWords.helpFirst).waitFor();
  });
  await step('welcome-first-run', async (page) => {
    await tick(page, 'round-and-round').uncheck();
    await tick(page, 'unsafe-with-myself').uncheck();
  });
}

/** What an entry of the month was before it was written on; it is as it was afterwards. */
export async function theVersions({ step }: Tourist): Promise<void> {
  await step('entry-versions', async (page) => {
    await goTo(page, frameWords.journal);
    const list = page.getByRole('region', { name: journalWords.list }).getByRole('list');
    await list.getByRole('button').nth(1).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' I would not write it like that today.');
    await page.getByRole('button', { name: versionWords.title }).click();
    await page.getByRole('list', { name: versionWords.title }).waitFor();
  });
  await step('entry-version', async (page) => {
    await page.getByRole('list', { name: versionWords.title }).getByRole('button').first().click();
    await page.getByRole('textbox', { name: versionWords.text }).waitFor();
  });
  await step('entry-put-back', async (page) => {
    await page.getByRole('button', { name: versionWords.putBack }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
}

function tick(page: Page, id: FirstRunQuestionId): Locator {
  const text = firstRunQuestions.find((question) => question.id === id)?.text ?? '';
  return page.getByRole('checkbox', { name: text });
}

/** Help in an open journal, with a number and a plan of one's own. */
export async function theHelp({ step }: Tourist): Promise<void> {
  await step('help', async (page) => {
    await goTo(page, frameWords.help);
    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
  });
  await step('help-place', async (page) => {
    await page.getByLabel(helpWords.choosePlace).selectOption('united-kingdom');
    await page.getByText('Samaritans', { exact: true }).waitFor();
  });
  await step('help-own-number', async (page) => {
    await page.getByRole('button', { name: helpWords.addNumber }).click();
    await page.getByLabel(helpWords.ownName).fill('Ruth');
    await page.getByLabel(helpWords.ownNumber, { exact: true }).fill('020 7946 0018');
    await untilSaved(page);
  });
  await step('help-plan', async (page) => {
    await page.getByRole('button', { name: helpWords.done }).click();
    await page.getByRole('button', { name: helpWords.writePlan }).click();
    for (const { id, title } of planBoxes) await page.getByLabel(title).fill(PLAN[id] ?? '');
  });
  await step('help-plan-kept', async (page) => {
    await page.getByRole('button', { name: frameWords.back }).click();
    await page.getByRole('button', { name: helpWords.openPlan }).scrollIntoViewIfNeeded();
  });
  await step('help-page', async (page) => {
    await page.getByText(ownBehaviour.title).click();
    await page.getByText(ownBehaviour.title).scrollIntoViewIfNeeded();
  });
}

/** The same from the lock screen: nothing of what lies in the journal. */
export async function theLockedHelp({ step }: Tourist): Promise<void> {
  await step('locked-help', async (page) => {
    await page.getByRole('button', { name: lockedWords.help }).click();
    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
  });
  await step('locked-help-closed', (page) =>
    page.getByText(helpWords.closed).scrollIntoViewIfNeeded(),
  );
}
