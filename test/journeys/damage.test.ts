import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { backupWords } from '../../renderer/words/backups.ts';
import { damageWords } from '../../renderer/words/damage.ts';
import { earlierWords } from '../../renderer/words/earlier-journals.ts';
import { exerciseWords } from '../../renderer/words/exercise.ts';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { restoreWords } from '../../renderer/words/restore.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { anApp } from '../support/an-app.ts';
import {
  aLongJournal,
  askForCheck,
  damageEverything,
  damagePages,
  LONG_JOURNAL_DAYS,
} from '../support/earlier-homes.ts';
import type { App } from '../support/launch-app.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { chooseNewest, giveSecret } from '../support/restore-steps.ts';
import {
  entryText,
  givePassphrase,
  goTo,
  intoNextWindow,
  openEntry,
  unlock,
  untilSaved,
  write,
} from '../support/steps.ts';

/** Every bit of a damaged page is tried: seconds, and many of them where other tests run beside this one. */
const READING_MS = 180_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page) => page.getByRole('region', { name: journalWords.list });

/** The page that says what could be read of the damaged journal in `home`. */
async function aDamagedJournal(): Promise<{ readonly app: App; readonly home: string }> {
  const { home } = await aLongJournal();
  damagePages(home);
  askForCheck(home);
  const app = await anApp({ home });
  await givePassphrase(app.page);
  await button(app.page, damageWords.look).waitFor({ timeout: READING_MS });
  return { app, home };
}

/** How many entries the damage page says could be read. */
async function entriesRead(page: Page): Promise<number> {
  return Number(/(\d+) entries/.exec(await page.locator('main').innerText())?.[1]);
}

