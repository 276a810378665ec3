import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { helpWords } from '../../renderer/words/help.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { pathWords } from '../../renderer/words/path.ts';
import { apologyNotes, nothingFoundNote } from '../../shared/content/apology.ts';
import { letterOnlyNote } from '../../shared/content/gate-card.ts';
import { decisions } from '../../shared/content/steps/closing-map.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { decryptedPages } from '../support/decrypted-pages.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import {
  addRow,
  choiceOf,
  openStep,
  setFlags,
  stepTitle,
  toDecision,
  untilFilled,
} from '../support/path-steps.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, lock } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const REGRET = 'I am sorry that I read your letters, but I was afraid.';
const [TRY_AGAIN, LET_GO, NOT_YET] = decisions.map(({ title }) => title);

const letter = (page: Page) => page.getByRole('region', { name: pathWords.letterTitle });
const CAUSES = 'The causes, as you see them now';
const check = (page: Page) => page.getByRole('button', { name: pathWords.check }).click();

describe('where one decides', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await openStep(page, 'understand-the-break-up');
    const row = await addRow(page, CAUSES);
    await row.getByLabel('Cause', { exact: true }).fill('Silence at dinner');
    await openStep(page, 'those-who-love-you');
    const said = await addRow(page, 'What people who care about me said');
    await said.getByLabel('Who', { exact: true }).fill('Ruth, who misses my laugh');
    await untilFilled(page);
  });

  it('shows own words side by side, and three answers of one size', async () => {
    const { page } = journal;
    await toDecision(page);

    await page.getByText('Silence at dinner').waitFor();
    await page.getByText('Ruth, who misses my laugh').waitFor();
    const sizeOf = async (title = '') => {
      const answer = page.getByRole('listitem').filter({ has: choiceOf(page, title) });
      const { width = 0, height = 0 } = (await answer.boundingBox()) ?? {};
      return `${Math.round(width)} ${Math.round(height)}`;
    };
    const sizes = () => Promise.all([TRY_AGAIN, LET_GO, NOT_YET].map(sizeOf));
    await expect.poll(async () => new Set(await sizes()).size).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('shows the beginning of long words, and all of them when that is asked for', async () => {
    const { page } = journal;
    await openStep(page, 'understand-the-break-up');
    const row = await addRow(page, CAUSES);
    await row.getByLabel('Cause', { exact: true }).fill('Work, and the train home. '.repeat(40));
    await untilFilled(page);
    await toDecision(page);
    const words = page.getByText('Work, and the train home.');
    const height = async () => (await words.boundingBox())?.height ?? 0;
    const all = page.getByRole('button', { name: pathWords.allOf(CAUSES), exact: true });
    await all.waitFor();
    const shortened = await height();

    await all.click();

    await expect.poll(height).toBeGreaterThan(shortened);
    await page.getByRole('button', { name: pathWords.lessOf(CAUSES), exact: true }).click();
    await expect.poll(height).toBe(shortened);
  });

  it('keeps each answer with its words, and lets each be taken back', async () => {
    const { page } = journal;
    await toDecision(page);
    await choiceOf(page, NOT_YET ?? '').click();
    await page.getByRole('textbox', { name: pathWords.why }).fill('Not this winter.');
    await choiceOf(page, LET_GO ?? '').click();
    // The field of the answer before has the same name; that of the new one is empty.
    const reason = page.getByRole('textbox', { name: pathWords.why });
    await expect.poll(() => reason.inputValue()).toBe('');
    await reason.fill('It is so.');
    await lockAndUnlock(journal);
    const again = journal.page;
    await toDecision(again);

    const why = again.getByRole('textbox', { name: pathWords.why });
    await expect.poll(() => why.inputValue()).toBe('It is so.');
    await again.getByRole('button', { name: pathWords.takeBack }).click();
    await expect.poll(() => why.inputValue()).toBe('Not this winter.');
  });
});

describe('an answer that is pressed twice at once', () => {
  it('is one answer, and may be given again after it was taken back', async () => {
    const { page } = await anOpenJournal();
    await toDecision(page);
    const letGo = choiceOf(page, LET_GO ?? '');
    await letGo.dblclick();
    await page.getByRole('textbox', { name: pathWords.why }).fill('It is so.');
    await untilFilled(page);
    expect(await page.getByText(pathWords.earlierDecisions).count()).toBe(0);
    await page.getByRole('button', { name: pathWords.takeBack }).click();
    await page.getByText('It is so.').waitFor({ state: 'detached' });
    await letGo.click();

    await page.getByRole('textbox', { name: pathWords.why }).waitFor();
    expect(await page.getByText(pathWords.earlierDecisions).count()).toBe(0);
  });
});

