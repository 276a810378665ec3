import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { openSettings, part, sheet } from '../support/settings-steps.ts';
import { untilSaved, write } from '../support/steps.ts';

/** Settings over a journal with one entry in it, in `home`. */
async function inSettings(home: string): Promise<Page> {
  const { page } = await anOpenJournal({ home });
  await write(page, 'I took the long way home.', 'The bridge');
  await untilSaved(page);
  await openSettings(page);
  return page;
}

async function backUp(page: Page): Promise<void> {
  const made = listed(page);
  const before = await made.count();
  await page.getByRole('button', { name: backupWords.makeNow }).click();
  await expect.poll(() => made.count()).toBe(before + 1);
}

/** The backups there are, those that were made by hand alone: the others come when they are due. */
function listed(page: Page) {
  const list = page.getByRole('list', { name: backupWords.list });
  return list.getByRole('listitem').filter({ hasText: earlierWords.kinds['by-hand'] });
}

function byHandIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('-by-hand-'));
}

async function usePlace(page: Page, folder: string): Promise<void> {
  const second = part(page, backupWords.secondTitle);
  await second.getByLabel(backupWords.folder).fill(folder);
  await second.getByRole('button', { name: backupWords.takeFolder }).click();
}

describe('backing up now', () => {
  it('makes one file, and lists it with what it holds', async () => {
    const home = scratchFolder();
    const page = await inSettings(home);

    await backUp(page);

    expect(byHandIn(join(home, 'backups'))).toHaveLength(1);
    await expect.poll(() => listed(page).innerText()).toMatch(/1 entry, .* KB .*checked/);
    await page.getByText(/^It is made: 1 entry/).waitFor();
    await page.getByText(join(home, 'backups'), { exact: true }).waitFor();
  });

  it('puts it into the second place too, until that is forgotten', async () => {
    const home = scratchFolder();
    const stick = scratchFolder();
    const page = await inSettings(home);
    const second = part(page, backupWords.secondTitle);

    await usePlace(page, stick);
    await second.getByText(backupWords.isThere).waitFor();
    await backUp(page);
    await listed(page).getByText(backupWords.alsoInSecondPlace).waitFor();
    const inBoth = byHandIn(stick);
    await second.getByRole('button', { name: backupWords.forget }).click();
    await second.getByText(backupWords.forgotten).waitFor();
    await backUp(page);

    expect(inBoth).toHaveLength(1);
    expect(byHandIn(stick)).toEqual(inBoth);
    expect(byHandIn(join(home, 'backups'))).toHaveLength(2);
  });

  it('refuses a second place that is none', async () => {
    const home = scratchFolder();
    const page = await inSettings(home);
    mkdirSync(join(home, 'inside'));
    const second = part(page, backupWords.secondTitle);

    await usePlace(page, join(home, 'inside'));
    await second.getByText(failureSentence({ code: 'folder/not-chosen' })).waitFor();
    await usePlace(page, join(home, 'not-there'));
    await second.getByText(failureSentence({ code: 'folder/missing' })).waitFor();

    await second.getByLabel(backupWords.folder).fill('a stick');
    await second.getByText(backupWords.folderNotWhole).waitFor();
    const take = second.getByRole('button', { name: backupWords.takeFolder });
    await expect.poll(() => take.isDisabled()).toBe(true);
  });

  it('offers it to go back to', async () => {
    const page = await inSettings(scratchFolder());
    await backUp(page);

    await page.getByRole('button', { name: backupWords.restore }).click();

    const restoring = sheet(page);
    await restoring.getByRole('heading', { name: restoreWords.title }).waitFor();
    await restoring
      .getByRole('button', { name: /1 entry/ })
      .first()
      .waitFor();
    await restoring.getByRole('button', { name: restoreWords.cancel }).click();
    await restoring.waitFor({ state: 'hidden' });
  });
});
