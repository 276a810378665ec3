import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { suggestRecoveryWords } from '../../electron/vault/recovery-words.ts';
import { backupWords } from '../../renderer/words/backups.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { anApp } from '../support/an-app.ts';
import { typeInto, typistAt } from '../support/by-keyboard.ts';
import { aHomeWithABackup } from '../support/earlier-homes.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { chooseBackupFile, chooseNewest, giveSecret } from '../support/restore-steps.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { goTo, intoNextWindow, openEntry, titles, unlock, write } from '../support/steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the restore flow on an empty folder and chooses `file`. */
async function chooseOnAFreshFolder(file: string) {
  const home = scratchFolder();
  const { page } = await anApp({ home });
  await button(page, restoreWords.offer).click();
  await chooseBackupFile(page, file);
  return { home, page };
}

describe('a backup on another computer', () => {
  it('is a journal again after six things to do', async () => {
    const { backup } = await aHomeWithABackup({ kept: ['The bridge, again'] });
    const { page } = await anApp();
    const dialog = page.waitForEvent('filechooser');
    const doings: readonly (() => Promise<unknown>)[] = [
      () => button(page, restoreWords.offer).click(),
      () => button(page, restoreWords.chooseFile).click(),
      async () => (await dialog).setFiles(backup),
      () => page.getByLabel(restoreWords.passphrase, { exact: true }).fill(PASSPHRASE),
      () => button(page, restoreWords.goOn).click(),
      () => button(page, restoreWords.restore).click(),
    ];

    for (const doing of doings) await doing();

    await page.getByRole('navigation').waitFor();
    await expect.poll(() => titles(page)).toEqual(['The bridge, again']);
    expect(doings.length).toBeLessThanOrEqual(6);
  });

  it('says what is in it before it is put in place, and needs no pointer', async () => {
    const { backup } = await aHomeWithABackup({ kept: ['One', 'Two'] });
    const { page } = await anApp();
    const { tabTo, press } = typistAt(page);
    const dialog = page.waitForEvent('filechooser');

    await tabTo(button(page, restoreWords.offer));
    await press('Enter');
    await tabTo(button(page, restoreWords.chooseFile));
    await page.keyboard.press('Enter');
    await (await dialog).setFiles(backup);
    await typeInto(page.getByLabel(restoreWords.passphrase, { exact: true }), PASSPHRASE);
    await press('Enter');

    const preview = page.getByRole('article', { name: restoreWords.previewTitle });
    await preview.getByText('2 entries', { exact: true }).waitFor();
    await preview.getByText(restoreWords.everyPage).waitFor();
    await expect.poll(() => preview.innerText()).toContain(restoreWords.nothingHere);
    await tabTo(button(page, restoreWords.restore));
    await press('Enter');
    await page.getByRole('navigation').waitFor();
  });

  it('opens with its recovery words', async () => {
    const recoveryWords = suggestRecoveryWords();
    const { backup } = await aHomeWithABackup({ recoveryWords });
    const { page } = await chooseOnAFreshFolder(backup);

    await button(page, lockedWords.insteadRecoveryWords).click();
    await page
      .getByLabel(restoreWords.recoveryWords, { exact: true })
      .fill(recoveryWords.join(' '));
    await button(page, restoreWords.goOn).click();
    await button(page, restoreWords.restore).click();

    await openEntry(page, 'Kept in the backup');
  });

  it('refuses a wrong passphrase in plain words, and takes the right one after it', async () => {
    const { backup } = await aHomeWithABackup();
    const { page, home } = await chooseOnAFreshFolder(backup);

    await giveSecret(page, 'another lantern under other stairs');
    const alert = page.getByRole('alert');
    await alert.waitFor();

    await expect.poll(() => alert.innerText()).toBe(restoreWords.refused);
    expect(existsSync(join(home, 'vault.json'))).toBe(false);
    await giveSecret(page, PASSPHRASE);
    await button(page, restoreWords.restore).waitFor();
  });

  const broken: readonly (readonly [string, (whole: Buffer) => Buffer])[] = [
    ['is no backup', () => Buffer.from('a letter to the landlord'.repeat(100))],
    ['was cut', (whole) => whole.subarray(0, whole.length - 5000)],
  ];
  it.each(broken)(
    'is refused before anything is asked for when the file %s',
    async (_how, harm) => {
      const { backup } = await aHomeWithABackup();
      const file = join(scratchFolder(), 'copied.evenfall');
      writeFileSync(file, harm(readFileSync(backup)));

      const { page, home } = await chooseOnAFreshFolder(file);

      await page.getByText(failureSentence({ code: 'backup/damaged' })).waitFor();
      expect(existsSync(join(home, 'vault.json'))).toBe(false);
      await button(page, restoreWords.chooseFile).waitFor();
    },
  );

  it('is refused when a page of it was changed, whatever is typed', async () => {
    const { backup } = await aHomeWithABackup();
    const bytes = readFileSync(backup);
    const middle = bytes.length - 20_000;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const file = join(scratchFolder(), 'changed.evenfall');
    writeFileSync(file, bytes);
    const { page, home } = await chooseOnAFreshFolder(file);

    await giveSecret(page, PASSPHRASE);

    await page.getByText(failureSentence({ code: 'backup/damaged' })).waitFor();
    expect(existsSync(join(home, 'vault.json'))).toBe(false);
  });
});

