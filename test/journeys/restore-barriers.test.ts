import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { damageWords } from '../../renderer/words/damage.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { anApp } from '../support/an-app.ts';
import {
  aHomeWithABackup,
  aLongJournal,
  askForCheck,
  damagePages,
  loseTheLastSave,
} from '../support/earlier-homes.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { chooseBackupFile, chooseNewest, giveSecret } from '../support/restore-steps.ts';
import { givePassphrase, goTo, unlock } from '../support/steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('nothing on the way back to an earlier journal bars anyone', () => {
  it('on an empty folder: where it is, what opens it, what is in it', async () => {
    const { backup } = await aHomeWithABackup();
    const { page } = await anApp();
    await button(page, restoreWords.offer).click();
    await page.getByRole('article', { name: restoreWords.noneTitle }).waitFor();
    const found = [...(await barriersOn(page))];

    await chooseBackupFile(page, backup);
    await giveSecret(page, 'another lantern under other stairs');
    await page.getByRole('alert').waitFor();
    found.push(...(await barriersOn(page)));
    await giveSecret(page, PASSPHRASE);
    await button(page, restoreWords.restore).waitFor();
    found.push(...(await barriersOn(page)));

    expect(found).toEqual([]);
  });

  it('where the journal cannot be opened: the page that says so, and the list', async () => {
    const { home } = await aHomeWithABackup();
    for (const part of ['vault.json', 'vault-copy.json']) rmSync(join(home, part));
    const { page } = await anApp({ home });
    await button(page, restoreWords.offer).waitFor();
    const found = [...(await barriersOn(page))];

    await button(page, restoreWords.offer).click();
    await page.getByRole('article', { name: restoreWords.listTitle }).getByRole('list').waitFor();
    found.push(...(await barriersOn(page)));

    expect(found).toEqual([]);
  });

  it('over an open journal: in a sheet, to its end', async () => {
    const { home } = await aHomeWithABackup();
    await loseTheLastSave(home);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    await page.getByRole('dialog', { name: frameWords.missingTitle }).waitFor();
    const found = [...(await barriersOn(page))];

    await button(page, restoreWords.showBackups).click();
    await chooseNewest(page);
    await button(page, restoreWords.restore).waitFor();
    found.push(...(await barriersOn(page)));
    await button(page, restoreWords.restore).click();
    await button(page, restoreWords.unlock).waitFor();
    found.push(...(await barriersOn(page)));

    expect(found).toEqual([]);
  });
});

describe('nothing in a damaged journal bars anyone', () => {
  it('where the damage is met', async () => {
    const { home } = await aLongJournal();
    damagePages(home);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    await page.getByRole('dialog', { name: damageWords.title }).waitFor();

    expect(await barriersOn(page)).toEqual([]);
  });

  it('on the page with the ways on, and while it is read', async () => {
    const { home } = await aLongJournal();
    damagePages(home);
    askForCheck(home);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    await button(page, damageWords.look).waitFor({ timeout: 180_000 });
    const found = [...(await barriersOn(page))];

    await button(page, damageWords.keep).click();
    await button(page, damageWords.keepIt).waitFor();
    found.push(...(await barriersOn(page)));
    await button(page, damageWords.back).click();
    await button(page, damageWords.look).click();
    await goTo(page, frameWords.journal);
    const list = page.getByRole('region', { name: journalWords.list }).getByRole('list');
    await list.getByRole('button').first().click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    found.push(...(await barriersOn(page)));

    expect(found).toEqual([]);
  });
});

describe('an open journal', () => {
  it('offers the way back in Settings without a barrier', async () => {
    const { home } = await aHomeWithABackup();
    const { page } = await anApp({ home });
    await unlock(page);
    await goTo(page, frameWords.settings);
    await button(page, backupWords.restore).click();
    await page.getByRole('article', { name: restoreWords.listTitle }).getByRole('list').waitFor();

    expect(await barriersOn(page)).toEqual([]);
  });
});
