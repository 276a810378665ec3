import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { secretWords } from '../../renderer/words/secrets.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import {
  changePassphrase,
  confirmWith,
  copyWords,
  makeRecoveryWords,
  openSettings,
  part,
  pressInSheet,
  sheet,
  tryWords,
} from '../support/settings-steps.ts';
import { entryText, lock, openEntry, unlock, untilSaved, write } from '../support/steps.ts';

const NEXT = 'seven herons over the grey canal';
const WRONG = 'another lantern under other stairs';

async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(lockedWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
}

async function untilRefused(page: Page): Promise<void> {
  await page.getByText(failureSentence({ code: 'vault/refused', retryAfterMs: 0 })).waitFor();
}

describe('a new passphrase', () => {
  it('opens the journal from then on, and the old one does not', async () => {
    const app = await anOpenJournal();
    await openSettings(app.page);
    await changePassphrase(app.page, PASSPHRASE, NEXT);
    await app.page.getByRole('heading', { name: secretWords.changedTitle }).waitFor();
    await app.page.getByText(secretWords.changed).waitFor();
    await pressInSheet(app.page, frameWords.close);

    const page = await lock(app);
    await tryPassphrase(page, PASSPHRASE);
    await untilRefused(page);

    await unlock(page, NEXT);
  });

  it('is not typed anew for a slip in the old one', async () => {
    const { page } = await anOpenJournal();
    await openSettings(page);
    await changePassphrase(page, WRONG, NEXT);
    await page.getByText(secretWords.wrongCurrent).waitFor();

    await sheet(page).getByLabel(secretWords.current, { exact: true }).fill(PASSPHRASE);
    await pressInSheet(page, secretWords.change);

    await page.getByRole('heading', { name: secretWords.changedTitle }).waitFor();
  });

  it('must be another one', async () => {
    const { page } = await anOpenJournal();
    await openSettings(page);

    await changePassphrase(page, PASSPHRASE, PASSPHRASE);

    await page.getByText(secretWords.sameAsBefore).waitFor();
  });
});

describe('recovery words made in Settings', () => {
  it('open the journal by their first four letters, and older ones do not', async () => {
    const app = await anOpenJournal();
    await openSettings(app.page);
    const older = await makeRecoveryWords(app.page);
    const words = await makeRecoveryWords(app.page);

    const page = await lock(app);
    await tryWords(page, older.join(' '));
    await untilRefused(page);
    await tryWords(page, words.map((word) => word.slice(0, 4)).join(' '));

    await page.getByRole('navigation').waitFor();
  });

  it('are not saved without the passphrase, and can be removed', async () => {
    const app = await anOpenJournal();
    await openSettings(app.page);
    const words = await makeRecoveryWords(app.page);
    const removing = part(app.page, secretWords.wordsTitle);
    await removing.getByRole('button', { name: secretWords.removeWords }).click();
    await confirmWith(app.page, secretWords.remove, WRONG);
    await app.page.getByText(secretWords.wrongPassphrase).waitFor();
    await confirmWith(app.page, secretWords.remove);
    await removing.getByText(secretWords.hasNoWords).waitFor();

    const page = await lock(app);
    await tryWords(page, words.join(' '));

    await untilRefused(page);
  });
});

describe('a new key', () => {
  it('leaves everything there, and an old backup to its old passphrase', async () => {
    const app = await anOpenJournal();
    await write(app.page, 'Still here after it.', 'Before the key');
    await untilSaved(app.page);
    await openSettings(app.page);
    const older = await makeRecoveryWords(app.page);
    const backups = app.page.getByRole('list', { name: backupWords.list });
    await app.page.getByRole('button', { name: backupWords.makeNow }).click();
    await backups.getByText(earlierWords.kinds['by-hand']).waitFor();

    await changePassphrase(app.page, PASSPHRASE, NEXT);
    await pressInSheet(app.page, secretWords.makeKey);
    await pressInSheet(app.page, secretWords.withWords);
    const words = await copyWords(app.page);
    await confirmWith(app.page, secretWords.makeKey, NEXT);
    await app.page.getByRole('heading', { name: secretWords.keyMadeTitle }).waitFor();
    await pressInSheet(app.page, frameWords.close);
    await backups.getByText(earlierWords.withItsSecret).first().waitFor();

    const page = await lock(app);
    await tryWords(page, older.join(' '));
    await untilRefused(page);
    await tryWords(page, words.join(' '));
    await page.getByRole('navigation').waitFor();
    await openEntry(page, 'Before the key');
    await expect.poll(() => entryText(page)).toBe('Still here after it.');

    await openSettings(page);
    await page.getByRole('button', { name: backupWords.restore }).click();
    await sheet(page).getByRole('listitem').getByRole('button').last().click();
    await sheet(page).getByLabel(restoreWords.passphrase, { exact: true }).fill(PASSPHRASE);
    await pressInSheet(page, restoreWords.goOn);
    await sheet(page).getByText('1 entry', { exact: true }).waitFor();
  });
});

describe('recent openings', () => {
  it('show a try that failed and how the journal was opened, until they are cleared', async () => {
    const app = await anOpenJournal();
    await openSettings(app.page);
    const words = await makeRecoveryWords(app.page);
    const page = await lock(app);
    await tryPassphrase(page, WRONG);
    await untilRefused(page);
    await tryWords(page, words.join(' '));
    await page.getByRole('navigation').waitFor();

    await openSettings(page);
    const list = page.getByRole('list', { name: settingsWords.openingsTitle });
    await list.waitFor();
    const how = await list.getByRole('listitem').allInnerTexts();
    await page.getByRole('button', { name: settingsWords.clearOpenings }).click();
    await pressInSheet(page, settingsWords.clearOpenings);

    await page.getByText(settingsWords.noOpenings).waitFor();
    expect(how.map((line) => line.split('\n')[0])).toEqual([
      settingsWords.openingsHow['recovery-words'],
      settingsWords.openingsHow.failed,
      settingsWords.openingsHow.passphrase,
      // It was made before it was opened.
      settingsWords.openingsHow.passphrase,
    ]);
    expect(how.every((line) => /\d\d:\d\d/.test(line))).toBe(true);
  });
});
