import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import {
  aroundLine,
  insightsWords,
  markLabel,
  moodCountsLine,
  moodList,
  moodSentence,
} from '../../renderer/words/insights.ts';
import { moodInsightWords } from '../../renderer/words/insights-moods.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { day, type Day } from '../../shared/model/day.ts';
import { monthEvent } from '../../shared/model/month.ts';
import { cellsOf, readChart } from '../support/chart-reading.ts';
import { MONDAYS_TO_SUNDAYS, moodCells } from '../support/insights-by-hand.ts';
import { openTable } from '../support/insights-steps.ts';
import { keepMood } from '../support/keep-mood.ts';
import { madeUpCheckIns } from '../support/made-up-month/check-ins.ts';
import { madeUpEntries } from '../support/made-up-month/entries.ts';
import { madeUpEvents } from '../support/made-up-month/events.ts';
import { anAttempt } from '../support/journal-rows.ts';
import { command, playMonth } from '../support/made-up-month/play-month.ts';
import { middle, moodsByHand } from '../support/moods-by-hand.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const ZONE = 'Europe/Paris';
const NOW = { clock: '2026-11-30T20:40:00Z', zone: ZONE };
const NOVEMBER = Array.from({ length: 30 }, (_, index) => dated(11, index + 1));

/** Moods of an October with a pause of two days, a gap of three, and one long after the others. */
const OCTOBER = new Map(
  [5, 6, 7, 8, 11, 12, 16, 17, 18, 19, 26].map((date) => [dated(10, date), date % 10]),
);
const FROM_OCTOBER = [...Array.from({ length: 27 }, (_, at) => dated(10, at + 5)), ...NOVEMBER];

const noted = new Map<Day, number[]>([...OCTOBER].map(([date, mood]) => [date, [mood]]));
for (const { dayNumber, mood } of madeUpCheckIns) {
  const date = dated(11, dayNumber);
  noted.set(date, [...(noted.get(date) ?? []), mood]);
}
const { moodsOn, middleAround, dots: dotsOf, lines: linesOf } = moodsByHand(noted);

