import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journalWords } from '../../renderer/words/journal.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { lock, openEntry, paste, unlock, untilSaved, write } from '../support/steps.ts';

const LINES = Array.from({ length: 4_999 }, (_, index) => `${index} The lake was grey.`);
const book = { 'text/plain': LINES.join('\n') };
const pasted = [`Kept: ${LINES[0]}`, ...LINES.slice(1)];

const blocksOf = (page: Page) =>
  page.getByRole('textbox', { name: journalWords.entryText }).locator('> *');

/** Whether the end of the text is what the window shows. */
function isEndInView(page: Page): Promise<boolean> {
  const last = blocksOf(page).last();
  return last.evaluate((block) => {
    const { top } = block.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

describe('a whole book of words, pasted into an entry', () => {
  it('is there to its last word where one more is typed and the journal is locked at once', async () => {
    const app = await anOpenJournal();
    await write(app.page, 'Kept: ', 'Book');

    await paste(app.page, book);
    await app.page.keyboard.type(' The end.');
    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Book');

    await expect
      .poll(() => blocksOf(next).allTextContents())
      .toEqual([...pasted.slice(0, -1), `${LINES.at(-1)} The end.`]);
  });

  it('is there where the app is asked to end at once, and nobody touches the page', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await write(app.page, 'Kept: ', 'Book');

    await paste(app.page, book);
    await app.close();
    const { page } = await anApp({ home });
    await unlock(page);
    await openEntry(page, 'Book');

    await expect.poll(() => blocksOf(page).allTextContents()).toEqual(pasted);
  });

  it('goes again at one undo, and shows where it ends when it is in', async () => {
    const { page } = await anOpenJournal();
    await write(page, 'Kept: ', 'Book');
    await untilSaved(page);

    await paste(page, book);
    await expect.poll(() => blocksOf(page).count()).toBe(LINES.length);
    await expect.poll(() => isEndInView(page)).toBe(true);

    await page.keyboard.press('Control+Z');
    await expect.poll(() => blocksOf(page).allTextContents()).toEqual(['Kept: ']);
  });

  it('leaves the page where someone scrolls it to meanwhile', async () => {
    const { page } = await anOpenJournal();
    await write(page, 'Kept: ', 'Book');
    await page.evaluate(() => {
      const scroll = () => dispatchEvent(new WheelEvent('wheel'));
      addEventListener('paste', scroll, { once: true });
    });

    await paste(page, book);
    await expect.poll(() => blocksOf(page).count()).toBe(LINES.length);
    await untilSaved(page);

    expect(await isEndInView(page)).toBe(false);
  });

  it('lets a press of the mouse meet what was under it', async () => {
    const { page } = await anOpenJournal();
    await write(page, 'Kept: ', 'Book');
    const moved = await page.evaluateHandle(() => {
      const { promise, resolve } = Promise.withResolvers<number>();
      const top = () =>
        document.querySelector('[role=toolbar]')?.getBoundingClientRect().top ?? NaN;
      const press = () => {
        const before = top();
        dispatchEvent(new PointerEvent('pointerdown'));
        resolve(top() - before);
      };
      // In a task of its own, as a person's press is, and before all of it is in.
      addEventListener('paste', () => setTimeout(press), { once: true });
      return { promise };
    });

    await paste(page, book);

    expect(await moved.evaluate(({ promise }) => promise)).toBe(0);
    expect(await blocksOf(page).count()).toBe(LINES.length);
  });
});
