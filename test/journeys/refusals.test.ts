import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { damageWords } from '../../renderer/words/damage.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import type { Failure } from '../../shared/failure.ts';
import { anApp } from '../support/an-app.ts';
import { aCheckIn } from '../support/journal-rows.ts';
import { saveAndBeKilled } from '../support/killed-journals.ts';
import { launchApp, type App } from '../support/launch-app.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { anOpenVault } from '../support/vaults.ts';

/** A folder with a whole, closed vault in it, to be harmed. */
async function aHome(): Promise<string> {
  const { session, files } = await anOpenVault();
  session.close();
  return files.folder;
}

async function tryToUnlock({ page }: App, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(lockedWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
}

function sentence(failure: Failure): string {
  return failureSentence(failure);
}

describe('the lock screen', () => {
  it('shows the name of the app and a field, and nothing of what is inside', async () => {
    const { page } = await anApp({ home: await aHome() });

    await page.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();

    expect(await page.title()).toBe('Evenfall');
    await expect
      .poll(() => page.getByRole('heading').allInnerTexts())
      .toEqual([frameWords.appName]);
    expect(await page.locator('body').innerText()).not.toMatch(/\d/);
  });

  it('refuses a wrong passphrase in plain words and empties the field', async () => {
    const app = await anApp({ home: await aHome() });

    await tryToUnlock(app, 'another lantern under other stairs');

    const alert = app.page.getByRole('alert');
    await alert.waitFor();
    await expect
      .poll(() => alert.innerText())
      .toBe(sentence({ code: 'vault/refused', retryAfterMs: 0 }));
    const field = app.page.getByLabel(lockedWords.passphrase, { exact: true });
    await expect.poll(() => field.inputValue()).toBe('');
  });

  it('says what is left to someone who forgot the passphrase, and leaves no trace of that', async () => {
    const home = await aHome();
    const before = readdirSync(home).toSorted();
    const { page } = await anApp({ home });

    await page.getByRole('button', { name: lockedWords.forgotten }).click();

    await page.getByText(lockedWords.withoutPassphrase).waitFor();
    expect(readdirSync(home).toSorted()).toEqual(before);
    await page.getByRole('button', { name: restoreWords.offer }).click();
    await page.getByRole('heading', { name: restoreWords.title }).waitFor();
  });

  it('counts down the wait after the fourth wrong try, then lets the right one in', async () => {
    const app = await anApp({ home: await aHome(), clock: '2026-11-22T20:00:00Z' });
    const { page } = app;
    const button = page.getByRole('button', { name: lockedWords.unlock, exact: true });
    const refused = async () => {
      await tryToUnlock(app, 'another lantern under other stairs');
      await page.getByRole('alert').waitFor();
    };

    for (let tries = 0; tries < 3; tries += 1) await refused();
    // The wait is two seconds, which a busy machine may need to look at it.
    await page.clock.pauseAt('2026-11-22T21:00:00Z');
    await refused();

    await page.getByText(/^You can try again in \d seconds?\.$/).waitFor();
    await expect.poll(() => button.isDisabled()).toBe(true);
    await page.clock.resume();
    await page.getByText(lockedWords.tryAgainNow).waitFor();
    await tryToUnlock(app);
    await page.getByRole('navigation').waitFor();
  });

  it('says that the journal is damaged, not that the passphrase is wrong', async () => {
    const home = await aHome();
    const bytes = readFileSync(join(home, 'journal.db'));
    bytes.fill(0, 200, 900);
    writeFileSync(join(home, 'journal.db'), bytes);
    const app = await anApp({ home });

    await tryToUnlock(app);

    await app.page.getByRole('heading', { name: damageWords.title }).waitFor();
    expect(readFileSync(join(home, 'journal.db')).equals(bytes)).toBe(true);
  });

  it('says that another window has the journal open', async () => {
    const home = await aHome();
    const first = await anApp({ home });
    await tryToUnlock(first);
    await first.page.getByRole('navigation').waitFor();

    const second = await anApp({ home });
    await tryToUnlock(second);

    await second.page.getByText(sentence({ code: 'vault/in-use' })).waitFor();
    await expect.poll(() => first.page.getByRole('navigation').isVisible()).toBe(true);
  });

  it('says how many saves are missing when the log was lost', async () => {
    const home = await aHome();
    // Killed at once: an open journal empties its log a few seconds after a save, and then nothing is missing.
    saveAndBeKilled(vaultFilesIn(home), [['checkIns.save', aCheckIn('2026-11-22')]]);
    rmSync(join(home, 'journal.db-wal'));

    const app = await anApp({ home });
    await tryToUnlock(app);

    const dialog = app.page.getByRole('dialog', { name: frameWords.missingTitle });
    await dialog.getByText(frameWords.missingNewest(1)).waitFor();
    await dialog.getByRole('button', { name: frameWords.goOn }).click();
    await app.page.getByRole('navigation').waitFor();
  });
});

describe('a folder in which no journal can be opened', () => {
  const cases: readonly (readonly [string, (home: string) => void, Failure])[] = [
    [
      'both key files missing',
      (home) => ['vault.json', 'vault-copy.json'].forEach((part) => rmSync(join(home, part))),
      { code: 'vault/key-file-missing' },
    ],
    [
      'both key files damaged',
      (home) =>
        ['vault.json', 'vault-copy.json'].forEach((part) => writeFileSync(join(home, part), '{}')),
      { code: 'vault/key-file-damaged' },
    ],
    ['no database', (home) => rmSync(join(home, 'journal.db')), { code: 'vault/database-missing' }],
  ];

  it.each(cases)('is named for what is wrong: %s', async (_name, harm, failure) => {
    const home = await aHome();
    harm(home);

    const { page } = await anApp({ home });

    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(sentence(failure));
    await expect
      .poll(() => page.getByRole('button', { name: lockedWords.help }).isVisible())
      .toBe(true);
  });

  it('is looked at again when asked, and opens once it is whole', async () => {
    const home = await aHome();
    rmSync(join(home, 'vault.json'));
    copyFileSync(join(home, 'vault-copy.json'), join(home, 'kept.json'));
    rmSync(join(home, 'vault-copy.json'));
    const { page } = await anApp({ home });
    await page.getByRole('alert').waitFor();

    copyFileSync(join(home, 'kept.json'), join(home, 'vault.json'));
    await page.getByRole('button', { name: lockedWords.lookAgain }).click();

    await page.getByLabel(lockedWords.passphrase, { exact: true }).waitFor();
  });

  it('is a file', async () => {
    const home = join(scratchFolder(), 'a-file');
    writeFileSync(home, 'not a folder');

    const { page } = await anApp({ home });

    await page.getByText(sentence({ code: 'folder/not-a-folder' })).waitFor();
  });

  it('cannot even be looked into', async () => {
    const home = scratchFolder();
    // A journal that was on its way into its place, and a link where the one before it should go.
    const aside = '2026-11-27T20-00-00Z';
    const making = join(home, 'being-made');
    mkdirSync(making);
    mkdirSync(join(home, 'set-aside'));
    for (const part of ['vault.json', 'journal.db']) writeFileSync(join(making, part), '{}');
    writeFileSync(join(making, 'replaces.json'), JSON.stringify({ setAside: aside }));
    symlinkSync(scratchFolder(), join(home, 'set-aside', aside));
    const { page } = await anApp({ home });

    await page.getByText(sentence({ code: 'folder/not-writable' })).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: lockedWords.help }).isVisible())
      .toBe(true);
    rmSync(making, { recursive: true });
    await page.getByRole('button', { name: lockedWords.lookAgain }).click();

    await page.getByRole('heading', { name: welcomeWords.whatTitle }).waitFor();
  });

  it('may not be written in', async () => {
    // Not even root can make a folder there.
    const app = await launchApp({ home: '/proc/evenfall' });
    onTestFinished(() => app.kill());

    await app.page.getByText(sentence({ code: 'folder/not-writable' })).waitFor();
  });
});