describe('Insights on a month that was lived', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await command(page, 'attempts.start', anAttempt('2026-11-01', 30));
    for (const [date, mood] of OCTOBER) await keepMood(page, { day: date, zone: ZONE, mood });
    await playMonth(page, { firstDay: dated(11, 1), zone: ZONE });
  });

  /** A chart is drawn in several goes: it is read until it is what it should be. */
  const drawn = () => readChart(chart(journal.page));

  beforeEach(async () => {
    await goTo(journal.page, frameWords.today);
    await goTo(journal.page, frameWords.insights);
    await journal.page.getByText(insightsWords.thisMonth, { exact: true }).click();
    await chart(journal.page).waitFor();
  });

  it('counts the check-ins and the days that have one', async () => {
    const daysNoted = NOVEMBER.filter((date) => noted.has(date)).length;

    const counts = journal.page.getByText(
      moodCountsLine({ checkIns: madeUpCheckIns.length, daysNoted, days: 30 }),
    );

    await counts.waitFor();
  });

  it('says in its title where the first and the last seven days stood', async () => {
    const first = middle(NOVEMBER.slice(0, 7).flatMap(moodsOn));
    const last = middle(NOVEMBER.slice(-7).flatMap(moodsOn));
    const between = middle(NOVEMBER.slice(7, -7).flatMap(moodsOn));
    // Otherwise this test would need another sentence.
    expect(last - first).toBeGreaterThanOrEqual(1);
    expect(between).toBeGreaterThan(first - 1);
    expect(between).toBeLessThan(last + 1);

    const title = moodSentence({
      status: 'course',
      first,
      last,
      direction: 'up',
      middle: 'level',
    });

    await journal.page.getByRole('heading', { name: title }).waitFor();
  });

  it('has a row for every day, with its moods, their middle and what else was noted', async () => {
    const table = insightsWords.tableOf(insightsWords.moodCard);
    await journal.page.getByRole('button', { name: table }).click();

    await expect
      .poll(() => cellsOf(journal.page.getByRole('table')))
      .toEqual(
        NOVEMBER.map((date) => [
          formatDay(date),
          moodList(moodsOn(date)),
          String(middleAround(date) ?? ''),
          marksOn(date).join(', '),
        ]),
      );
  });

  it('has a dot for every check-in and none on a day without', async () => {
    await expect.poll(async () => (await drawn()).dots).toEqual(dotsOf(NOVEMBER));
  });

  it('draws the middle of the seven days around each day, and bridges a single day', async () => {
    await expect.poll(async () => (await drawn()).lines).toEqual(linesOf(NOVEMBER));
    expect(linesOf(NOVEMBER)).toHaveLength(1);
  });

  it('shades the month without contact, all of it and nothing else', async () => {
    await expect.poll(async () => (await drawn()).bands).toEqual([{ from: 0, to: 29 }]);

    await journal.page.getByText(insightsWords.sinceItBegan).click();

    await expect.poll(async () => (await drawn()).bands).toEqual([{ from: 27, to: 56 }]);
  });

  it('leaves gaps open: no dot, and the line stops', async () => {
    await journal.page.getByText(insightsWords.sinceItBegan).click();

    await expect.poll(async () => (await drawn()).dots).toEqual(dotsOf(FROM_OCTOBER));
    await expect.poll(async () => (await drawn()).lines).toEqual(linesOf(FROM_OCTOBER));
    expect(linesOf(FROM_OCTOBER).length).toBeGreaterThan(2);
  });

  it('copies a table as text, and says where it stays', async () => {
    const { page } = journal;
    await openTable(page, moodInsightWords.weekdays);
    await page
      .getByRole('button', { name: insightsWords.copyOf(moodInsightWords.weekdays) })
      .click();
    await page.getByText(insightsWords.copied).waitFor();

    await page.keyboard.press('Control+M');
    await page.getByLabel(todayWords.line).click();
    await page.keyboard.press('Control+V');

    const [monday] = MONDAYS_TO_SUNDAYS;
    const pasted = () => page.getByLabel(todayWords.line).inputValue();
    await expect.poll(pasted).toMatch(/^Weekday,Days noted,Middle,Lowest,Highest/);
    expect(await pasted()).toContain(['Monday', ...moodCells(monday?.[1] ?? [])].join(','));
    await page.getByLabel(todayWords.line).fill('');
  });

  it('is read day by day with the arrow keys', async () => {
    const { page } = journal;
    const reader = page.getByRole('slider', { name: insightsWords.reader });
    await reader.focus();
    const read = async (keys: string, date: number) => {
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      const on = dated(11, date);
      const around = aroundLine(middleAround(on) ?? -1);
      const spoken = [
        `${formatDay(on)}: ${moodList(moodsOn(on))}`,
        around,
        ...marksOn(on),
        ...(wroteOn(on) ? [insightsWords.opens] : []),
      ].join('; ');
      await expect.poll(() => reader.getAttribute('aria-valuetext')).toBe(spoken);
      await page.getByText(around).waitFor();
    };

    await read('Home', 1);
    await read('ArrowRight ArrowRight', 3);
    await read('ArrowUp', 4);
    await read('PageUp', 11);
    await read('ArrowLeft PageDown ArrowDown', 2);
    await read('End ArrowRight', 30);
  });
});

function chart(page: Page): Locator {
  return page.getByRole('img', { name: insightsWords.chartLabel });
}

function dated(month: number, date: number): Day {
  return day.parse(`2026-${month}-${String(date).padStart(2, '0')}`);
}

/** What was noted besides moods in the made-up month: what has a line, then the urges. */
function marksOn(date: Day): readonly string[] {
  const ofDay = madeUpEvents.filter(({ dayNumber }) => dated(11, dayNumber) === date);
  const lines = ofDay
    .filter(({ kind }) => kind !== 'urge')
    .map(({ dayNumber: _day, time: _time, ...rest }) =>
      monthEvent.parse({ id: randomUUID(), day: date, at: 0, zone: ZONE, ...rest }),
    );
  const urges = ofDay.filter(({ kind }) => kind === 'urge').length;
  return [
    ...lines.flatMap((row) => markLabel(row) ?? []),
    ...(urges === 0 ? [] : [urges === 1 ? 'urge' : `${urges} urges`]),
  ];
}

function wroteOn(date: Day): boolean {
  return madeUpEntries.some(({ dayNumber }) => dated(11, dayNumber) === date);
}
