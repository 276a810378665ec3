import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { anApp, anOpenJournal } from '../support/an-app.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { entryText, openEntry, unlock, untilSaved, write } from '../support/steps.ts';

/** Typed slowly enough that a second's worth of it is a handful of letters. */
const KEY_EVERY_MS = 40;

/** How long one key takes to the disk just now: half a second, and longer where the machine has other work to do. */
async function timeToSaveMs(page: Page): Promise<number> {
  await untilSaved(page);
  const began = performance.now();
  await page.keyboard.press('Space');
  await untilSaved(page);
  return performance.now() - began;
}

describe('killing everything while someone types', () => {
  it('loses at most the last second', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await write(app.page, 'So it went.', 'Cut off');
    const lostMs = Math.max(1000, 2 * (await timeToSaveMs(app.page)));
    const typed = 'abcdefghijklmnopqrstuvwxyz '.repeat(4);
    const typing = app.page.keyboard.type(typed, { delay: KEY_EVERY_MS }).catch(() => undefined);
    const sheet = app.page.getByRole('textbox', { name: 'Entry' });
    await sheet.getByText('abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abc').waitFor();
    const seen = await sheet.innerText();

    await app.kill();
    await typing;

    const next = await anApp({ home });
    await unlock(next.page);
    await openEntry(next.page, 'Cut off');
    const kept = () => entryText(next.page);
    await expect
      .poll(async () => (await kept()).length)
      .toBeGreaterThanOrEqual(seen.length - lostMs / KEY_EVERY_MS - 5);
    expect(`So it went. ${typed}`.startsWith((await kept()).trimEnd())).toBe(true);
  });

  it('loses nothing that was said to be saved', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    await write(app.page, 'This was acknowledged.', 'Safe');
    await untilSaved(app.page);

    await app.kill();

    const next = await anApp({ home });
    await unlock(next.page);
    await openEntry(next.page, 'Safe');
    await expect.poll(() => entryText(next.page)).toBe('This was acknowledged.');
    expect(await next.page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a vault process that ends while someone types', () => {
  it('has the page ask for the passphrase, and then keeps every word', async () => {
    const app = await anOpenJournal();
    const { page } = app;
    await write(page, 'Before. ', 'Both');
    await untilSaved(page);

    process.kill(app.vaultProcessId(), 'SIGKILL');
    await page.keyboard.type('After.');
    const dialog = page.getByRole('dialog', { name: frameWords.regainTitle });
    await dialog.waitFor();
    await page.getByRole('textbox', { name: 'Entry' }).waitFor({ state: 'hidden' });
    await dialog.getByLabel(lockedWords.passphrase, { exact: true }).fill(PASSPHRASE);
    await dialog.getByRole('button', { name: lockedWords.unlock, exact: true }).click();

    await dialog.waitFor({ state: 'detached' });
    await untilSaved(page);
    await expect.poll(() => entryText(page)).toMatch(/^Before\. /);
    await page.reload();
    await openEntry(page, 'Both');
    await expect.poll(() => entryText(page)).toMatch(/^Before\. /);
  });
});
