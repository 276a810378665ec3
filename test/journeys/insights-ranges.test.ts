import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { insightsWords, moodCountsLine } from '../../renderer/words/insights.ts';
import { moodInsightWords } from '../../renderer/words/insights-moods.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { cellsOf } from '../support/chart-reading.ts';
import { moodCells, WEEKS } from '../support/insights-by-hand.ts';
import { aDay, anAttempt } from '../support/journal-rows.ts';
import { keepMood } from '../support/keep-mood.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { madeUpCheckIns } from '../support/made-up-month/check-ins.ts';
import { madeUpEntries } from '../support/made-up-month/entries.ts';
import { command, playMonth } from '../support/made-up-month/play-month.ts';
import { playSittings } from '../support/made-up-month/sittings.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo } from '../support/steps.ts';

const ZONE = 'Europe/Paris';
const NOW = { clock: '2026-12-02T20:40:00Z', zone: ZONE };
const FIRST = aDay('2026-11-01');
const EARLIEST = aDay('2026-10-10');

describe('the days looked at on Insights', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await command(page, 'attempts.start', anAttempt('2026-11-01', 45));
    for (const days of [0, 1, 2, 3]) {
      await keepMood(page, { day: addDays(EARLIEST, days), zone: ZONE, mood: 4 });
    }
    await playMonth(page, { firstDay: FIRST, zone: ZONE });
    await playSittings(page, { firstDay: FIRST, zone: ZONE });
  });

  beforeEach(async () => {
    await goTo(journal.page, frameWords.today);
    await goTo(journal.page, frameWords.insights);
    await journal.page.getByText(insightsWords.thisMonth, { exact: true }).click();
    await moodChart(journal.page).waitFor();
  });

  it('are chosen with the arrow keys: this month, the last thirty, all, or two days', async () => {
    const { page } = journal;
    const inNovember = madeUpCheckIns.length;
    const noted = new Set(madeUpCheckIns.map(({ dayNumber }) => dayNumber)).size;
    const shows = (checkIns: number, daysNoted: number, days: number) =>
      page.getByText(moodCountsLine({ checkIns, daysNoted, days })).waitFor();
    await shows(inNovember, noted, 32);

    await page.getByRole('radio', { name: insightsWords.thisMonth }).focus();
    await page.keyboard.press('ArrowRight');
    // The last thirty begin on the third.
    const before = madeUpCheckIns.filter(({ dayNumber }) => dayNumber < 3).length;
    await shows(inNovember - before, noted - 2, 30);
    await page.keyboard.press('ArrowRight');
    await shows(inNovember + 4, noted + 4, 54);
    await page.keyboard.press('ArrowRight');
    await page.getByLabel(insightsWords.from, { exact: true }).fill('2026-11-02');
    await page.getByLabel(insightsWords.to, { exact: true }).fill('2026-11-08');
    const week = WEEKS[1] ?? [];
    const ofWeek = madeUpCheckIns.filter(({ dayNumber }) => week.includes(dayNumber));
    await shows(ofWeek.length, new Set(ofWeek.map(({ dayNumber }) => dayNumber)).size, 7);
  });

  it('are the same on the way back from an evening', async () => {
    const { page } = journal;
    await page.getByText(insightsWords.ownDays, { exact: true }).click();
    const from = page.getByLabel(insightsWords.from, { exact: true });
    await from.fill('2026-11-05');

    await goTo(page, frameWords.journal);
    await goTo(page, frameWords.insights);

    expect(await from.inputValue()).toBe('2026-11-05');
  });

  it('can be looked at week by week', async () => {
    const { page } = journal;
    await page.getByText(insightsWords.grains.week, { exact: true }).click();

    const chart = moodChart(page);
    await chart.waitFor();
    const reader = page.getByRole('slider', { name: insightsWords.reader });
    await expect.poll(() => reader.getAttribute('aria-valuemax')).toBe('6');
    await page.getByRole('button', { name: insightsWords.tableOf(insightsWords.moodCard) }).click();
    const card = page.getByRole('region', { name: insightsWords.moodCard, exact: true });
    const moodsOfWeeks = async () =>
      (await cellsOf(card.getByRole('table'))).map((row) => row.slice(1, 5));
    await expect.poll(moodsOfWeeks).toEqual(WEEKS.map(moodCells));
  });

  it('open what was written that evening, the first of it, by Enter and by a click', async () => {
    const { page } = journal;
    const [first] = madeUpEntries;
    const words = first?.blocks.flatMap((block) => ('text' in block ? block.text : []))[0] ?? '';
    const reader = page.getByRole('slider', { name: insightsWords.reader });
    await reader.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => reader.getAttribute('aria-valuetext')).toContain(insightsWords.opens);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect
      .poll(async () => plain(await entryText(page)))
      .toContain(plain(words).slice(0, 40));

    await goTo(page, frameWords.insights);
    await reader.waitFor();
    const box = await reader.boundingBox();
    // The first of thirty-two days lies right of the numbers of the axis.
    await reader.click({ position: { x: 40, y: (box?.height ?? 0) / 2 } });
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect
      .poll(async () => plain(await entryText(page)))
      .toContain(plain(words).slice(0, 40));
  });

  it('open nothing where nothing was written', async () => {
    const { page } = journal;
    const reader = page.getByRole('slider', { name: insightsWords.reader });
    await reader.focus();
    await page.keyboard.press('End');
    expect(await reader.getAttribute('aria-valuetext')).not.toContain(insightsWords.opens);

    await page.keyboard.press('Enter');

    await reader.waitFor();
  });

  it('bar nobody: every chart, every table, and own days, in both themes', async () => {
    const { page } = journal;
    const all = (word: string) => page.getByRole('button', { name: new RegExp(`^${word}: `) });
    await page.getByRole('region', { name: moodInsightWords.weeks }).scrollIntoViewIfNeeded();
    await page.getByRole('slider', { name: moodInsightWords.weekdayReader }).focus();
    const charts = await barriersOn(page);

    while ((await all(insightsWords.table).count()) > 0)
      await all(insightsWords.table).first().click();
    await page.getByText(insightsWords.ownDays).click();
    await page.getByLabel(insightsWords.from, { exact: true }).waitFor();

    expect([...charts, ...(await barriersOn(page))]).toEqual([]);
  });
});

function moodChart(page: Page): Locator {
  return page.getByRole('img', { name: insightsWords.chartLabel });
}

function plain(text: string): string {
  return text.replaceAll(/[*_\s]+/g, ' ').trim();
}
