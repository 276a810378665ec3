import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo, write } from '../support/steps.ts';

type Dragged = 'text' | 'a file';

/** Drags something over what has the label and lets it go there: whether the page said that it will not have it. */
function drop(page: Page, what: Dragged, label: string): Promise<boolean> {
  return page
    .getByLabel(label)
    .first()
    .evaluate((target, dragged) => {
      const dataTransfer = new DataTransfer();
      if (dragged === 'text') dataTransfer.setData('text/plain', 'from elsewhere');
      else dataTransfer.items.add(new File(['<h1>other</h1>'], 'other.html'));
      dataTransfer.dropEffect = 'copy';
      const how = { bubbles: true, cancelable: true, dataTransfer };
      const over = new DragEvent('dragover', how);
      target.dispatchEvent(over);
      const effect: string = dataTransfer.dropEffect;
      const dropped = new DragEvent('drop', how);
      target.dispatchEvent(dropped);
      // What nobody prevents, the browser does: it shows the file.
      return over.defaultPrevented && effect === 'none' && dropped.defaultPrevented;
    }, what);
}

describe('what is dragged onto the page', () => {
  const journal = sharedJournal({}, async (page) => write(page, 'A line. ', 'A title'));

  it.each(['text', 'a file'] as const)('is refused beside the editor: %s', async (what) => {
    const { page } = journal;

    expect(await drop(page, what, frameWords.navigation)).toBe(true);
    expect(await drop(page, what, journalWords.entryTitle)).toBe(true);
  });

  it('is the editor’s where it is text over the entry', async () => {
    const { page } = journal;

    const refused = await drop(page, 'text', journalWords.entryText);

    expect(refused).toBe(false);
    await expect.poll(() => entryText(page)).toContain('from elsewhere');
  });

  it('never takes the place of the page', async () => {
    const { page } = journal;

    await drop(page, 'a file', journalWords.entryText);

    expect(new URL(page.url()).pathname).toBe('/index.html');
    expect(await entryText(page)).not.toContain('other');
    await goTo(page, frameWords.today);
  });
});

describe('the title of the window', () => {
  const journal = sharedJournal({});

  it('is the name of the app and nothing else, whatever is open', async () => {
    const { page } = journal;
    const titles = [await page.title()];

    for (const screen of ['insights', 'summary', 'settings', 'help'] as const) {
      await goTo(page, frameWords[screen]);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      titles.push(await page.title());
    }
    await write(page, 'A line.', 'A private title');
    titles.push(await page.title());

    expect(new Set(titles)).toEqual(new Set([frameWords.appName]));
  });
});
