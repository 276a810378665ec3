import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { day } from '../shared/model/day.ts';
import { frameWords } from '../renderer/words/frame.ts';
import { journalWords } from '../renderer/words/journal.ts';
import { lockedWords } from '../renderer/words/locked.ts';
import { monthWords, noteKindText, noteWords, waveWords } from '../renderer/words/month.ts';
import { todayWords } from '../renderer/words/today.ts';
import { welcomeWords } from '../renderer/words/welcome.ts';
import { madeUpEntries } from '../test/support/made-up-month/entries.ts';
import { playMonth } from '../test/support/made-up-month/play-month.ts';
import { summaryWords } from '../renderer/words/summary.ts';
import { choosePassphrase, goTo, show, unlock } from '../test/support/steps.ts';
import { PASSPHRASE } from '../test/support/passphrase.ts';
import { theStrengths } from './tour-strengths.ts';
import { theLetters } from './tour-letters.ts';
import { fillCheckIn, writeTonight } from './tour-evening.ts';
import { lookingAtInsights } from './tour-insights.ts';
import { theExercise } from './tour-exercise.ts';
import { thePath } from './tour-path.ts';
import { theSearch } from './tour-search.ts';
import { theFirstRun, theHelp, theLockedHelp, theVersions } from './tour-help.ts';
import { LARGE, type Look, type Tourist } from './tourist.ts';

const FIRST_DAY = day.parse('2026-11-01');
const ZONE = 'Europe/Paris';

const DUSK: Look = { ...LARGE, theme: 'dusk' };
const MIDDLE: Look = { width: 1024, height: 700, theme: 'paper' };
const SMALL: Look = { width: 800, height: 600, theme: 'dusk' };

/** Everything a person can do so far, in the order of a first month. */
export async function tourSteps(tourist: Tourist): Promise<void> {
  await welcome(tourist);
  await anEvening(tourist);
  await theVersions(tourist);
  await theMonth(tourist);
  await theExercise(tourist, FIRST_DAY, [DUSK, MIDDLE, SMALL]);
  await theStrengths(tourist);
  await theLetters(tourist, [DUSK, MIDDLE, SMALL]);
  await thePath(tourist);
  await lookingBack(tourist);
  await locking(tourist);
  for (const look of [DUSK, MIDDLE, SMALL]) await oncemoreIn(tourist, look);
  await aMonthLater(tourist, [SMALL, MIDDLE, DUSK]);
}

/** The month is over: what it was, in the person's own words, and what may come next. */
async function aMonthLater({ step, look }: Tourist, looks: readonly Look[]): Promise<void> {
  for (const worn of looks) {
    await look(worn);
    await step(`month-passed-${worn.theme}-${worn.width}`, async (page) => {
      await page.clock.setSystemTime('2027-02-01T20:40:00+01:00');
      await page.clock.fastForward('00:30');
      await goTo(page, frameWords.month);
      await page.getByRole('button', { name: monthWords.passedFresh }).waitFor();
    });
  }
}

async function welcome(tourist: Tourist): Promise<void> {
  const { step } = tourist;
  await step('welcome', (page) =>
    page.getByRole('heading', { name: welcomeWords.whatTitle }).waitFor(),
  );
  await step('welcome-safety', (page) => next(page));
  await step('welcome-passphrase', async (page) => {
    await next(page);
    await page.getByRole('button', { name: welcomeWords.suggest }).click();
    await page.getByText(welcomeWords.verdicts.strong).waitFor();
  });
  await step('welcome-recovery-words', async (page) => {
    await choosePassphrase(page, PASSPHRASE);
    await page.getByRole('button', { name: welcomeWords.showWords }).click();
    await page.getByRole('listitem').first().waitFor();
  });
  await step('welcome-recovery-check', confirmWords);
  await theFirstRun(tourist);
  await step('welcome-month', async (page) => {
    await next(page);
    await page.getByRole('radio', { name: welcomeWords.monthYes }).click({ force: true });
    await page.getByLabel(welcomeWords.monthStart).fill(FIRST_DAY);
  });
}

async function anEvening({ step }: Tourist): Promise<void> {
  await step('today-empty', async (page) => {
    await page.getByRole('button', { name: welcomeWords.create }).click();
    await page.getByRole('navigation').waitFor();
    await playMonth(page, { firstDay: FIRST_DAY, zone: ZONE, until: 29 });
    await page.getByRole('radiogroup', { name: todayWords.howAreYou }).waitFor();
  });
  await step('check-in', fillCheckIn);
  await step('check-in-kept', async (page) => {
    await page.getByRole('button', { name: todayWords.keep, exact: true }).click();
    await page.getByText(todayWords.again).waitFor();
  });
  await step('entry', writeTonight);
}

