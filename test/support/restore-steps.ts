import type { Page } from 'playwright-core';
import { restoreWords } from '../../renderer/words/restore.ts';

/** Chooses `path` in the file dialog that the restore flow opens. */
export async function chooseBackupFile(page: Page, path: string): Promise<void> {
  const [dialog] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: restoreWords.chooseFile }).click(),
  ]);
  await dialog.setFiles(path);
}

/** Types what opens the chosen backup. */
export async function giveSecret(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(restoreWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: restoreWords.goOn }).click();
}

/** Chooses the first of the list. */
export async function chooseNewest(page: Page): Promise<void> {
  const list = page.getByRole('article', { name: restoreWords.listTitle }).getByRole('list');
  await list.getByRole('button').first().click();
}