describe('a journal with damaged pages', () => {
  it('says what could be read and on which days something is lost, and changes nothing', async () => {
    const { home } = await aLongJournal();
    damagePages(home);
    askForCheck(home);
    const damaged = readFileSync(vaultFilesIn(home).database);
    const { page } = await anApp({ home });

    await givePassphrase(page);
    await page.getByRole('heading', { name: damageWords.title }).waitFor({ timeout: READING_MS });

    const count = await entriesRead(page);
    expect(count).toBeGreaterThan(LONG_JOURNAL_DAYS / 2);
    expect(count).toBeLessThan(LONG_JOURNAL_DAYS);
    await page.getByText(/^Something of these days: .*\d/).waitFor();
    expect(readFileSync(vaultFilesIn(home).database).equals(damaged)).toBe(true);
  });

  it('can be read in every screen, and nothing in it offers to write', async () => {
    const { app } = await aDamagedJournal();
    const { page } = app;

    await button(page, damageWords.look).click();
    await page.getByText(damageWords.readOnly).waitFor();
    expect(await page.getByRole('radiogroup', { name: todayWords.howAreYou }).count()).toBe(0);
    expect(await button(page, todayWords.writeFreely).count()).toBe(0);
    await goTo(page, frameWords.exercise);
    await page.getByText(exerciseWords.readOnlyNothing).waitFor();
    expect(await button(page, exerciseWords.begin).count()).toBe(0);
    await page.keyboard.press('Control+N');
    await list(page).waitFor();
    expect(await button(page, journalWords.newEntry).count()).toBe(0);

    await list(page).getByRole('list').getByRole('button').first().click();
    const text = page.getByRole('textbox', { name: journalWords.entryText });
    await text.click();
    const before = await entryText(page);
    await page.keyboard.type('nothing of this');
    const title = page.getByLabel(journalWords.entryTitle);
    await title.click();
    await page.keyboard.type('nor of this');

    expect(before).toContain('I took the long way');
    await expect.poll(() => entryText(page)).toBe(before);
    await expect.poll(() => title.inputValue()).toMatch(/^Evening \d+$/);
    expect(await button(page, journalWords.remove).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('leads back from reading to the other ways', async () => {
    const { app } = await aDamagedJournal();
    await button(app.page, damageWords.look).click();

    await button(app.page, damageWords.whatElse).click();

    await button(app.page, damageWords.keep).waitFor();
  });

  it('goes on with what could be read, the damaged file set aside as it was', async () => {
    const { app, home } = await aDamagedJournal();
    const { page } = app;
    const count = await entriesRead(page);
    const damaged = readFileSync(vaultFilesIn(home).database);

    await button(page, damageWords.keep).click();
    await page.getByText(damageWords.keepMeans[1]).waitFor();
    const locked = await intoNextWindow(app, (old) => button(old, damageWords.keepIt).click());
    await unlock(locked);
    await write(locked, 'The first words after it.', 'Written again');
    await untilSaved(locked);

    const files = vaultFilesIn(home);
    const [folder = ''] = readdirSync(files.setAside);
    const aside = readFileSync(vaultFilesIn(join(files.setAside, folder)).database);
    expect(aside.equals(damaged)).toBe(true);
    await goTo(locked, frameWords.settings);
    await button(locked, backupWords.restore).click();
    await locked.getByRole('article').getByText(earlierWords.setAside).waitFor();
    expect(count).toBeGreaterThan(0);
  });

  it('is whole again after its backup is restored', async () => {
    const { app } = await aDamagedJournal();
    const { page } = app;

    await button(page, restoreWords.offer).click();
    await chooseNewest(page);
    const preview = page.getByRole('article', { name: restoreWords.previewTitle });
    await preview.getByText(`${LONG_JOURNAL_DAYS} entries`, { exact: true }).waitFor();
    await button(page, restoreWords.restore).click();
    const locked = await intoNextWindow(app, (old) => button(old, restoreWords.unlock).click());
    await unlock(locked);

    await openEntry(locked, `Evening ${LONG_JOURNAL_DAYS}`);
  });
});

describe('damage that is met while the journal is open', () => {
  it('is said, and the next unlocking shows what can be read', async () => {
    const { home } = await aLongJournal();
    damagePages(home);
    const app = await anApp({ home });
    await givePassphrase(app.page);
    const met = app.page.getByRole('dialog', { name: damageWords.title });
    await met.waitFor();

    const look = met.getByRole('button', { name: damageWords.lockAndLook });
    const locked = await intoNextWindow(app, () => look.click());
    await givePassphrase(locked);

    await button(locked, damageWords.look).waitFor({ timeout: READING_MS });
  });

  it('is said on every screen once it was put off, and no screen invites to write', async () => {
    const { home } = await aLongJournal();
    damagePages(home);
    const { page } = await anApp({ home });
    await givePassphrase(page);
    await button(page, damageWords.later).click();
    await page.getByText(damageWords.metBefore).waitFor();
    await page.keyboard.press('Control+N');
    const { journal, month, insights, summary, today } = frameWords;
    for (const screen of [journal, month, insights, summary, today]) {
      if (screen !== journal) await goTo(page, screen);
      await page.getByRole('heading', { name: screen, exact: true }).waitFor();
      await page.getByText(damageWords.unread).waitFor();
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    }
  });

  it('is said again by a page that was loaded anew and does not know of it', async () => {
    const { app } = await aDamagedJournal();
    const { page } = app;
    await page.reload();
    const moods = page.getByRole('radiogroup', { name: todayWords.howAreYou });
    await moods.getByRole('radio').nth(6).check({ force: true });

    await button(page, todayWords.keep).click();

    await page.getByRole('dialog', { name: damageWords.title }).waitFor();
  });

  it('costs nothing of what was just typed, when the journal goes on with what could be read', async () => {
    const { home } = await aLongJournal();
    const app = await anApp({ home });
    const { page } = app;
    await unlock(page);
    await write(page, 'Before. ', 'Tonight');
    await untilSaved(page);
    const vault = app.vaultProcessId();
    // It keeps nothing any more, so that what is typed now is in the page alone; only then is it seen to be gone.
    process.kill(vault, 'SIGSTOP');
    await page.keyboard.type('After.');
    process.kill(vault, 'SIGKILL');
    const asked = page.getByRole('dialog', { name: frameWords.regainTitle });
    await asked.waitFor();
    damagePages(home);
    // The log that would have it looked at is emptied after a few seconds, on a busy machine before this.
    askForCheck(home);

    await givePassphrase(page);
    await page.getByText(damageWords.typedIsKept).waitFor({ timeout: READING_MS });
    await button(page, damageWords.keep).click();
    await button(page, damageWords.keepIt).click();
    await asked.waitFor();
    await unlock(page);

    await openEntry(page, 'Tonight');
    await untilSaved(page);
    await page.reload();
    await openEntry(page, 'Tonight');
    await expect.poll(() => entryText(page)).toBe('Before. After.');
  });
});

describe('a journal of which nothing can be read', () => {
  it('says so in place of a wrong passphrase, and a backup brings it back', async () => {
    const { home } = await aLongJournal();
    damageEverything(home);
    const { page } = await anApp({ home });

    await givePassphrase(page);
    await page.getByText(failureSentence({ code: 'vault/damaged' })).waitFor();
    await button(page, restoreWords.offer).click();
    await chooseNewest(page);
    await giveSecret(page, PASSPHRASE);
    await button(page, restoreWords.restore).click();

    await page.getByRole('navigation').waitFor();
    await openEntry(page, `Evening ${LONG_JOURNAL_DAYS}`);
  });
});
