import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { eraseWords } from '../../renderer/words/erase.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { secretWords } from '../../renderer/words/secrets.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import {
  copyWords,
  makeRecoveryWords,
  openSettings,
  part,
  pressInSheet,
  sheet,
} from '../support/settings-steps.ts';
import { sharedJournal } from '../support/shared-app.ts';

/** Puts the open sheet away, if there is one, and opens another by its button. */
async function open(page: Page, button: string): Promise<void> {
  if (await sheet(page).isVisible()) await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: button, exact: true }).click();
  await sheet(page).waitFor();
}

describe('nothing in Settings bars anyone', () => {
  const journal = sharedJournal({}, openSettings);

  // Each follows from the one before it.
  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    [
      'all of it, with a backup in the list',
      async (page) => {
        await page.getByRole('button', { name: backupWords.makeNow }).click();
        await page.getByRole('list', { name: backupWords.list }).waitFor();
      },
    ],
    ['a new passphrase', (page) => open(page, secretWords.changePassphrase)],
    [
      'twelve words, shown',
      async (page) => {
        await open(page, secretWords.firstWords);
        await sheet(page).getByRole('listitem').first().waitFor();
      },
    ],
    ['twelve words, and the passphrase to save them', copyWords],
    ['what a new key does', (page) => open(page, secretWords.makeKey)],
    ['a backup to go back to', (page) => open(page, backupWords.restore)],
    ['what erasing means', (page) => open(page, eraseWords.start)],
    [
      'erasing, asked once more',
      async (page) => {
        await sheet(page).getByLabel(secretWords.yourPassphrase).fill(PASSPHRASE);
        await pressInSheet(page, eraseWords.goOn);
        await sheet(page).getByRole('heading', { name: eraseWords.lastTitle }).waitFor();
      },
    ],
  ])('%s', async (_what, reach) => {
    await reach(journal.page);

    expect(await barriersOn(journal.page)).toEqual([]);
  });
});

describe('Settings by keyboard', () => {
  const journal = sharedJournal({}, openSettings);

  it('leads from a link to its part and on from there, and the rail stays where it is', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await page.setViewportSize({ width: 1024, height: 700 });
    const rail = page.getByRole('navigation', { name: frameWords.navigation });
    const links = page.getByRole('navigation', { name: settingsWords.sections });

    await tabTo(links.getByRole('link', { name: eraseWords.title }));
    await press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('settings-erase');
    await press('Tab');

    const start = page.getByRole('button', { name: eraseWords.start });
    await expect
      .poll(() => start.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await expect.poll(async () => (await rail.boundingBox())?.y).toBe(0);
  });

  it('makes recovery words and removes them', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await makeRecoveryWords(page);
    const remove = page.getByRole('button', { name: secretWords.removeWords });

    await tabTo(remove);
    await press('Enter');
    await tabTo(sheet(page).getByLabel(secretWords.yourPassphrase));
    await type(PASSPHRASE);
    await press('Enter');

    await part(page, secretWords.wordsTitle).getByText(secretWords.hasNoWords).waitFor();
  });
});
