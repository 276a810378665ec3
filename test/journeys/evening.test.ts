import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { strike } from '../support/by-keyboard.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import {
  entryText,
  goTo,
  lock,
  openEntry,
  paste,
  unlock,
  untilSaved,
  write,
} from '../support/steps.ts';

describe('an evening', () => {
  it('is all there after locking and unlocking: check-in, title, words and their shapes', async () => {
    const app = await anOpenJournal();
    const { page } = app;
    await page.getByRole('radio', { name: '6', exact: true }).first().check({ force: true });
    await page.getByRole('button', { name: 'calm' }).click();
    await page.getByLabel(todayWords.line).fill('Soup, and a long talk.');
    await page.getByRole('button', { name: todayWords.keep, exact: true }).click();
    await write(page, '## Tonight\nA **bold** word.\n- one thing\nanother', 'The long way');
    await untilSaved(page);

    const next = await lock(app);
    await unlock(next);

    await next.getByText('Soup, and a long talk.').waitFor();
    await openEntry(next, 'The long way');
    const sheet = next.getByRole('textbox', { name: journalWords.entryText });
    await expect.poll(() => sheet.getByRole('heading').innerText()).toBe('Tonight');
    await expect.poll(() => sheet.locator('strong').innerText()).toBe('bold');
    await expect
      .poll(() => sheet.getByRole('listitem').allInnerTexts())
      .toEqual(['one thing', 'another']);
    await expect
      .poll(() => next.getByLabel(journalWords.entryTitle).inputValue())
      .toBe('The long way');
  });

  it('takes a ten for a ten, also where the page is slow to hear of its nought', async () => {
    const { page } = await anOpenJournal();
    const moods = page.getByRole('radiogroup', { name: todayWords.howAreYou });
    await moods.getByRole('radio').first().focus();
    await page.evaluate((busyMs) => {
      const beBusy = () => {
        const until = performance.now() + busyMs;
        while (performance.now() < until);
      };
      addEventListener('keyup', beBusy, { once: true });
    }, 1500);

    await strike(page, '1', '0');

    await moods.getByRole('radio', { name: '10', checked: true }).waitFor();
  });

  it('may hold several entries, each kept for itself', async () => {
    const { page } = await anOpenJournal();

    await write(page, 'The first of tonight.', 'First');
    await write(page, 'The second of tonight.', 'Second');
    await untilSaved(page);

    await openEntry(page, 'First');
    await expect.poll(() => entryText(page)).toBe('The first of tonight.');
    await openEntry(page, 'Second');
    await expect.poll(() => entryText(page)).toBe('The second of tonight.');
  });

  it('goes on after the page was loaded anew, with what was typed a moment before', async () => {
    const { page } = await anOpenJournal();
    await write(page, 'Typed just before.', 'Reload');

    await page.reload();

    await openEntry(page, 'Reload');
    await expect.poll(() => entryText(page)).toBe('Typed just before.');
  });

  it('locks with the last keys saved', async () => {
    const app = await anOpenJournal();
    await write(app.page, 'The very last words', 'Last');

    const next = await lock(app);
    await unlock(next);

    await openEntry(next, 'Last');
    await expect.poll(() => entryText(next)).toBe('The very last words');
  });

  it('ends when the window is closed, with the last keys saved', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await write(app.page, 'Closed without a word', 'Closed');

    await app.page.close({ runBeforeUnload: true });
    await app.ended;

    const { page } = await anApp({ home });
    await unlock(page);
    await openEntry(page, 'Closed');
    await expect.poll(() => entryText(page)).toBe('Closed without a word');
  });

  it('ends when the system asks it to, with the last keys saved', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await write(app.page, 'Asked to end', 'Asked');

    await app.close();

    const { page } = await anApp({ home });
    await unlock(page);
    await openEntry(page, 'Asked');
    await expect.poll(() => entryText(page)).toBe('Asked to end');
  });

  it('keeps a half-filled check-in when the journal locks', async () => {
    const app = await anOpenJournal();
    await app.page.getByRole('radio', { name: '3', exact: true }).first().check({ force: true });
    await app.page.getByLabel(todayWords.line).fill('Not finished yet');

    const next = await lock(app);
    await unlock(next);

    await next.getByText('Not finished yet').waitFor();
  });

  it('gives back an entry and a check-in that were removed by mistake', async () => {
    const { page } = await anOpenJournal();
    await page.getByRole('radio', { name: '6', exact: true }).first().check({ force: true });
    await page.getByRole('button', { name: todayWords.keep, exact: true }).click();
    await page.getByRole('button', { name: todayWords.remove }).click();
    await page.getByRole('button', { name: frameWords.undo }).click();
    await page.getByText(todayWords.mood(6)).waitFor();

    await write(page, 'Do not lose me.', 'Kept');
    await untilSaved(page);
    await page.getByRole('button', { name: journalWords.remove }).click();
    await page.getByText(journalWords.removed).waitFor();
    // Also from another screen, and as long as it takes.
    await goTo(page, frameWords.today);
    await page.getByRole('button', { name: frameWords.undo }).click();

    await openEntry(page, 'Kept');
    await expect.poll(() => entryText(page)).toBe('Do not lose me.');
  });

  it('holds an entry of two million characters', async () => {
    const app = await anOpenJournal();
    const { page } = app;
    await write(page, 'x', 'Long');
    const text = Array.from(
      { length: 20_000 },
      (_, index) => `Line ${index} ${'word '.repeat(18)}`,
    );
    const whole = text.join('\n').slice(0, 2_000_000);
    await paste(page, { 'text/plain': whole });
    // Locking gives up after fifteen seconds, and a busy machine may take longer for so much.
    await untilSaved(page);

    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Long');

    const words = whole.split(/\s+/).length;
    await next.getByText(journalWords.words(words)).waitFor();
  });
});
