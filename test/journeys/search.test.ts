import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { searchWords } from '../../renderer/words/search.ts';
import { NO_FLAGS } from '../../shared/logic/flags.ts';
import { typeInto, typistAt } from '../support/by-keyboard.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { aPage } from '../support/pages.ts';
import { openStep, setFlags, stepTitle } from '../support/path-steps.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo, intoNextWindow } from '../support/steps.ts';
import { aDocument, anEntry } from '../support/vaults.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const ENTRY = anEntry({ title: 'By the water', body: aDocument('The lantern was still lit.') });
const OLDER = anEntry({ day: '2026-11-02', title: 'Before', body: aDocument('No lantern yet.') });
const LETTER = anEntry({
  kind: 'letter',
  title: 'Lanterns',
  body: aDocument('You carried the lantern.'),
});
const SHEET = aPage({
  kind: 'worksheet',
  step: 'talk',
  worksheet: 'plan-for-disagreements',
  day: '2026-11-25',
  answers: [{ kind: 'text', field: 'pause-word', text: 'Lantern, for a pause' }],
});

const sheet = (page: Page) => page.getByRole('dialog', { name: searchWords.title });
const field = (page: Page) => page.getByRole('combobox', { name: searchWords.field });
const results = (page: Page) => sheet(page).getByRole('option');

/** Opens the search by its key and types; waits for so many results. */
async function search(page: Page, text: string, count: number): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await typeInto(field(page), text);
  await untilFound(page, count);
}

async function untilFound(page: Page, count: number): Promise<void> {
  const sentence = count === 0 ? searchWords.nothing : searchWords.found(count);
  await sheet(page).getByText(sentence).waitFor();
  await expect.poll(() => results(page).count()).toBe(count);
}

describe('searching everything', () => {
  const journal = sharedJournal(NOW, async (page) => {
    for (const entry of [ENTRY, OLDER, LETTER]) await command(page, 'entries.save', entry);
    await command(page, 'pages.save', SHEET);
    await command(page, 'letters.seal', { id: LETTER.id, until: aDay('2027-01-01') });
  });

  it('finds what was written while it is typed, the newest first, and no sealed letter', async () => {
    const { page } = journal;
    await page.keyboard.press('Control+Shift+F');
    await sheet(page).getByText(searchWords.hint).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await typeInto(field(page), 'lant');
    await untilFound(page, 3);

    const shown = await results(page).allInnerTexts();
    expect(shown.map((text) => text.split('\n')[0])).toEqual([
      'Our plan for disagreements',
      'By the water',
      'Before',
    ]);
    expect(shown.join('\n')).not.toContain('carried');
    await expect
      .poll(() => results(page).nth(1).locator('mark').allInnerTexts())
      .toEqual(['lantern']);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('says so when nothing has all of the words', async () => {
    const { page } = journal;
    await page.keyboard.type('ern ship');

    await untilFound(page, 0);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('is closed by Escape, and has forgotten what was sought', async () => {
    const { page } = journal;
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });

    await page.keyboard.press('Control+Shift+F');
    await expect.poll(() => field(page).inputValue()).toBe('');
    await sheet(page).getByText(searchWords.hint).waitFor();
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
  });

  it('leads by keys alone to an entry and to a worksheet', async () => {
    const { page } = journal;
    const { press } = typistAt(page);
    await search(page, 'lantern', 3);
    await press('ArrowDown');
    await press('Enter');
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect.poll(() => entryText(page)).toBe('The lantern was still lit.');

    await page.keyboard.press('Control+Shift+F');
    await typeInto(field(page), 'lantern');
    await untilFound(page, 3);
    await page.keyboard.type(' pau');
    await untilFound(page, 1);
    // What is newest waits for Enter, also where other words have found something else.
    await page.keyboard.press('Enter');
    await stepTitle(page, 'talk').waitFor();
    await expect
      .poll(() => page.getByLabel('Our pause word').inputValue())
      .toBe('Lantern, for a pause');
  });

  it('is opened from the journal and from the rail, and leads on by a click', async () => {
    const { page } = journal;
    await goTo(page, frameWords.journal);
    await page.getByRole('main').getByRole('button', { name: searchWords.field }).click();
    await typeInto(field(page), 'no lantern');
    await untilFound(page, 1);
    await results(page).first().click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect.poll(() => entryText(page)).toBe('No lantern yet.');

    await page.getByRole('navigation').getByRole('button', { name: frameWords.search }).click();
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
  });

  it('leaves out what a flag has put away until the step is back, also after a lock', async () => {
    await setFlags(journal.page, { unsafe: false, theirNo: true });
    await lockAndUnlock(journal);
    await search(journal.page, 'lantern', 2);
    expect((await results(journal.page).allInnerTexts()).join('\n')).not.toContain('pause');
    await journal.page.keyboard.press('Escape');

    await setFlags(journal.page, NO_FLAGS);
    await openStep(journal.page, 'talk');
    await search(journal.page, 'lantern', 3);
  });

  it('is gone with the journal when that is locked while it is open', async () => {
    const window = await intoNextWindow(journal.app, (old) => old.keyboard.press('Control+l'));

    expect(await window.getByText('lantern').count()).toBe(0);
  });
});
