import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { monthWords, noteKindText, noteWords } from '../../renderer/words/month.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, lock, unlock } from '../support/steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const noteLine = (page: Page) => page.getByRole('dialog').getByLabel(noteWords.line);

describe('a month that is looked back on', () => {
  const journal = sharedJournal({ clock: '2026-11-30T20:40:00+01:00', zone: 'Europe/Paris' });

  it('keeps what a note was being changed to over a lock, and only there', async () => {
    const { page } = journal;
    await goTo(page, frameWords.month);
    await page.getByLabel(monthWords.starts).fill('2026-11-01');
    await button(page, monthWords.begin).click();
    await page.keyboard.press('Control+Shift+U');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: noteKindText('by-chance') })
      .click();
    await noteLine(page).fill('At the bakery.');
    await button(page, noteWords.keep).click();
    await button(page, monthWords.change).first().click();
    await noteLine(page).fill('At the bakery, twice.');

    await page.keyboard.press('Escape');
    await lockAndUnlock(journal);
    const again = journal.page;
    await goTo(again, frameWords.month);
    await again.getByText('At the bakery.', { exact: true }).waitFor();
    await button(again, monthWords.change).first().click();

    await expect.poll(() => noteLine(again).inputValue()).toBe('At the bakery, twice.');
    await button(again, noteWords.keep).click();
    await again.getByText('At the bakery, twice.', { exact: true }).waitFor();
  });

  it('speaks of talking again only where nothing was answered against it', async () => {
    const { page } = journal;
    await page.clock.setSystemTime('2026-12-01T20:40:00+01:00');
    await page.clock.fastForward('00:30');
    await page.getByText(monthWords.passedNote).waitFor();

    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, theirNo: ['blocked' as const] };
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, flagAnswers });

    await page.getByText(monthWords.passedNoteGated).waitFor();
    expect(await page.getByText(monthWords.passedNote).count()).toBe(0);
  });
});

describe('what was begun and not kept', () => {
  const journal = sharedJournal({ clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' });

  it('is there after a lock: a check-in without a mood, and a note', async () => {
    await journal.page.getByLabel(todayWords.line).fill('No number for this yet.');
    await journal.page.keyboard.press('Control+Shift+U');
    await button(journal.page, noteKindText('they-wrote')).click();
    await noteLine(journal.page).fill('Six words.');

    await unlock(await lock(journal.app));

    const { page } = journal;
    await expect
      .poll(() => page.getByLabel(todayWords.line).inputValue())
      .toBe('No number for this yet.');
    await page.keyboard.press('Control+Shift+U');
    await expect.poll(() => noteLine(page).inputValue()).toBe('Six words.');
  });

  it('is there again when the sheet was waved away', async () => {
    await journal.page.keyboard.press('Escape');
    await journal.page.getByRole('dialog').waitFor({ state: 'detached' });

    await journal.page.keyboard.press('Control+Shift+U');

    await expect.poll(() => noteLine(journal.page).inputValue()).toBe('Six words.');
  });

  it('is kept by keys alone, and then forgotten', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await tabTo(page.getByRole('dialog').getByRole('button', { name: noteWords.keep }));
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+Shift+U');

    await button(page, noteKindText('urge')).waitFor();
  });

  it('is kept by the lock itself once it says how one is, and is not begun again', async () => {
    await journal.page.keyboard.press('Escape');
    await goTo(journal.page, frameWords.today);
    const moods = journal.page.getByRole('radiogroup', { name: todayWords.howAreYou });
    await moods.getByText('4', { exact: true }).click();

    await unlock(await lock(journal.app));

    const { page } = journal;
    await page.getByText(todayWords.mood(4)).waitFor();
    await page.getByText('No number for this yet.').waitFor();
    await button(page, todayWords.again).waitFor();
    expect(await page.getByLabel(todayWords.line).count()).toBe(0);
  });
});
