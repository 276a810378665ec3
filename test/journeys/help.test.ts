import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { noteKindText, noteWords } from '../../renderer/words/month.ts';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { discreetUse } from '../../shared/content/help/discreet-use.ts';
import {
  planBoxes,
  planPrintNote,
  planTitle,
} from '../../shared/content/help/hard-moments-plan.ts';
import { ownBehaviour } from '../../shared/content/help/own-behaviour.ts';
import { notWantingToLive, safetyNotes } from '../../shared/content/help/safety-notes.ts';
import { helpPlaces } from '../../shared/content/helplines.ts';
import { anApp } from '../support/an-app.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { filesIn } from '../support/files-in.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { readPdf, wordsOf } from '../support/read-pdf.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, lock, makeJournal, unlock, untilSaved } from '../support/steps.ts';

const NOW = { clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' };
const PAGES = [safetyNotes, discreetUse, ownBehaviour];

const title = (page: Page) => page.getByRole('heading', { name: helpWords.title, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Everything there is to read in Help: the numbers of every place, and every page. */
async function readAllOf(page: Page): Promise<void> {
  await title(page).waitFor();
  await page.getByText(helpWords.always).waitFor();
  await page.getByText(notWantingToLive.title).waitFor();
  for (const { id, place, source } of helpPlaces) {
    await page.getByLabel(helpWords.choosePlace).selectOption(id);
    const lines = page.getByRole('region', { name: place, exact: true });
    await lines.getByText(source).waitFor();
  }
  for (const { title: name, parts } of PAGES) {
    await page.getByText(name, { exact: true }).click();
    for (const part of parts) await page.getByText(part.text[0] ?? '', { exact: true }).waitFor();
  }
}

function backupCount(home: string): number {
  const folder = join(home, 'backups');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.evenfall')).length;
}

describe('reading Help', () => {
  it('writes nothing: not in an open journal, not over a dialog, not on the lock screen', async () => {
    const home = scratchFolder();
    const app = await anApp({ ...NOW, home });
    await makeJournal(app.page);
    const logBytes = () => statSync(join(home, 'journal.db-wal')).size;
    // What making it wrote has come to rest, and its first backup is made.
    await expect.poll(() => backupCount(home), { timeout: 100_000, interval: 500 }).toBe(1);
    await expect.poll(logBytes, { timeout: 60_000, interval: 200 }).toBe(0);
    const whileOpen = filesIn(home);

    await goTo(app.page, frameWords.help);
    await readAllOf(app.page);
    await button(app.page, helpWords.writePlan).click();
    await button(app.page, frameWords.back).click();
    await button(app.page, helpWords.addNumber).click();
    await button(app.page, helpWords.done).click();
    await goTo(app.page, frameWords.today);
    await app.page.keyboard.press('?');
    await app.page.keyboard.press('F1');
    await readAllOf(app.page);
    expect(filesIn(home)).toEqual(whileOpen);

    const locked = await lock(app);
    const whileLocked = filesIn(home);
    await locked.getByRole('button', { name: lockedWords.help }).click();
    await readAllOf(locked);
    await button(locked, frameWords.back).click();

    expect(filesIn(home)).toEqual(whileLocked);
  });
});

describe('Help by keys alone', () => {
  const journal = sharedJournal(NOW);

  it('lies over an open dialog, and leads back to what was typed in it', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await page.keyboard.press('Control+Shift+U');
    await tabTo(button(page, noteKindText('they-wrote')));
    await press('Enter');
    const line = page.getByRole('dialog').getByLabel(noteWords.line);
    await tabTo(line);
    await type('Six words about the weather.');

    await press('F1');
    await title(page).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await press('Escape');

    await title(page).waitFor({ state: 'detached' });
    await expect.poll(() => line.inputValue()).toBe('Six words about the weather.');
    await expect.poll(() => line.evaluate((each) => each === document.activeElement)).toBe(true);
    await press('Escape');
  });

  it('opens each page of it, and the plan, and comes back', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await press('F1');
    await title(page).waitFor();
    await tabTo(page.locator('summary').first());
    await press('Enter');
    await page.getByText(safetyNotes.parts[0]?.title ?? '', { exact: true }).waitFor();
    await press('Shift+Tab', 'Enter');
    await page.getByRole('heading', { name: planTitle }).waitFor();
    await tabTo(button(page, frameWords.back));
    await press('Enter');
    await title(page).waitFor();
    await tabTo(button(page, frameWords.back));
    await press('Enter');

    await title(page).waitFor({ state: 'detached' });
  });
});

describe('what a person puts into Help', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-help-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal({ ...NOW, downloads });
  const [first, , , fourth] = planBoxes;

  it('is saved as it is typed: a number and a plan', async () => {
    const { page } = journal;
    await goTo(page, frameWords.help);
    await button(page, helpWords.addNumber).click();
    await page.getByLabel(helpWords.ownName).fill('Ruth');
    const number = page.getByLabel(helpWords.ownNumber, { exact: true });
    await number.fill('020 7946');
    await untilSaved(page);
    await expect.poll(() => page.getByLabel(helpWords.ownName).inputValue()).toBe('Ruth');
    await number.press('End');
    await page.keyboard.type(' 0018');
    await button(page, helpWords.done).click();
    await button(page, helpWords.writePlan).click();
    await page.getByLabel(first.title).fill('After midnight.');
    await page.getByLabel(fourth.title).fill('Ruth, any hour.\nThen the neighbour.');

    await lockAndUnlock(journal);

    await goTo(journal.page, frameWords.help);
    await journal.page.getByText('020 7946 0018').waitFor();
    const plan = journal.page.getByRole('region', { name: planTitle });
    await plan.getByText('After midnight.').waitFor();
    await plan.getByText('Then the neighbour.').waitFor();
  });

  it('goes on paper with the plan’s own words and the numbers, after a warning', async () => {
    const { page } = journal;
    await button(page, helpWords.openPlan).click();
    await page.getByText(planPrintNote).waitFor();
    await button(page, summaryWords.savePdf).click();
    const file = 'Reflection summary.pdf';
    await page.getByText(savedSentence(file, true)).waitFor();

    const { pages } = await readPdf(readFileSync(join(downloads, file)));
    const words = wordsOf(pages.map(({ allText }) => allText).join(' ')).join(' ');
    for (const text of [planTitle, first.title, 'After midnight.', '020 7946 0018']) {
      expect(words).toContain(text);
    }
  });

  it('bars nobody: Help with both in it, a place and a page open, and the plan', async () => {
    const { page } = journal;
    expect(await barriersOn(page)).toEqual([]);
    await button(page, frameWords.back).click();
    await page.getByLabel(helpWords.choosePlace).selectOption('united-kingdom');
    await page.getByText(ownBehaviour.title).click();
    await button(page, helpWords.changeNumber('Ruth')).click();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, helpWords.done).click();
  });

  it('can be removed and taken back, and a name that is emptied is a removal', async () => {
    const { page } = journal;
    await button(page, helpWords.removeNumber('Ruth')).click();
    await page.getByText(helpWords.ownNone).waitFor();
    await button(page, frameWords.undo).click();
    await button(page, helpWords.changeNumber('Ruth')).click();
    await page.getByLabel(helpWords.ownName).fill('');
    await page.getByLabel(helpWords.ownNumber, { exact: true }).fill('');
    await button(page, helpWords.done).click();
    await page.getByText(helpWords.numberRemoved).waitFor();
    await button(page, frameWords.undo).click();
    await button(page, helpWords.openPlan).click();
    await button(page, helpWords.removePlan).click();
    await button(page, helpWords.writePlan).waitFor();
    await button(page, frameWords.undo).click();

    await page.getByRole('region', { name: planTitle }).getByText('After midnight.').waitFor();
    await expect
      .poll(() => page.getByRole('region', { name: helpWords.ownTitle }).innerText())
      .toContain('020');
  });

  it('is not on the lock screen, which says where it is', async () => {
    const locked = await lock(journal.app);
    await locked.keyboard.press('F1');
    await locked.getByText(helpWords.closed).waitFor();

    const shown = await locked.getByRole('dialog').innerText();

    expect(shown).not.toContain('Ruth');
    expect(shown).not.toContain('After midnight.');
    await locked.keyboard.press('Escape');
    await unlock(locked);
  });
});
