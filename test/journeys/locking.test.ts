import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { preferences, type Preferences } from '../../shared/model/preferences.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import {
  entryText,
  givePassphrase,
  goTo,
  intoNextWindow,
  openEntry,
  unlock,
  untilSaved,
  write,
} from '../support/steps.ts';
import { minimiseWindow, restoreWindow, windowStateOf } from '../support/window-of.ts';

const TITLE = 'On a bench';
const SENTENCE = 'The lake was grey and still.';

function kept(home: string): Preferences {
  return preferences.parse(JSON.parse(readFileSync(join(home, 'preferences.json'), 'utf8')));
}

async function tick(page: Page, option: string): Promise<void> {
  await goTo(page, frameWords.settings);
  await page.getByRole('checkbox', { name: option }).check();
}

describe('minimising the window', () => {
  it('locks if that is wanted, saves first, and leaves the lock window minimised', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    const old = app.page;
    await tick(old, settingsWords.locksWhenMinimised);
    await expect.poll(() => kept(home).locksWhenMinimised).toBe(true);
    await write(old, SENTENCE, TITLE);

    const page = await intoNextWindow(app, minimiseWindow);
    await page.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();

    await expect.poll(() => windowStateOf(page)).toBe('minimized');
    await restoreWindow(page);
    await unlock(page);
    await openEntry(page, TITLE);
    await expect.poll(() => entryText(page)).toBe(SENTENCE);
  });
});

describe('locking while nothing can be saved', () => {
  it('says that it was locked and what is not saved, keeps it, and saves it afterwards', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    const { page } = app;
    await write(page, 'Saved before.', TITLE);
    await untilSaved(page);
    const database = join(home, 'journal.db');
    // As a program does that synchronises folders: a whole file, under the same name.
    copyFileSync(database, join(home, 'incoming'));
    renameSync(join(home, 'incoming'), database);
    await page.keyboard.type(' Refused at first.');
    await page.getByText(failureSentence({ code: 'vault/replaced' })).waitFor();

    await page.keyboard.press('Control+L');
    const dialog = page.getByRole('dialog', { name: frameWords.regainTitle });
    await dialog.getByText(frameWords.regainText['not-saved']).waitFor();
    await givePassphrase(page);

    await dialog.waitFor({ state: 'detached' });
    await untilSaved(page);
    await page.reload();
    await openEntry(page, TITLE);
    await expect.poll(() => entryText(page)).toBe('Saved before. Refused at first.');
  });
});

describe('leaving for another window', () => {
  it('covers the page if that is wanted, and uncovers it when its window is back', async () => {
    const { page } = await anOpenJournal();
    await tick(page, settingsWords.coversWithoutFocus);
    await write(page, SENTENCE, TITLE);
    const sentence = page.getByText(SENTENCE).filter({ visible: true });

    await minimiseWindow(page);
    await sentence.waitFor({ state: 'hidden' });
    const whileAway = await sentence.count();
    await restoreWindow(page);
    await page.getByRole('button', { name: frameWords.continue }).waitFor({ state: 'detached' });

    expect(whileAway).toBe(0);
    await page.keyboard.type(' Still.');
    await expect.poll(() => entryText(page)).toBe(`${SENTENCE} Still.`);
  });

  it('covers nothing otherwise', async () => {
    const { page } = await anOpenJournal();

    await minimiseWindow(page);
    // Asked from here: a window out of sight draws nothing, and what looks at each drawing would look no more.
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);

    expect(await page.getByRole('button', { name: frameWords.continue }).count()).toBe(0);
  });
});

describe('a journal that never locks by itself', () => {
  it('is asked for twice, and can be taken back', async () => {
    const home = scratchFolder();
    const { page } = await anOpenJournal({ home });
    await goTo(page, frameWords.settings);
    const choice = (name: string) => page.getByRole('radio', { name, exact: true });
    const sheet = page.getByRole('dialog', { name: settingsWords.neverTitle });

    await page.getByText(settingsWords.never, { exact: true }).click();
    await sheet.getByRole('button', { name: settingsWords.keepLocking }).click();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => choice(settingsWords.minutes(5)).isChecked()).toBe(true);
    await page.getByText(settingsWords.never, { exact: true }).click();
    await sheet.getByRole('button', { name: settingsWords.neverLock }).click();
    await expect.poll(() => kept(home).idleMinutes).toBeNull();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => choice(settingsWords.never).isChecked()).toBe(true);
    await page.getByText(settingsWords.minutes(2), { exact: true }).click();

    await expect.poll(() => kept(home).idleMinutes).toBe(2);
  });
});

describe('what this window cannot do', () => {
  it('is said in Settings, and not offered', async () => {
    const { page } = await anOpenJournal();
    await goTo(page, frameWords.settings);

    await page.getByText(settingsWords.noContentProtection).waitFor();
    await page.getByText(settingsWords.noClipboard).waitFor();
    const offered = page.getByRole('checkbox', { name: settingsWords.isContentProtected });

    expect(await offered.count()).toBe(0);
  });
});
