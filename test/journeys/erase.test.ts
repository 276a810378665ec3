import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupWords } from '../../renderer/words/backups.ts';
import { eraseWords } from '../../renderer/words/erase.ts';
import { secretWords } from '../../renderer/words/secrets.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { confirmWith, openSettings, pressInSheet, sheet } from '../support/settings-steps.ts';
import { intoNextWindow, untilSaved, write } from '../support/steps.ts';

/** What may be left: how the app looks, which says nothing about anyone. */
const NEUTRAL = new Set(['preferences.json']);

describe('erasing the journal', () => {
  it('leaves nothing of it in the folder, and leads to the first page', async () => {
    const home = scratchFolder();
    const app = await anOpenJournal({ home });
    const { page } = app;
    // Half filled in: it would be kept when the journal locks, if there still were one.
    await page.getByRole('radio', { name: '6', exact: true }).first().check({ force: true });
    await write(page, 'Not to be kept.', 'The last one');
    await untilSaved(page);
    await openSettings(page);
    await page.getByRole('button', { name: backupWords.makeNow }).click();
    await page.getByText(/^It is made/).waitFor();
    expect(readdirSync(join(home, 'backups'))).not.toEqual([]);

    await page.getByRole('button', { name: eraseWords.start }).click();
    await confirmWith(page, eraseWords.goOn);
    await pressInSheet(page, eraseWords.erase);
    await page.getByText(eraseWords.gone).waitFor();
    const left = readdirSync(home, { recursive: true, withFileTypes: true });

    const next = await intoNextWindow(app, (old) => pressInSheet(old, eraseWords.close));
    await next.getByRole('heading', { name: welcomeWords.whatTitle }).waitFor();
    const files = left.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    expect(files.filter((name) => !NEUTRAL.has(name))).toEqual([]);
  });

  it('asks for the passphrase, and once more, and can be left alone at both', async () => {
    const home = scratchFolder();
    const { page } = await anOpenJournal({ home });
    const before = readdirSync(home);
    await openSettings(page);
    const start = () => page.getByRole('button', { name: eraseWords.start }).click();

    await start();
    await confirmWith(page, eraseWords.goOn, 'another lantern under other stairs');
    await pressInSheet(page, eraseWords.erase);
    await page.getByText(secretWords.wrongPassphrase).waitFor();
    await confirmWith(page, eraseWords.goOn);
    await pressInSheet(page, eraseWords.keep);
    await sheet(page).waitFor({ state: 'hidden' });

    expect(readdirSync(home)).toEqual(expect.arrayContaining(before));
    await page.reload();
    await page.getByRole('navigation').waitFor();
  });
});
