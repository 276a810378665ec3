import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { damageWords } from '../../renderer/words/damage.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { letterWords } from '../../renderer/words/letters.ts';
import { copySavedSentence, copyWords } from '../../renderer/words/readable-copy.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { typistAt } from '../support/by-keyboard.ts';
import {
  aLongJournal,
  askForCheck,
  damagePages,
  LONG_JOURNAL_DAYS,
} from '../support/earlier-homes.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { filesHolding } from '../support/marker-scan.ts';
import { addRow, openStep, setFlags, untilFilled } from '../support/path-steps.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { openSettings } from '../support/settings-steps.ts';
import { givePassphrase, goTo, untilSaved, write, writeLetter } from '../support/steps.ts';

/** Every bit of a damaged page is tried: seconds, and many of them where other tests run beside this one. */
const READING_MS = 180_000;

const button = (page: Page) => page.getByRole('button', { name: copyWords.save, exact: true });

/** Saves by keys, and waits for what is said of the folder of that name. */
async function saveByKeys(page: Page, folderName: string): Promise<void> {
  const { tabTo, press } = typistAt(page);
  await tabTo(button(page));
  await press('Enter');
  const saved = { folderName, inDownloads: true, sealedCount: 0, putAwayCount: 0 };
  await page.getByText(copySavedSentence(saved), { exact: true }).waitFor();
}

describe('a copy that can be read', () => {
  it('is made by keys alone, of everything and of the worksheets, and holds what was written', async () => {
    const folder = scratchFolder();
    const downloads = join(folder, 'Downloads');
    mkdirSync(downloads);
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const { page } = await anOpenJournal({ home: join(folder, 'home'), downloads, temporary });
    await write(page, 'I took the long way home.', 'The bridge');
    await untilSaved(page);
    await openStep(page, 'do-not-chase');
    const row = await addRow(page, 'When it pulls, and what I do instead');
    await row.getByLabel('What I do instead', { exact: true }).fill('Walk to the bridge');
    await untilFilled(page);
    const { press, tabTo } = typistAt(page);

    await press('Control+,');
    await tabTo(page.getByRole('link', { name: copyWords.title }));
    await press('Enter');
    await page.getByText(copyWords.warning).waitFor();
    await saveByKeys(page, 'Evenfall copy');
    await press('Shift+Tab', 'ArrowRight');
    await page.getByText(copyWords.holds.worksheets).waitFor();
    await saveByKeys(page, 'Evenfall copy 2');

    const textOf = (name: string) => readFileSync(join(downloads, name), 'utf8');
    const both = [textOf('Evenfall copy/journal.md'), textOf('Evenfall copy/journal.json')];
    for (const text of both) {
      for (const written of ['The bridge', 'I took the long way home.', 'Walk to the bridge'])
        expect(text).toContain(written);
    }
    expect(readdirSync(join(downloads, 'Evenfall copy 2'))).toEqual(['worksheets.md']);
    const worksheets = textOf('Evenfall copy 2/worksheets.md');
    expect(worksheets).toContain('- What I do instead: Walk to the bridge');
    expect(worksheets).not.toContain('I took the long way home.');
    expect(readdirSync(downloads).toSorted()).toEqual(['Evenfall copy', 'Evenfall copy 2']);
    const readable = filesHolding(['I took the long way home.'], [folder, '/dev/shm']);
    const chosen = ['journal.json', 'journal.md'];
    expect(readable.toSorted()).toEqual(
      chosen.map((name) => join(downloads, 'Evenfall copy', name)),
    );
    expect(await page.content()).not.toContain(downloads);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('leaves out a letter while it is sealed, and worksheets that an answer has put away', async () => {
    const downloads = scratchFolder();
    const { page } = await anOpenJournal({ downloads });
    await openStep(page, 'talk');
    await page.getByLabel('Our pause word').fill('Lighthouse');
    await untilFilled(page);
    await setFlags(page, { unsafe: false, theirNo: true });
    await writeLetter(page, 'To be read later', 'Not before its day.');
    await untilSaved(page);
    await page.getByRole('button', { name: letterWords.seal }).click();
    await page.getByRole('dialog').getByRole('button', { name: letterWords.seal }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await openSettings(page);
    await button(page).click();
    await page.getByText('1 sealed letter is not in it').waitFor();
    await page.getByText(copyWords.choices.worksheets, { exact: true }).click();
    await button(page).click();
    await page.getByText('1 worksheet is not in it').waitFor();

    const markdown = readFileSync(join(downloads, 'Evenfall copy', 'journal.md'), 'utf8');
    const json = readFileSync(join(downloads, 'Evenfall copy', 'journal.json'), 'utf8');
    expect(markdown + json).not.toMatch(/To be read later|Not before its day/);
    expect(markdown).toContain('Lighthouse');
    const worksheets = readFileSync(join(downloads, 'Evenfall copy 2', 'worksheets.md'), 'utf8');
    expect(worksheets).not.toContain('Lighthouse');
  });

  it('is made of what could be read of a damaged journal', async () => {
    const downloads = scratchFolder();
    const { home } = await aLongJournal();
    damagePages(home);
    askForCheck(home);
    const { page } = await anApp({ home, downloads });
    await givePassphrase(page);
    const look = page.getByRole('button', { name: damageWords.look, exact: true });
    await look.click({ timeout: READING_MS });
    await goTo(page, frameWords.settings);

    await button(page).click();
    await page.getByText('It is saved').waitFor();

    const markdown = readFileSync(join(downloads, 'Evenfall copy', 'journal.md'), 'utf8');
    const count = markdown.match(/· Evening \d+/g)?.length;
    expect(count).toBeGreaterThan(LONG_JOURNAL_DAYS / 2);
    expect(count).toBeLessThan(LONG_JOURNAL_DAYS);
  });

  it('says in one sentence that it could not be made, without the name of a place', async () => {
    const folder = scratchFolder();
    const downloads = join(folder, 'Downloads');
    writeFileSync(downloads, 'a file where a folder should be');
    const { page } = await anOpenJournal({ home: join(folder, 'home'), downloads });
    await openSettings(page);

    await button(page).click();
    await page.getByText(failureSentence({ code: 'file/not-written' })).waitFor();

    expect(await page.content()).not.toContain(downloads);
    rmSync(downloads);
    mkdirSync(downloads);
    await button(page).click();
    await page.getByText('It is saved').waitFor();
  });
});
