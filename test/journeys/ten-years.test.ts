import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { insightsWords, moodCountsLine } from '../../renderer/words/insights.ts';
import { moodInsightWords } from '../../renderer/words/insights-moods.ts';
import { givenLayoutNames, pageCountLine, summaryWords } from '../../renderer/words/summary.ts';
import { bigJournal } from '../support/big-vault/big-journal.ts';
import { fillJournal } from '../support/big-vault/fill-journal.ts';
import { cellsOf } from '../support/chart-reading.ts';
import { savePaper } from '../support/paper-steps.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

/** Nearly ten years: 3,600 entries, twice as many check-ins, on every day of them one at least. */
const JOURNAL = bigJournal(3_600, 27);
const CHECK_INS = [...JOURNAL.checkIns()];
const DAYS = new Set(CHECK_INS.map(({ day }) => day));
const COUNTS = moodCountsLine({
  checkIns: CHECK_INS.length,
  daysNoted: DAYS.size,
  days: DAYS.size,
});

/** The middle of all moods of a month, counted by hand. */
function middleOf(month: string): string {
  const moods = CHECK_INS.filter(({ day }) => day.startsWith(month))
    .map(({ mood }) => mood)
    .toSorted((one, other) => one - other);
  const half = (moods.length - 1) / 2;
  return String(((moods[Math.floor(half)] ?? 0) + (moods[Math.ceil(half)] ?? 0)) / 2);
}

describe('ten years', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-ten-years-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris', downloads },
    async (page) => {
      await goTo(page, frameWords.insights);
      await page.getByText(insightsWords.sinceItBegan, { exact: true }).click();
      // The years before the last weeks come in while the screen is open.
      await page.getByText(COUNTS, { exact: true }).waitFor();
    },
    (vault) => fillJournal(vault, JOURNAL),
  );
  const card = (name: string) => journal.page.getByRole('region', { name, exact: true });

  it('are drawn by the month, and every month is as it was noted', async () => {
    const { page } = journal;
    await page.getByRole('button', { name: insightsWords.tableOf(insightsWords.moodCard) }).click();
    const table = card(insightsWords.moodCard).getByRole('table');
    await table.waitFor();

    const months = [...new Set([...DAYS].map((day) => day.slice(0, 7)))].toSorted();
    await expect
      .poll(async () => (await cellsOf(table)).map((row) => row[2]))
      .toEqual(months.map(middleOf));
  });

  it('have their latest weeks side by side, and their last year day by day', async () => {
    const weeks = card(moodInsightWords.weeks);
    await weeks.scrollIntoViewIfNeeded();
    await weeks.getByRole('slider').nth(7).waitFor();
    const year = journal.page.getByRole('slider', { name: moodInsightWords.yearReader });
    await year.scrollIntoViewIfNeeded();

    await expect.poll(() => weeks.getByRole('slider').count()).toBe(8);
    await expect
      .poll(async () => Number(await year.getAttribute('aria-valuemax')))
      .toBeGreaterThan(364);
  });

  it('go on paper as they are shown, month by month, with the last year as squares', async () => {
    const { page } = journal;
    await goTo(page, frameWords.summary);
    await page.getByText(givenLayoutNames['one-page'], { exact: true }).click();
    await page.getByText(summaryWords.sinceItBegan, { exact: true }).click();
    const pages = page.getByRole('region', { name: summaryWords.pages });
    await pages.getByText(COUNTS).first().waitFor();

    const pdf = await savePaper(page, downloads, 1);

    const headings = pdf.pages.flatMap(({ pieces }) =>
      pieces.filter(({ role }) => role === 'H2').map(({ text }) => text),
    );
    expect(headings).toContain(summaryWords.chartHeadings.month);
    await page.getByText(pageCountLine(pdf.pages.length), { exact: true }).waitFor();
  });
});
