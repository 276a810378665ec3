import type { Page } from 'playwright-core';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { letterWords } from '../../renderer/words/letters.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import type { App } from './launch-app.ts';
import { PASSPHRASE } from './passphrase.ts';

/** From the first page to an open journal, without recovery words and without a month. */
export async function makeJournal(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('button', { name: welcomeWords.next }).click();
  await page.getByRole('heading', { name: welcomeWords.safeTitle }).waitFor();
  await page.getByRole('button', { name: welcomeWords.next }).click();
  await choosePassphrase(page, passphrase);
  await page.getByRole('button', { name: welcomeWords.decline }).click();
  await page.getByRole('button', { name: welcomeWords.next }).click();
  await page.getByRole('button', { name: welcomeWords.create }).click();
  await page.getByRole('navigation').waitFor();
}

export async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(welcomeWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(welcomeWords.passphraseAgain, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: welcomeWords.next, disabled: false }).click();
}

/** Types the passphrase and goes on, whatever comes of it. */
export async function givePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(lockedWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await givePassphrase(page, passphrase);
  await page.getByRole('navigation').waitFor();
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click();
}

/** Goes to the screen and waits until it is shown. */
export async function show(page: Page, screen: string): Promise<void> {
  await goTo(page, screen);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Begins an entry and types in it; it is on its way to the disk when this is done. */
export async function write(page: Page, text: string, title = ''): Promise<void> {
  await page.keyboard.press('Control+N');
  const sheet = page.getByRole('textbox', { name: journalWords.entryText });
  await sheet.waitFor();
  if (title !== '') await page.getByLabel(journalWords.entryTitle).fill(title);
  await sheet.click();
  await page.keyboard.type(text);
}

/** Begins a letter from the list and types in it; it is on its way to the disk when this is done. */
export async function writeLetter(page: Page, title: string, words: string): Promise<void> {
  await goTo(page, frameWords.journal);
  await page.getByRole('button', { name: letterWords.newLetter }).click();
  await page.getByLabel(journalWords.entryTitle).fill(title);
  await page.getByRole('textbox', { name: journalWords.entryText }).click();
  await page.keyboard.type(words);
}

/** Pastes into the field that has the focus, as from a clipboard that holds `data`. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (pasted) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(pasted)) clipboardData.setData(type, text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    const { promise, resolve } = Promise.withResolvers<void>();
    // A task of its own, as a person's is: the browser counts none that a test began.
    setTimeout(() => {
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
      resolve();
    });
    await promise;
  }, data);
}

export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(journalWords.saved, { exact: true }).waitFor();
}

/** Does what ends the window, which may be gone before that is said to be done; the window in its place. */
export async function intoNextWindow(
  app: App,
  end: (old: Page) => Promise<unknown>,
): Promise<Page> {
  const old = app.page;
  await end(old).catch((error: unknown) => {
    if (!/closed|disconnected/.test(String(error))) throw error;
  });
  return app.nextWindow(old);
}

/** Locks by the key and waits for the lock screen in its new window. */
export async function lock(app: App): Promise<Page> {
  const next = await intoNextWindow(app, (old) => old.keyboard.press('Control+L'));
  await next.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();
  return next;
}

/** Opens the entry of that title from the list. */
export async function openEntry(page: Page, title: string): Promise<void> {
  await goTo(page, frameWords.journal);
  const list = page.getByRole('region', { name: journalWords.list });
  await list.getByRole('button', { name: title }).click();
  await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
}

/** The titles in the list of entries, newest first. */
export async function titles(page: Page): Promise<readonly string[]> {
  await goTo(page, frameWords.journal);
  const list = page.getByRole('region', { name: journalWords.list }).getByRole('list');
  await list.getByRole('button').first().waitFor();
  const texts = await list.getByRole('button').allInnerTexts();
  return texts.map((text) => text.split('\n')[0] ?? '');
}

export function entryText(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: journalWords.entryText }).innerText();
}
