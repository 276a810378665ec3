import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDayShort } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { insightsWords } from '../../renderer/words/insights.ts';
import { feelingInsightWords } from '../../renderer/words/insights-feelings.ts';
import { urgeInsightWords } from '../../renderer/words/insights-urges.ts';
import {
  givenLayoutNames,
  savedSentence,
  sectionNames,
  summaryWords,
} from '../../renderer/words/summary.ts';
import { paperWords } from '../../renderer/words/summary-paper.ts';
import { day } from '../../shared/model/day.ts';
import { feelingCells, sleepSides, urgeCells } from '../support/insights-by-hand.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { playMonth } from '../support/made-up-month/play-month.ts';
import { textOfPdf } from '../support/paper-steps.ts';
import { lettersInPdf } from '../support/pdf-bytes.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { sharedDownloads } from '../support/scratch-folder.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const MONTH = { firstDay: day.parse('2026-11-01'), zone: 'Europe/Paris' };

describe('a summary for a therapist', () => {
  const downloads = sharedDownloads();
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: MONTH.zone, downloads },
    async (page) => {
      await playMonth(page, MONTH);
      await goTo(page, frameWords.summary);
      await page.getByText(givenLayoutNames['for-a-therapist'], { exact: true }).click();
    },
  );
  let saves = 0;
  /** What a reader of the saved file finds, and its very bytes. */
  const saved = async (): Promise<{ readonly pdf: ReadPdf; readonly bytes: Buffer }> => {
    saves += 1;
    const file = saves === 1 ? 'Reflection summary.pdf' : `Reflection summary ${saves}.pdf`;
    await journal.page.getByRole('button', { name: summaryWords.savePdf }).click();
    await journal.page.getByText(savedSentence(file, true)).waitFor();
    const bytes = readFileSync(join(downloads, file));
    return { pdf: await readPdf(bytes), bytes };
  };

  it('has its sections in their order, and room to write by hand', async () => {
    const { page } = journal;
    await page.getByLabel(summaryWords.questions).fill('Why the evenings?\nWhat about Ned?');

    const { pdf } = await saved();

    const headings = pdf.pages.flatMap(({ pieces }) =>
      pieces.filter(({ role }) => role === 'H2').map(({ text }) => text),
    );
    expect(headings).toEqual([
      paperWords.glance,
      summaryWords.chartHeadings.day,
      paperWords.feelings,
      paperWords.urges,
      paperWords.questions,
    ]);
    expect(textOfPdf(pdf)).toContain('Why the evenings?');
  });

  it('draws feelings and urges as Insights does, and tells every column in words', async () => {
    const { pdf } = await saved();

    const figures = pdf.pages.flatMap(({ pieces }) =>
      pieces.filter(({ role }) => role === 'Figure'),
    );
    const [tired] = feelingCells('tired');
    expect(figures.map(({ alt }) => alt)).toContainEqual(
      expect.stringContaining(
        `${feelingInsightWords.chart('tired')}: ${formatDayShort(MONTH.firstDay)} ${tired}; `,
      ),
    );
    const counts = urgeCells().map(([count]) => count);
    const urges = figures.find(({ alt }) => alt.startsWith(urgeInsightWords.chart))?.alt ?? '';
    expect(urges.split('; ').map((column) => column.split(' ').at(-1))).toEqual(counts);
    expect(pdf.pages.filter(({ imageCount }) => imageCount > 0)).toEqual([]);
  });

  it('holds no masked name anywhere, and offers those that stand in it', async () => {
    const { page } = journal;
    await page.getByRole('checkbox', { name: sectionNames.entries }).check();
    await page.getByRole('button', { name: summaryWords.allEntries }).click();
    const before = await saved();
    expect(textOfPdf(before.pdf)).toMatch(/\bNed\b/);
    await page.getByText(summaryWords.noNamesYet).waitFor();

    await page.getByRole('button', { name: summaryWords.maskName('Ned') }).click();
    await page.getByLabel(summaryWords.addName, { exact: true }).fill('Ruth');
    await page.getByRole('button', { name: summaryWords.add, exact: true }).click();
    await page.getByRole('button', { name: summaryWords.forgetName('Ruth') }).waitFor();
    await page.getByText(summaryWords.noNamesYet).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByRole('region', { name: summaryWords.pages }).innerText())
      .not.toMatch(/\bNed\b/);
    const after = await saved();
    await page.getByText(summaryWords.letter, { exact: true }).click();
    await page.locator('[data-paper="letter"] [data-body]').first().waitFor();
    const onLetter = await saved();
    await page.getByText(summaryWords.a4, { exact: true }).click();

    // In the text, what pictures show in words, bookmarks and all else; that names are found there is seen before.
    expect(lettersInPdf(before.bytes)).toMatch(/\bNed\b/);
    expect(onLetter.pdf.pages[0]).toMatchObject({ width: 612, height: 792 });
    for (const { pdf, bytes } of [after, onLetter]) {
      expect(textOfPdf(pdf)).not.toMatch(/\b(ned|ruth)\b/i);
      expect(lettersInPdf(bytes)).not.toMatch(/\b(Ned|Ruth)\b/i);
    }
  });

  it('is ordered by keyboard, printed large and with a cover', async () => {
    const { page } = journal;
    await page.getByRole('button', { name: summaryWords.moveUp(sectionNames.mood) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: sectionNames.entries }).uncheck();
    await page.getByRole('checkbox', { name: summaryWords.cover }).check();
    await page.getByRole('checkbox', { name: summaryWords.largePrint }).check();

    const { pdf } = await saved();

    const [cover, first] = pdf.pages;
    expect(cover?.pieces.map(({ role }) => role)).toEqual(['H1', 'P']);
    expect(first?.pieces[0]).toMatchObject({ role: 'H2', text: summaryWords.chartHeadings.day });
  });

  it('is kept as a layout that holds nothing that was written', async () => {
    const { page } = journal;
    await page.getByLabel(summaryWords.presetName).fill('Thursdays');
    await page.getByRole('button', { name: summaryWords.keepPreset }).click();
    await page.getByText(givenLayoutNames['one-page'], { exact: true }).click();
    const large = page.getByRole('checkbox', { name: summaryWords.largePrint });
    await expect.poll(() => large.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Thursdays', exact: true }).click();

    await expect.poll(() => large.isChecked()).toBe(true);
    await page.getByRole('button', { name: summaryWords.forgetPreset('Thursdays') }).waitFor();
  });

  it('stays in its window when its last choice is reached', async () => {
    const { page } = journal;
    await page.getByRole('radio', { name: summaryWords.letter }).focus();

    const { top, room } = await page.evaluate(() => ({
      top: window.scrollY,
      room: document.documentElement.scrollHeight - window.innerHeight,
    }));
    expect({ top, room }).toEqual({ top: 0, room: 0 });
  });

  it('shuts nobody out', async () => {
    expect(await barriersOn(journal.page)).toEqual([]);
  });

  it('keeps the questions while another screen is shown', async () => {
    const { page } = journal;
    await goTo(page, frameWords.today);
    await goTo(page, frameWords.summary);
    await page.getByText(givenLayoutNames['for-a-therapist'], { exact: true }).click();

    await expect.poll(() => page.getByLabel(summaryWords.questions).inputValue()).toContain('Ned');
  });

  it('is all charts of the days looked at, in the same words, where Insights leads to it', async () => {
    const { page } = journal;
    await goTo(page, frameWords.insights);
    await page.getByRole('button', { name: insightsWords.onPaper }).click();
    const layout = page.getByRole('radio', { name: givenLayoutNames['all-charts'] });
    await expect.poll(() => layout.isChecked()).toBe(true);
    const days = page.getByRole('radio', { name: summaryWords.lastThirtyDays });
    await expect.poll(() => days.isChecked()).toBe(true);

    const { pdf } = await saved();

    const headings = pdf.pages.flatMap(({ pieces }) =>
      pieces.filter(({ role }) => role === 'H2').map(({ text }) => text),
    );
    expect(headings.slice(-4)).toEqual([
      paperWords.weekdays,
      paperWords.sleepAndMood,
      paperWords.writingDays,
      paperWords.weeks,
    ]);
    const { long, short } = sleepSides();
    expect(textOfPdf(pdf)).toContain(
      `On days after 7 hours or more, mood was about ${long}; after less, about ${short}.`,
    );
  });
});
