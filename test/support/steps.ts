import type { Page } from 'playwright-core';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { PASSPHRASE } from './passphrase.ts';

/** From the first page to an open journal, without recovery words and without a month. */
export async function makeJournal(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('button', { name: welcomeWords.next }).click();
  await page.getByRole('heading', { name: welcomeWords.safeTitle }).waitFor();
  await page.getByRole('button', { name: welcomeWords.next }).click();
  await choosePassphrase(page, passphrase);
  await page.getByRole('button', { name: welcomeWords.decline }).click();
  await page.getByRole('button', { name: welcomeWords.create }).click();
  await page.getByRole('navigation').waitFor();
}

export async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(welcomeWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(welcomeWords.passphraseAgain, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: welcomeWords.next, disabled: false }).click();
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('navigation').waitFor();
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click();
}