describe('step 19', () => {
  const journal = sharedJournal(NOW);

  it('says what it waits for, and opens when that is so', async () => {
    const { page } = journal;
    const isSo = page.getByText(pathWords.isSo, { exact: true });
    await openStep(page, 'treat-it-as-new');
    await page.getByText(stepById['treat-it-as-new'].opening?.until ?? '').waitFor();
    expect(await isSo.count()).toBe(0);
    await page.getByText('Yes, both of us').click();
    await expect.poll(() => isSo.count()).toBe(1);
    await page.getByRole('button', { name: pathWords.toCauses, exact: true }).first().click();
    await stepTitle(page, 'remember-why').waitFor();
    const row = await addRow(page, 'What has changed, and what shows it');
    await row.getByLabel('Cause', { exact: true }).fill('Silence');
    await row.getByText('Partly').click();
    await row.getByLabel('What shows it?').fill('We talk on Sundays.');
    await row.getByLabel('Since when?').fill('May');
    await untilFilled(page);
    await openStep(page, 'treat-it-as-new');

    await page.getByRole('heading', { name: 'What is new' }).waitFor();
    await setFlags(page, { unsafe: false, theirNo: true });
    await page.getByRole('heading', { name: 'What is new' }).waitFor({ state: 'detached' });
  });
});

describe('an apology', () => {
  it('is looked through only when asked, and nothing of what is found is kept', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    const { page } = app;
    await openStep(page, 'apologise');
    await page.getByLabel('What I regret').fill(REGRET);
    await untilFilled(page);
    expect(await letter(page).locator('mark').count()).toBe(0);
    await check(page);
    await letter(page).getByText(apologyNotes.but.reason).waitFor();
    await expect.poll(() => letter(page).locator('mark').allInnerTexts()).toEqual(['but']);
    expect(await barriersOn(page)).toEqual([]);
    await lock(app);

    const stored = await decryptedPages(home);
    expect(stored.includes(REGRET)).toBe(true);
    const found = Object.values(apologyNotes).filter(({ reason }) => stored.includes(reason));
    expect(found).toEqual([]);
    expect(stored.includes('highlight')).toBe(false);
  });

  it('is read aloud in large letters with nothing around it, without what is for the writer alone', async () => {
    const { page } = await anOpenJournal();
    await openStep(page, 'apologise');
    await page.getByLabel('A value that matters to me').fill('Honesty');
    await page.getByLabel('What I did', { exact: true }).fill('I read your letters.');
    await page.getByLabel('What I regret').fill(REGRET);
    await page.getByRole('button', { name: pathWords.readAloud }).click();
    const aloud = page.getByRole('dialog', { name: pathWords.readAloud });
    await aloud.getByText(pathWords.readAloudHint).waitFor();

    await expect.poll(() => aloud.innerText()).toContain(`I read your letters.\n\n${REGRET}`);
    expect(await aloud.innerText()).not.toContain('Honesty');
    await expect.poll(() => aloud.getByRole('button').allInnerTexts()).toEqual([pathWords.done]);
    // All of the window is its own.
    expect(await page.evaluate(() => document.elementFromPoint(40, 80)?.closest('nav'))).toBeNull();
    const size = await aloud
      .locator('p')
      .last()
      .evaluate((each) => getComputedStyle(each).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(26);
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await aloud.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('What I regret').inputValue()).toBe(REGRET);
  });

  it('shows Help where its words would frighten, and blocks nothing', async () => {
    const { page } = await anOpenJournal();
    await openStep(page, 'apologise');
    await page.getByLabel('What I regret').fill('If you do not reply I will come to your door.');
    await check(page);
    await letter(page).getByText(apologyNotes.threat.reason).waitFor();
    await expect
      .poll(() => letter(page).getByRole('button', { name: pathWords.keepAsLetter }).isEnabled())
      .toBe(true);
    await letter(page).getByRole('button', { name: pathWords.help, exact: true }).click();

    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
  });

  it('is a letter that is not sent while a flag is set, and is neither read aloud nor led on', async () => {
    const { page } = await anOpenJournal();
    await openStep(page, 'apologise');
    await page.getByLabel('What I did', { exact: true }).fill('I came late, and I lied about it.');
    await page.getByText('You do not owe me an answer.').first().click();
    await setFlags(page, { unsafe: false, theirNo: true });
    await page.getByText(letterOnlyNote).waitFor();
    await check(page);
    await letter(page).getByText(nothingFoundNote).waitFor();
    expect(await page.getByRole('button', { name: pathWords.readAloud }).count()).toBe(0);
    await letter(page).getByRole('button', { name: pathWords.keepAsLetter }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();

    await expect.poll(() => entryText(page)).toContain('I came late, and I lied about it.');
    await expect.poll(() => entryText(page)).toContain('You do not owe me an answer.');
  });
});
