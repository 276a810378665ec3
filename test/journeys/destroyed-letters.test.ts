import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { letterWords } from '../../renderer/words/letters.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { decryptedPages } from '../support/decrypted-pages.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { entryText, goTo, openEntry, untilSaved, write, writeLetter } from '../support/steps.ts';

const TITLE = 'About the bicycle';
const WORDS = 'You left the pump, and I keep meaning to say so.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a letter that is destroyed', () => {
  it('is nowhere in the files of the journal, though every page of them is decrypted', async () => {
    const home = scratchFolder();
    const marker = `marker ${randomUUID()} in a letter`;
    const app = await anOpenJournal({ home });
    const { page } = app;
    await write(page, 'This one stays.', 'An entry');
    await writeLetter(page, '', marker);
    await untilSaved(page);
    expect((await decryptedPages(home)).includes(marker)).toBe(true);

    await button(page, letterWords.destroy).click();
    await page.getByRole('dialog').getByText(letterWords.notReached).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, letterWords.destroyIt).click();
    await page.getByText(journalWords.chooseEntry).waitFor();

    // Within seconds it has left the log too (DB-4).
    await expect.poll(async () => (await decryptedPages(home)).includes(marker)).toBe(false);
    await page.reload();
    await openEntry(page, 'An entry');
    expect(await page.getByRole('main').innerText()).not.toContain(marker);
    expect((await decryptedPages(home)).includes('This one stays.')).toBe(true);
  });

  it('says how many backups may still hold it, and is left where that is wished', async () => {
    const { page } = await anOpenJournal();
    await writeLetter(page, TITLE, WORDS);
    await untilSaved(page);
    await goTo(page, frameWords.settings);
    await button(page, backupWords.makeNow).click();
    const backups = page.getByRole('list', { name: backupWords.list }).getByRole('listitem');
    await backups.filter({ hasText: earlierWords.kinds['by-hand'] }).waitFor();
    const count = await backups.count();
    await openEntry(page, TITLE);

    await button(page, letterWords.destroy).click();
    const said = page.getByText(letterWords.backups(count));
    // One more may have been made by itself meanwhile.
    await said.or(page.getByText(letterWords.backups(count + 1))).waitFor();
    await button(page, letterWords.keep).click();

    await expect.poll(() => entryText(page)).toBe(WORDS);
  });
});
