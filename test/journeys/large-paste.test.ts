import { describe, expect, it } from 'vitest';
import { journalWords } from '../../renderer/words/journal.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { lock, openEntry, paste, unlock, untilSaved, write } from '../support/steps.ts';

const LINES = Array.from({ length: 4_999 }, (_, index) => `${index} The lake was grey.`);
const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('');

describe.each([
  ['words', { 'text/plain': LINES.join('\n') }],
  ['paragraphs', { 'text/plain': LINES.join('\n'), 'text/html': paragraphs }],
])('a whole book of %s, pasted into an entry', (_what, book) => {
  it('is there to its last word where one more is typed and the journal is locked at once', async () => {
    const app = await anOpenJournal();
    await write(app.page, 'Kept: ', 'Book');

    await paste(app.page, book);
    await app.page.keyboard.type(' The end.');
    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Book');

    const blocks = next.getByRole('textbox', { name: journalWords.entryText }).locator('> *');
    await expect
      .poll(() => blocks.allTextContents())
      .toEqual([`Kept: ${LINES[0]}`, ...LINES.slice(1, -1), `${LINES.at(-1)} The end.`]);
  });

  it('goes again at one undo, and shows where it ends when it is in', async () => {
    const { page } = await anOpenJournal();
    await write(page, 'Kept: ', 'Book');
    await untilSaved(page);
    const blocks = page.getByRole('textbox', { name: journalWords.entryText }).locator('> *');
    const isLastInView = () =>
      blocks.last().evaluate((last) => {
        const { top } = last.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });

    await paste(page, book);
    await expect.poll(() => blocks.count()).toBe(LINES.length);
    await expect.poll(isLastInView).toBe(true);

    await page.keyboard.press('Control+Z');
    await expect.poll(() => blocks.allTextContents()).toEqual(['Kept: ']);
  });
});