describe('restoring over a journal that is there', () => {
  it('sets the present one aside with all that was typed, and lists it to be brought back', async () => {
    const { home } = await aHomeWithABackup({ kept: ['Before'], later: ['After'] });
    const app = await anApp({ home });
    const { page } = app;
    await unlock(page);
    await write(page, 'On its way to the disk.', 'Typed last');

    await goTo(page, frameWords.settings);
    await button(page, backupWords.restore).click();
    await chooseNewest(page);
    const preview = page.getByRole('article', { name: restoreWords.previewTitle });
    await preview.getByText(restoreWords.presentSetAside).waitFor();
    await button(page, restoreWords.restore).click();
    const toUnlock = (old: Page) => button(old, restoreWords.unlock).click();
    const restored = await intoNextWindow(app, toUnlock);
    await unlock(restored);
    await expect.poll(() => titles(restored)).toEqual(['Before']);

    await goTo(restored, frameWords.settings);
    await button(restored, backupWords.restore).click();
    const aside = restored.getByRole('article').getByText(earlierWords.setAside);
    await aside.waitFor();
    await expect.poll(() => aside.count()).toBe(1);
    await aside.click();
    // The key is still the same: nothing is asked for.
    await button(restored, restoreWords.bringBack).click();
    const back = await intoNextWindow(app, toUnlock);
    await unlock(back);
    await expect
      .poll(async () => (await titles(back)).toSorted())
      .toEqual(['After', 'Before', 'Typed last']);
  });

  it('leads to the lock screen also when the sheet is waved away at its end', async () => {
    const { home } = await aHomeWithABackup();
    const app = await anApp({ home });
    const { page } = app;
    await unlock(page);
    await goTo(page, frameWords.settings);
    await button(page, backupWords.restore).click();
    await chooseNewest(page);
    await button(page, restoreWords.restore).click();
    await button(page, restoreWords.unlock).waitFor();

    const next = await intoNextWindow(app, (old) => old.keyboard.press('Escape'));

    await next.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();
  });
});

describe('a folder in which the journal cannot be opened', () => {
  it('offers its own backups, and one of them opens', async () => {
    const { home } = await aHomeWithABackup({ later: ['Only in the journal'] });
    for (const part of ['vault.json', 'vault-copy.json']) rmSync(join(home, part));
    const { page } = await anApp({ home });

    await button(page, restoreWords.offer).click();
    await chooseNewest(page);
    await giveSecret(page, PASSPHRASE);
    await button(page, restoreWords.restore).click();

    await page.getByRole('navigation').waitFor();
    await expect.poll(() => titles(page)).toEqual(['Kept in the backup']);
  });

  it('offers nothing where a restored journal could not be put', async () => {
    const home = join(scratchFolder(), 'a-file');
    writeFileSync(home, 'not a folder');
    const { page } = await anApp({ home });

    await page.getByRole('alert').waitFor();

    expect(await button(page, restoreWords.offer).count()).toBe(0);
  });
});
