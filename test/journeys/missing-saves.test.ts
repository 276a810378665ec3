import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { damageWords } from '../../renderer/words/damage.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { moreFoundWords } from '../../renderer/words/more-found.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { anApp } from '../support/an-app.ts';
import { aHomeWithABackup, hideBehindOneBit, loseTheLastSave } from '../support/earlier-homes.ts';
import { chooseNewest } from '../support/restore-steps.ts';
import {
  entryText,
  givePassphrase,
  goTo,
  lock,
  openEntry,
  titles,
  unlock,
} from '../support/steps.ts';
import { aDocument, anEntry } from '../support/vaults.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a journal from which saves are missing', () => {
  it('has them back when they are wished back, in all their words', async () => {
    const { home } = await aHomeWithABackup({ kept: ['Before'] });
    const words = 'I wrote this and the light went out.';
    hideBehindOneBit(home, [anEntry({ title: 'Hidden', body: aDocument(words) })]);
    const app = await anApp({ home });
    const { page } = app;
    await givePassphrase(page);
    const missing = page.getByRole('dialog', { name: frameWords.missingTitle });
    await missing.getByText(moreFoundWords.offer('1 entry')).waitFor();
    expect(await page.getByText('Hidden').count()).toBe(0);

    await button(page, moreFoundWords.putBack).click();
    const back = page.getByRole('dialog', { name: moreFoundWords.doneTitle });
    await back.getByText(moreFoundWords.done('1 entry')).waitFor();
    await button(page, frameWords.goOn).click();

    await openEntry(page, 'Hidden');
    await expect.poll(() => entryText(page)).toBe(words);
    const both = ['Before', 'Hidden'];
    await expect.poll(async () => (await titles(page)).toSorted()).toEqual(both);
    const next = await lock(app);
    await unlock(next);
    expect(await next.getByRole('dialog').count()).toBe(0);
    await expect.poll(async () => (await titles(next)).toSorted()).toEqual(both);
  });

  it('has them also in the one that was set aside, once it went on without', async () => {
    const { home } = await aHomeWithABackup({ kept: ['Before'] });
    hideBehindOneBit(home, [anEntry({ title: 'Hidden' })]);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    await button(page, moreFoundWords.goOnWithout).click();
    await goTo(page, frameWords.settings);
    await button(page, backupWords.restore).click();

    // The present key opens it, so nothing is asked.
    await page.getByRole('article').getByText(earlierWords.setAside).click();

    const preview = page.getByRole('article', { name: restoreWords.setAsideTitle });
    await preview.getByText('2 entries', { exact: true }).waitFor();
    await preview.getByText(restoreWords.notWhole).waitFor();
    await preview.getByText(damageWords.putRight).waitFor();
  });

  it('offers its backups beside going on, and comes back to that', async () => {
    const { home } = await aHomeWithABackup();
    await loseTheLastSave(home);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    const missing = page.getByRole('dialog', { name: frameWords.missingTitle });
    await missing.waitFor();

    await button(page, restoreWords.showBackups).click();
    await chooseNewest(page);
    await button(page, restoreWords.cancel).click();

    await missing.getByRole('button', { name: frameWords.goOn }).click();
    await missing.waitFor({ state: 'detached' });
  });
});
