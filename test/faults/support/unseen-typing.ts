import type { Page } from 'playwright-core';
import { frameWords } from '../../../renderer/words/frame.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { lockedWords } from '../../../renderer/words/locked.ts';
import { todayWords } from '../../../renderer/words/today.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { goTo, untilSaved } from '../../support/steps.ts';

/**
 * Types where the focus is, in a way that leaves no trace outside the page. What drives the page in tests passes
 * through the shell's memory, which a person's keys do not: so the text is sent backwards and turned round in the page.
 */
async function typeUnseen(page: Page, text: string): Promise<void> {
  await page.evaluate((backwards) => {
    // The one way to insert text that editors and fields take for typing; its standard has no successor.
    // oxlint-disable-next-line typescript/no-deprecated
    document.execCommand('insertText', false, Array.from(backwards).reverse().join(''));
  }, Array.from(text).reverse().join(''));
}

/** Opens the journal with the passphrase of all tests. */
export async function unlockUnseen(page: Page): Promise<void> {
  await page.getByLabel(lockedWords.passphrase, { exact: true }).focus();
  await typeUnseen(page, PASSPHRASE);
  await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
  await page.getByRole('navigation').waitFor();
}

/** Begins an entry, types `text` in it and waits until it is on disk. */
export async function writeUnseen(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+N');
  await page.getByRole('textbox', { name: journalWords.entryText }).click();
  await typeUnseen(page, text);
  await untilSaved(page);
}

/** Keeps a check-in with `line` as its line. */
export async function checkInUnseen(page: Page, line: string): Promise<void> {
  await goTo(page, frameWords.today);
  const again = page.getByRole('button', { name: todayWords.again });
  const rating = page.getByRole('radio').first();
  await rating.or(again).first().waitFor({ state: 'attached' });
  if (await again.isVisible()) await again.click();
  await page.getByRole('radio', { name: '4', exact: true }).first().check({ force: true });
  await page.getByLabel(todayWords.line).focus();
  await typeUnseen(page, line);
  const keep = page.getByRole('button', { name: todayWords.keep, exact: true });
  await keep.click();
  await keep.waitFor({ state: 'detached' });
}
