import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { pathWords } from '../../renderer/words/path.ts';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { addRow, openStep } from '../support/path-steps.ts';
import { readPdf, wordsOf, type ReadPdf } from '../support/read-pdf.ts';
import { sharedDownloads } from '../support/scratch-folder.ts';
import { sharedJournal } from '../support/shared-app.ts';

/** What the screen has around a worksheet, and no paper may have. */
const CHROME = [
  frameWords.today,
  frameWords.insights,
  frameWords.settings,
  pathWords.allSteps,
  pathWords.stateLabel,
  pathWords.prompts,
  pathWords.writeAboutThis,
  pathWords.versions,
  pathWords.addRow,
  pathWords.removeRow,
];

const words = ({ pages }: ReadPdf) =>
  wordsOf(pages.map(({ allText }) => allText).join(' ')).join(' ');

describe('one worksheet on paper', () => {
  const downloads = sharedDownloads();
  const journal = sharedJournal({ clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris', downloads });

  /** Puts it on paper with the button of that name, and reads the file back. */
  async function printed(page: Page, button: string, file: string): Promise<ReadPdf> {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    const sheet = page.getByRole('dialog', { name: pathWords.print });
    await sheet.getByText(summaryWords.warning).waitFor();
    await sheet.getByRole('button', { name: summaryWords.savePdf }).click();
    await sheet.getByText(savedSentence(file, true)).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    return readPdf(readFileSync(join(downloads, file)));
  }

  it('is a card of one page: its title, each answer by its label, and nothing of the app', async () => {
    const { page } = journal;
    await openStep(page, 'talk');
    await page.getByLabel('Our pause word').fill('Lighthouse');
    await page.getByLabel('How we stop for the day').fill('We make tea, and leave it.');

    const pdf = await printed(page, pathWords.printCard, 'Reflection summary.pdf');

    expect(pdf.pages).toHaveLength(1);
    expect(pdf.isTagged).toBe(true);
    const headings = pdf.pages[0]?.pieces.filter(({ role }) => /^H\d$/.test(role)) ?? [];
    expect(headings.map(({ text }) => text)).toContain('Our plan for disagreements');
    for (const text of ['Our pause word', 'Lighthouse', 'We make tea, and leave it.']) {
      expect(words(pdf)).toContain(text);
    }
    expect(words(pdf)).not.toContain('How we keep to one topic');
    expect(CHROME.filter((text) => words(pdf).includes(text))).toEqual([]);
  });

  it('has lines, ticks and what was written apart, as they stand at that moment', async () => {
    const { page } = journal;
    await openStep(page, 'a-month-apart');
    const line = await addRow(page, 'Who knows about it');
    await line.getByLabel('Name', { exact: true }).fill('Ruth');
    await line.getByLabel('What I ask of them').fill('To ring on Sundays.');
    await page.getByRole('button', { name: `${pathWords.write}: My reasons` }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.type('To sleep again.');
    await page.getByRole('button', { name: pathWords.backToStep }).click();

    // Nothing waits for what was typed last to be saved.
    const pdf = await printed(page, pathWords.print, 'Reflection summary 2.pdf');

    for (const text of ['My time apart', 'Ruth', 'To ring on Sundays.', 'To sleep again.']) {
      expect(words(pdf)).toContain(text);
    }
    expect(words(pdf)).not.toContain('What I will mute');
    expect(CHROME.filter((text) => words(pdf).includes(text))).toEqual([]);
  });
});
