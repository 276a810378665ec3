import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { toldWords } from '../../renderer/words/told.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { strike, typeInto, typistAt } from '../support/by-keyboard.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { readPdf } from '../support/read-pdf.ts';
import { sharedApp } from '../support/shared-app.ts';
import { intoNextWindow } from '../support/steps.ts';

const TITLE = 'By keys alone';
const FILE = 'Reflection summary.pdf';

/** One evening. Each part follows from the one before it, and no hand ever leaves the keyboard. */
describe('an evening by keyboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-keyboard-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const evening = sharedApp({
    clock: '2026-11-30T20:40:00Z',
    zone: 'Europe/Paris',
    downloads,
  });
  const button = (name: string) => evening.page.getByRole('button', { name, exact: true });
  const heading = (name: string) => evening.page.getByRole('heading', { name, exact: true });
  const text = () => evening.page.getByRole('textbox', { name: journalWords.entryText });
  const title = () => evening.page.getByLabel(journalWords.entryTitle);
  const saved = () => evening.page.getByText(journalWords.saved, { exact: true }).waitFor();

  it('makes a journal', async () => {
    const { page } = evening;
    const { press, tabTo, type } = typistAt(page);
    await heading(welcomeWords.whatTitle).waitFor();
    await tabTo(button(welcomeWords.next));
    await press('Enter');
    await heading(welcomeWords.safeTitle).waitFor();
    await tabTo(button(welcomeWords.next));
    await press('Enter');
    await tabTo(page.getByLabel(welcomeWords.passphrase, { exact: true }));
    await type(PASSPHRASE);
    await tabTo(page.getByLabel(welcomeWords.passphraseAgain, { exact: true }));
    await type(PASSPHRASE);
    await page.getByRole('button', { name: welcomeWords.next, disabled: false }).waitFor();
    await press('Enter');
    await tabTo(button(welcomeWords.decline));
    await press('Enter');
    await heading(toldWords.firstRunTitle).waitFor();
    await tabTo(button(welcomeWords.next));
    await press('Enter');
    await tabTo(button(welcomeWords.create));
    await press('Enter');

    await page.getByRole('navigation').waitFor();
  });

  it('checks in with digits and Tab', async () => {
    const { page } = evening;
    const { press, tabTo, type } = typistAt(page);
    const moods = page.getByRole('radiogroup', { name: todayWords.howAreYou });

    await tabTo(moods.getByRole('radio').first());
    await press('6', 'Tab');
    await strike(page, '1', '0');
    await press('Tab', '2');
    await tabTo(page.getByLabel(todayWords.line));
    await type('Twenty seconds.');
    await press('Enter');

    const kept = [todayWords.mood(6), todayWords.energyOf(10), todayWords.urgeOf(2)].join('  ·  ');
    await page.getByText(kept).waitFor();
    await page.getByText('Twenty seconds.').waitFor();
  });

  it('begins another check-in at its first number', async () => {
    const { page } = evening;
    const { press, tabTo } = typistAt(page);

    await tabTo(button(todayWords.again));
    await press('Enter', '4', 'Tab', 'Tab', 'Tab', 'Shift+Tab');

    const moods = page.getByRole('radiogroup', { name: todayWords.howAreYou });
    await moods.getByRole('radio', { name: '4', checked: true }).waitFor();
  });

  it('writes an entry with bold words and a list', async () => {
    const { page } = evening;
    const { press, tabTo, type } = typistAt(page);

    await press('Control+n');
    await text().waitFor();
    await tabTo(title());
    await type(TITLE);
    await tabTo(text());
    await type('Some words, ');
    await press('Control+b');
    await type('and stronger ones');
    await press('Control+b', 'Enter');
    await type('- one');
    await press('Enter');
    await type('two');
    await saved();

    await expect
      .poll(() => text().getByRole('strong').allInnerTexts())
      .toEqual(['and stronger ones']);
    await expect.poll(() => text().getByRole('listitem').allInnerTexts()).toEqual(['one', 'two']);
  });

  it('puts it on paper', async () => {
    const { page } = evening;
    const { press, tabTo } = typistAt(page);

    await press('Control+t');
    await page.getByRole('button', { name: todayWords.writeFreely }).waitFor();
    await press('Control+p');
    await tabTo(page.getByRole('checkbox', { name: TITLE }));
    await press('Space');
    await tabTo(button(summaryWords.savePdf));
    await press('Enter');
    await page.getByText(savedSentence(FILE, true)).waitFor();

    const { pages } = await readPdf(readFileSync(join(downloads, FILE)));
    expect(pages.map(({ allText }) => allText).join('')).toContain('and stronger ones');
    await tabTo(button(summaryWords.savePdf));
  });

  it('locks from Settings, and finds everything again', async () => {
    const before = evening.page;
    await typistAt(before).press('Control+,');
    await heading(settingsWords.title).waitFor();
    const page = await intoNextWindow(evening.app, (old) => old.keyboard.press('Control+l'));
    const { press, tabTo, type } = typistAt(page);

    await tabTo(page.getByLabel(lockedWords.passphrase, { exact: true }));
    await type(PASSPHRASE);
    await press('Enter');
    await tabTo(button(frameWords.journal));
    await press('Enter');
    await tabTo(page.getByRole('button', { name: new RegExp(`^${TITLE}`) }));
    await press('Enter');

    await text().getByText('and stronger ones').waitFor();
  });

  it('goes to the earlier and to the later entry', async () => {
    const { press } = typistAt(evening.page);
    await evening.page.clock.setSystemTime('2026-11-30T21:30:00Z');
    await press('Control+n');
    await expect.poll(() => title().inputValue()).toBe('');
    await typeInto(text(), 'A second one.');
    await saved();

    await press('Control+[');
    await text().getByText('and stronger ones').waitFor();
    await press('Control+]');

    await text().getByText('A second one.').waitFor();
  });

  it('shows every key, and Help', async () => {
    const { page } = evening;
    const { press } = typistAt(page);
    await press('Control+t');
    const keys = page.getByRole('dialog', { name: frameWords.keysTitle });

    await press('?');
    await keys.waitFor();
    await press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await press('F1');

    await heading(helpWords.title).waitFor();
  });
});