async function theMonth({ step }: Tourist): Promise<void> {
  await step('month', async (page) => {
    await show(page, frameWords.month);
    await page.getByRole('button', { name: /14 November/ }).click();
  });
  await step('month-note', async (page) => {
    await page.keyboard.press('Control+Shift+U');
    await page.getByRole('dialog').waitFor();
  });
  await step('month-reached', async (page) => {
    await page.getByRole('button', { name: noteKindText('i-wrote') }).click();
    await page.getByLabel(noteWords.goingOn).fill('Two lines about the wall. Tired, cold.');
    await page.getByRole('button', { name: noteWords.keep, exact: true }).click();
    await page.getByText(noteWords.reachedText).waitFor();
  });
  await step('month-urge', async (page) => {
    await page.getByRole('button', { name: noteWords.continue }).click();
    await page.getByRole('button', { name: monthWords.urgeNow }).click();
    await page.getByRole('dialog').getByText('6', { exact: true }).click();
    await page.getByLabel(noteWords.setOff).fill('A song in the shop.');
  });
  await step('month-wave', async (page) => {
    await page.getByRole('button', { name: noteWords.wait }).click();
    await page.getByRole('heading', { name: waveWords.title }).waitFor();
  });
  await step('month-wave-on-today', async (page) => {
    await goTo(page, frameWords.today);
    await page.getByRole('button', { name: waveWords.goThere }).waitFor();
  });
  await step('month-plan', async (page) => {
    await page.getByRole('button', { name: waveWords.goThere }).click();
    await page.getByRole('button', { name: waveWords.done }).click();
    await page.getByRole('button', { name: monthWords.changeReasons }).click();
    await page.getByLabel(monthWords.reasons).fill('To hear myself think again.');
  });
  await step('month-fresh-words', async (page) => {
    await page.getByRole('button', { name: monthWords.keep, exact: true }).click();
    await page.getByText('To hear myself think again.').waitFor();
  });
}

async function lookingBack(tourist: Tourist): Promise<void> {
  const { step, folder } = tourist;
  await step('journal', async (page) => {
    const entry = madeUpEntries.findLast(({ dayNumber }) => dayNumber < 30);
    await goTo(page, frameWords.journal);
    await page
      .getByRole('button', { name: entry?.title ?? '' })
      .first()
      .click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
  });
  await theSearch(tourist, [DUSK, MIDDLE, SMALL]);
  await lookingAtInsights(tourist);
  await step('summary', async (page) => {
    // It keeps what was chosen while it is shown.
    await show(page, frameWords.today);
    await show(page, frameWords.summary);
    const entries = page.getByRole('group', { name: summaryWords.entries }).getByRole('checkbox');
    // The first is for letters.
    for (const entry of [1, 4]) await entries.nth(1 + entry).check({ force: true });
    await page.getByText(/^\d+ pages$/).waitFor();
  });
  await step('summary-saved', async (page) => {
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await page.getByText(/Saved/).waitFor();
    renameSync(join(folder, 'Reflection summary.pdf'), join(folder, 'summary.pdf'));
  });
}

async function locking(tourist: Tourist): Promise<void> {
  const { app, step } = tourist;
  await step('settings', (page) => show(page, frameWords.settings));
  await theHelp(tourist);
  await step('locked', async (page) => {
    await goTo(page, frameWords.lock);
    await (await app.nextWindow(page)).getByLabel(lockedWords.passphrase).waitFor();
  });
  await theLockedHelp(tourist);
  await step('locked-refused', async (page) => {
    await page.getByRole('button', { name: frameWords.back }).click();
    await page.getByLabel(lockedWords.passphrase, { exact: true }).fill('not the right one at all');
    await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
    await page.getByRole('alert').waitFor();
  });
  await step('unlocked', (page) => unlock(page));
}

async function oncemoreIn({ app, step, look }: Tourist, worn: Look): Promise<void> {
  const name = `${worn.theme}-${worn.width}`;
  await look(worn);
  await step(`today-${name}`, (page) => show(page, frameWords.today));
  await step(`journal-${name}`, async (page) => {
    await goTo(page, frameWords.journal);
    await page
      .getByRole('region', { name: journalWords.list })
      .getByRole('list')
      .getByRole('button')
      .nth(2)
      .click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
  });
  await step(`month-${name}`, (page) => show(page, frameWords.month));
  await step(`strengths-${name}`, (page) => show(page, frameWords.strengths));
  await step(`insights-${name}`, async (page) => {
    await goTo(page, frameWords.insights);
    await page.getByRole('img').first().waitFor();
  });
  await step(`summary-${name}`, async (page) => {
    await show(page, frameWords.summary);
    await page.getByText(/^\d+ pages$/).waitFor();
  });
  await step(`settings-${name}`, (page) => show(page, frameWords.settings));
  await step(`help-${name}`, (page) => show(page, frameWords.help));
  await step(`locked-${name}`, async (page) => {
    await goTo(page, frameWords.lock);
    await (await app.nextWindow(page)).getByLabel(lockedWords.passphrase).waitFor();
  });
  await step(`unlocked-${name}`, (page) => unlock(page));
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcomeWords.next, disabled: false }).click();
}

async function confirmWords(page: Page): Promise<void> {
  const words = await page.getByRole('list').last().getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: welcomeWords.areOnPaper }).click();
  for (const [index, word] of words.entries()) {
    const field = page.getByLabel(welcomeWords.wordNumber(index + 1), { exact: true });
    if (await field.isVisible()) await field.fill(word);
  }
}
