import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { capitalised } from '../../renderer/words/numbers.ts';
import { sevenDayWords, strengthWords } from '../../renderer/words/strengths.ts';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { strengthName } from '../../shared/content/strengths.ts';
import { ideaOf } from '../../shared/logic/seven-days.ts';
import { typeInto } from '../support/by-keyboard.ts';
import { aDay, anEntry } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { aPage } from '../support/pages.ts';
import { textOfPdf } from '../support/paper-steps.ts';
import { readPdf, wordsOf, type ReadPdf } from '../support/read-pdf.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { show } from '../support/steps.ts';
import { chooseView, quality } from '../support/strengths-steps.ts';

const KEPT = 'Rang the dentist, with a dry mouth.';
const SEALED = 'From a letter that waits.';
const TYPED = 'Asked the question nobody asked.';
const DONE = 'Ten minutes were enough.';

const words = (pdf: ReadPdf) => wordsOf(textOfPdf(pdf)).join(' ');

/** Two cards, one of them closest, with a moment of an evening and one of a sealed letter. */
async function keepStrengths(page: Page): Promise<void> {
  const letter = anEntry('2026-11-22', { kind: 'letter', title: 'Unsent' });
  await command(page, 'entries.save', letter);
  await command(page, 'letters.seal', { id: letter.id, until: aDay('2027-01-01') });
  const moment = { kind: 'moment', strength: 'bravery', saidBy: 'me' };
  for (const content of [
    { kind: 'strength', strength: 'bravery', isTop: true },
    { kind: 'strength', strength: 'hope', isTop: false },
    { ...moment, words: KEPT, entry: null },
    { ...moment, words: SEALED, entry: letter.id },
  ]) {
    await command(page, 'pages.save', aPage(content));
  }
}

describe('strengths on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-strengths-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-22T20:40:00+01:00', zone: 'Europe/Paris', downloads },
    keepStrengths,
  );

  /** Puts it on paper with the button of that name, and reads the file back. */
  async function printed(page: Page, button: string, file: string): Promise<ReadPdf> {
    await page.getByRole('button', { name: button, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: journalWords.onPaperTitle });
    await sheet.getByText(summaryWords.warning).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await sheet.getByRole('button', { name: summaryWords.savePdf }).click();
    await sheet.getByText(savedSentence(file, true)).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    return readPdf(readFileSync(join(downloads, file)));
  }

  it('are the closest ones with their moments, also the one just typed, and nothing sealed', async () => {
    const { page } = journal;
    await show(page, frameWords.strengths);
    await chooseView(page, 'yours');
    const bravery = quality(page, 'bravery');
    await bravery.getByText(KEPT).waitFor();
    await bravery.getByRole('button', { name: strengthWords.addMoment }).click();
    await typeInto(page.getByLabel(strengthWords.momentLabel), TYPED);

    // Nothing waits for what was typed last to be saved.
    const pdf = await printed(page, journalWords.onPaper, 'Reflection summary.pdf');

    expect(pdf.isTagged).toBe(true);
    expect(pdf.info['Title']).toBe(summaryWords.paperTitle);
    expect(pdf.pages[0]?.pieces.slice(0, 2)).toMatchObject([
      { role: 'H1', text: strengthWords.title },
      { role: 'H2', text: strengthWords.fiveTitle },
    ]);
    for (const text of [capitalised(strengthName('bravery')), KEPT, TYPED])
      expect(words(pdf)).toContain(text);
    for (const text of [SEALED, capitalised(strengthName('hope'))])
      expect(words(pdf)).not.toContain(text);
    expect(statSync(join(downloads, 'Reflection summary.pdf')).mode & 0o777).toBe(0o600);
  });

  it('have seven cards on one page: what was done, and every idea', async () => {
    const { page } = journal;
    await chooseView(page, 'days');
    await page.getByRole('button', { name: strengthName('bravery'), exact: true }).click();
    await page.getByLabel(sevenDayWords.note).fill(DONE);
    await page.getByRole('button', { name: sevenDayWords.keep, exact: true }).click();
    await page.getByText(sevenDayWords.keptToday).waitFor();

    const pdf = await printed(page, sevenDayWords.onPaper, 'Reflection summary 2.pdf');

    expect(pdf.pages).toHaveLength(1);
    expect(words(pdf)).toContain(DONE);
    for (const number of [1, 2, 3, 4, 5, 6, 7] as const) {
      expect(words(pdf)).toContain(ideaOf({ strength: 'bravery', number }));
    }
  });
});
