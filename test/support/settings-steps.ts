import type { Locator, Page } from 'playwright-core';
import { frameWords } from '../../renderer/words/frame.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { secretWords } from '../../renderer/words/secrets.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { PASSPHRASE } from './passphrase.ts';
import { goTo } from './steps.ts';

/** Opens Settings and waits until it has heard what opens the journal. */
export async function openSettings(page: Page): Promise<void> {
  await goTo(page, frameWords.settings);
  await part(page, secretWords.passphraseTitle).waitFor();
}

/** One thing on a card of Settings. */
export function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The sheet that is open. */
export function sheet(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Presses a button of the open sheet, once it can be pressed. */
export async function pressInSheet(page: Page, name: string): Promise<void> {
  await sheet(page).getByRole('button', { name, exact: true, disabled: false }).click();
}

/** Reads the twelve words from the open sheet and types the three that are then asked for. */
export async function copyWords(page: Page): Promise<readonly string[]> {
  const shown = sheet(page).getByRole('list').getByRole('listitem');
  await shown.first().waitFor();
  const words = await shown.allInnerTexts();
  await pressInSheet(page, welcomeWords.areOnPaper);
  await sheet(page).getByRole('textbox').first().waitFor();
  for (const [index, word] of words.entries()) {
    const field = sheet(page).getByLabel(welcomeWords.wordNumber(index + 1), { exact: true });
    if ((await field.count()) > 0) await field.fill(word);
  }
  await pressInSheet(page, secretWords.goOn);
  return words;
}

/** Types the passphrase in the open sheet and presses what it is asked for. */
export async function confirmWith(
  page: Page,
  button: string,
  passphrase = PASSPHRASE,
): Promise<void> {
  await sheet(page).getByLabel(secretWords.yourPassphrase, { exact: true }).fill(passphrase);
  await pressInSheet(page, button);
}

/** Makes recovery words, in place of others if there are any; gives them back. */
export async function makeRecoveryWords(page: Page): Promise<readonly string[]> {
  const words = part(page, secretWords.wordsTitle);
  await words.getByRole('button', { name: /^Make/ }).click();
  const copied = await copyWords(page);
  await confirmWith(page, secretWords.saveWords);
  await page.getByRole('heading', { name: secretWords.savedTitle }).waitFor();
  await pressInSheet(page, frameWords.close);
  await words.getByText(secretWords.hasWords).waitFor();
  return copied;
}

/** Changes the passphrase; the sheet that says so is left open. */
export async function changePassphrase(page: Page, current: string, next: string): Promise<void> {
  await page.getByRole('button', { name: secretWords.changePassphrase }).click();
  await sheet(page).getByLabel(secretWords.next, { exact: true }).fill(next);
  await sheet(page).getByLabel(secretWords.nextAgain, { exact: true }).fill(next);
  await pressInSheet(page, secretWords.goOn);
  await sheet(page).getByLabel(secretWords.current, { exact: true }).fill(current);
  await pressInSheet(page, secretWords.change);
}

/** Tries recovery words on the lock screen. */
export async function tryWords(page: Page, typed: string): Promise<void> {
  const turn = page.getByRole('button', { name: lockedWords.insteadRecoveryWords });
  if (await turn.isVisible()) await turn.click();
  await page.getByLabel(lockedWords.recoveryWords, { exact: true }).fill(typed);
  await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
}
