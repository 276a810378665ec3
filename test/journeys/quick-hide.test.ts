import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { strike } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { sharedJournal } from '../support/shared-app.ts';
import {
  entryText,
  goTo,
  intoNextWindow,
  lock,
  makeJournal,
  openEntry,
  show,
  unlock,
  untilSaved,
  write,
} from '../support/steps.ts';
import { restoreWindow, windowStateOf } from '../support/window-of.ts';

const TITLE = 'On a bench';
const SENTENCE = 'The lake was grey and still.';

const goOn = (page: Page) => page.getByRole('button', { name: frameWords.continue });

/** The person takes the window from the taskbar and goes on. */
async function comeBack(page: Page): Promise<void> {
  await expect.poll(() => windowStateOf(page)).toBe('minimized');
  await restoreWindow(page);
  await goOn(page).click();
}

const threeShifts = (page: Page) => strike(page, 'Shift', 'Shift', 'Shift');

/** What a screen reader can reach. The editor keeps a place to speak from beside the page; here it says nothing. */
async function told(page: Page): Promise<string> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.replace(/^- status\n/, '');
}
const NEUTRAL = `- dialog "${frameWords.appName}":
  - paragraph: ${frameWords.appName}
  - button "${frameWords.continue}"`;

describe('quick hide without a lock', () => {
  const journal = sharedJournal({}, async (page) => {
    await goTo(page, frameWords.settings);
    await page.getByRole('checkbox', { name: settingsWords.quickHideLocks }).uncheck();
    await write(page, SENTENCE, TITLE);
    await untilSaved(page);
  });

  it('comes at the third Shift in the middle of typing, and leaves a neutral page', async () => {
    const { page } = journal;

    await threeShifts(page);

    expect(await told(page)).toBe(NEUTRAL);
    expect(await page.getByText(SENTENCE).filter({ visible: true }).count()).toBe(0);
    expect(await page.title()).toBe(frameWords.appName);
    await expect.poll(() => windowStateOf(page)).toBe('minimized');
  });

  it('takes no key meanwhile, neither for a button nor for what is behind', async () => {
    const { page } = journal;

    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+t');
    await page.keyboard.type('blind');

    expect(await told(page)).toBe(NEUTRAL);
  });

  it('is over at the press of its one button, and the next letter goes where it was meant to', async () => {
    const { page } = journal;

    await comeBack(page);
    await page.keyboard.type(' And then it rained.');

    await expect.poll(() => entryText(page)).toBe(`${SENTENCE} And then it rained.`);
    await untilSaved(page);
  });

  it('is not meant by capitals, nor by Shift in a click', async () => {
    const { page } = journal;

    await page.keyboard.type('ABC');
    const sheet = page.getByRole('textbox', { name: journalWords.entryText });
    for (let count = 0; count < 3; count += 1) await sheet.click({ modifiers: ['Shift'] });

    expect(await goOn(page).count()).toBe(0);
  });

  it('covers a dialog too, which is still there afterwards', async () => {
    const { page } = journal;
    await goTo(page, frameWords.today);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: frameWords.keysTitle });
    await keys.waitFor();

    await threeShifts(page);
    const whileCovered = await told(page);
    await comeBack(page);

    expect(whileCovered).toBe(NEUTRAL);
    await keys.getByRole('button', { name: frameWords.close }).click();
    await keys.waitFor({ state: 'detached' });
  });

  it.each([frameWords.summary, frameWords.insights, frameWords.settings, frameWords.help])(
    'covers %s',
    async (screen) => {
      const { page } = journal;
      await show(page, screen);

      await threeShifts(page);
      const whileCovered = await told(page);
      await comeBack(page);

      expect(whileCovered).toBe(NEUTRAL);
    },
  );

  it('leaves a page that bars nobody', async () => {
    const { page } = journal;
    await threeShifts(page);
    await expect.poll(() => windowStateOf(page)).toBe('minimized');
    await restoreWindow(page);

    const barriers = await barriersOn(page);
    await goOn(page).click();

    expect(barriers).toEqual([]);
  });

  it('comes from the last button of the side as well', async () => {
    const { page } = journal;

    const button = page.getByRole('navigation').getByRole('button').last();
    const name = await button.innerText();
    await button.click();

    expect(name).toBe(frameWords.hide);
    expect(await told(page)).toBe(NEUTRAL);
    await comeBack(page);
  });

  it('keeps nobody from coming back when the vault ended meanwhile', async () => {
    const { page, app } = journal;
    await threeShifts(page);
    const ended = page.getByText(frameWords.regainTitle, { exact: true });

    process.kill(app.vaultProcessId(), 'SIGKILL');
    await ended.waitFor({ state: 'attached' });
    const whileCovered = await told(page);
    await comeBack(page);

    expect(whileCovered).toBe(NEUTRAL);
    await unlock(page);
  });
});

describe('quick hide', () => {
  it('locks unless told otherwise, loses nothing, and brings no window to the front', async () => {
    const app = await anOpenJournal();
    const old = app.page;
    await write(old, SENTENCE, TITLE);

    const page = await intoNextWindow(app, threeShifts);
    await page.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();

    await expect.poll(() => windowStateOf(page)).toBe('minimized');
    await restoreWindow(page);
    await unlock(page);
    await openEntry(page, TITLE);
    await expect.poll(() => entryText(page)).toBe(SENTENCE);
  });

  it('does no harm before there is a journal, and none on the lock screen', async () => {
    const app = await anApp();
    const first = app.page;
    await first.getByRole('heading', { level: 1 }).waitFor();
    const onWelcome = await hiddenAndBack(first);
    await makeJournal(first);
    const locked = await lock(app);
    const onLockScreen = await hiddenAndBack(locked);

    for (const { before, meanwhile, after } of [onWelcome, onLockScreen]) {
      expect(meanwhile).toBe(NEUTRAL);
      expect(after).toBe(before);
    }
    expect(app.page).toBe(locked);
  });
});

async function hiddenAndBack(page: Page) {
  const before = await told(page);
  await threeShifts(page);
  const meanwhile = await told(page);
  await comeBack(page);
  return { before, meanwhile, after: await told(page) };
}
