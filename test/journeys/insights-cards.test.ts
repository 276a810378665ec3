import { beforeEach, describe, expect, it } from 'vitest';
import { formatDayRange, formatDayShort, formatHour } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { insightsWords } from '../../renderer/words/insights.ts';
import { doingInsightWords } from '../../renderer/words/insights-doing.ts';
import { feelingInsightWords } from '../../renderer/words/insights-feelings.ts';
import { moodInsightWords } from '../../renderer/words/insights-moods.ts';
import { sleepInsightWords } from '../../renderer/words/insights-sleep.ts';
import { urgeInsightWords } from '../../renderer/words/insights-urges.ts';
import { feelings } from '../../shared/content/feelings.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { plainSpaces, readColumns } from '../support/chart-reading.ts';
import {
  besidesCells,
  feelingCells,
  MONDAYS_TO_SUNDAYS,
  moodCells,
  moodsOn,
  sleepCells,
  sleepSides,
  urgeCells,
  WEEKS,
  writingCells,
} from '../support/insights-by-hand.ts';
import { openTable, stopsOf } from '../support/insights-steps.ts';
import { aDay, anAttempt } from '../support/journal-rows.ts';
import { keepMood } from '../support/keep-mood.ts';
import { madeUpCheckIns } from '../support/made-up-month/check-ins.ts';
import { madeUpEvents } from '../support/made-up-month/events.ts';
import { command, playMonth } from '../support/made-up-month/play-month.ts';
import { playSittings } from '../support/made-up-month/sittings.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const ZONE = 'Europe/Paris';
const NOW = { clock: '2026-11-30T20:40:00Z', zone: ZONE };
const FIRST = aDay('2026-11-01');

const on = (dayNumber: number) => addDays(FIRST, dayNumber - 1);
const weekNames = WEEKS.map((week) =>
  plainSpaces(formatDayRange(on(week[0] ?? 0), on(week.at(-1) ?? 0))),
);

describe('the cards of Insights on a month that was lived', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await command(page, 'attempts.start', anAttempt('2026-11-01', 30));
    for (const date of [5, 6, 7, 8]) {
      await keepMood(page, { day: addDays(aDay('2026-10-01'), date), zone: ZONE, mood: date });
    }
    await playMonth(page, { firstDay: FIRST, zone: ZONE });
    await playSittings(page, { firstDay: FIRST, zone: ZONE });
  });

  beforeEach(async () => {
    await goTo(journal.page, frameWords.today);
    await goTo(journal.page, frameWords.insights);
    await journal.page.getByRole('heading', { name: insightsWords.closer }).waitFor();
  });

  it('count urges by the hour, as the clock stood', async () => {
    const cells = await openTable(journal.page, urgeInsightWords.card);

    await expect
      .poll(cells)
      .toEqual(
        urgeCells().map((row, at) => [
          `${formatHour((4 + at * 3) % 24)} to ${formatHour((7 + at * 3) % 24)}`,
          ...row,
        ]),
      );
    const sentence = `Most urges came between ${formatHour(22)} and ${formatHour(1)}. They were mostly about 7 of 10.`;
    await journal.page.getByRole('heading', { name: sentence }).waitFor();
  });

  it('draw the urges as they were counted, and read them one by one', async () => {
    const { page } = journal;
    const counts = urgeCells().map(([count]) => Number(count));
    const most = Math.max(...counts);

    const chart = page.getByRole('img', { name: urgeInsightWords.chart });
    await expect
      .poll(async () => (await readColumns(chart, most)).bars)
      .toEqual(counts.filter((count) => count > 0).map((count) => [0, count]));
    const reader = page.getByRole('slider', { name: urgeInsightWords.reader });
    await reader.focus();
    for (const count of counts.toReversed()) {
      const spoken = await reader.getAttribute('aria-valuetext');
      expect(spoken).toContain(count === 0 ? ': none' : `: ${count} urge`);
      await page.keyboard.press('ArrowLeft');
    }
  });

  it('tell what helped and what set urges off in the writer’s own words, the newest first', async () => {
    const urges = madeUpEvents.filter((event) => event.kind === 'urge').toReversed();
    const card = journal.page.getByRole('region', { name: urgeInsightWords.card, exact: true });

    const helped = urges.flatMap((urge) => (urge.helped === '' ? [] : urge.helped)).slice(0, 4);
    await expect
      .poll(() => card.getByRole('listitem').allInnerTexts())
      .toEqual([...helped, ...urges.map(({ note }) => note).slice(0, 4)]);
  });

  it('count the days of every feeling, week by week', async () => {
    const cells = await openTable(journal.page, feelingInsightWords.card);

    await expect.poll(async () => (await cells())[0]?.slice(1)).toEqual(feelingCells());
    const [, ...rows] = await cells();
    const chosen = new Set(madeUpCheckIns.flatMap((checkIn) => checkIn.feelings));
    expect(rows).toHaveLength(chosen.size);
    for (const { id, word } of feelings.filter((feeling) => chosen.has(feeling.id))) {
      const row = rows.find(([name]) => name?.toLowerCase() === word);
      expect(row?.slice(1)).toEqual(feelingCells(id));
    }
  });

  it('are one stop of the Tab key each, and Up and Down lead from chart to chart', async () => {
    const { page } = journal;
    const readers = page
      .getByRole('region', { name: feelingInsightWords.card, exact: true })
      .getByRole('slider');
    await readers.first().focus();
    await page.keyboard.press('ArrowLeft');
    const first = await readers.first().getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');

    const third = readers.nth(2);
    expect(await third.evaluate((reader) => reader === document.activeElement)).toBe(true);
    // The same week of another word.
    const weekOf = (told: string | null) => told?.split(':')[0];
    expect(weekOf(await third.getAttribute('aria-valuetext'))).toBe(weekOf(first));
    expect(await stopsOf(page)).toEqual([1]);
  });

  it('set the sittings side by side, good and hard feelings apart', async () => {
    const cells = await openTable(journal.page, doingInsightWords.sittings);

    // Reckoned on paper from the three made-up sittings: only words that were rated both times.
    await expect
      .poll(async () => (await cells()).map(([, ...means]) => means))
      .toEqual([
        ['3', '4.5', '5', '5'],
        ['4', '4', '4.7', '4.3'],
        ['4.5', '5.8', '4', '3.7'],
      ]);
    const sentence =
      'Good feelings went from about 4 before to about 5 after; hard feelings stayed at about 4.5.';
    await journal.page.getByRole('heading', { name: sentence }).waitFor();
  });

  it('show the moods of each weekday', async () => {
    const { page } = journal;
    await page.getByRole('region', { name: moodInsightWords.weekdays }).scrollIntoViewIfNeeded();
    const weekdays = MONDAYS_TO_SUNDAYS.map(([name, days]) => [name, ...moodCells(days)]);

    const chart = page.getByRole('img', { name: moodInsightWords.weekdayChart });
    await chart.waitFor();
    const noted = weekdays.filter(([, days]) => days !== '0');
    await expect
      .poll(() => readColumns(chart, 10))
      .toEqual({
        dots: noted.map(([, , mood]) => Number(mood)),
        bars: noted.map(([, , , lowest, highest]) => [Number(lowest), Number(highest)]),
      });
    await expect.poll(await openTable(page, moodInsightWords.weekdays)).toEqual(weekdays);
  });

  it('set sleep beside the mood of the day after, without a cause', async () => {
    const { long, short } = sleepSides();
    expect(long - short).toBeGreaterThanOrEqual(1);

    const sentence = `On days after 7 hours or more, mood was about ${long}; after less, about ${short}.`;
    await journal.page.getByRole('heading', { name: sentence }).waitFor();
    const cells = await openTable(journal.page, sleepInsightWords.card);
    await expect.poll(cells).toEqual(sleepCells());
  });

  it('count the days with something written', async () => {
    const cells = await openTable(journal.page, doingInsightWords.writing);

    await expect
      .poll(cells)
      .toEqual(
        writingCells().map(([days, entries, sittings], week) => [
          weekNames[week],
          days,
          entries,
          '0',
          sittings,
          '0',
        ]),
      );
    const total = writingCells().reduce((sum, [days]) => sum + Number(days), 0);
    await journal.page
      .getByRole('heading', { name: `You wrote on ${total} of 30 days.` })
      .waitFor();
  });

  it('lay the weeks side by side', async () => {
    const cells = await openTable(journal.page, moodInsightWords.weeks);

    await expect
      .poll(cells)
      .toEqual(
        WEEKS.map((week, at) => [weekNames[at], ...moodCells(week), ...(besidesCells()[at] ?? [])]),
      );
  });

  it('show a year of days in a table by the week once thirty days are noted', async () => {
    const cells = await openTable(journal.page, moodInsightWords.year);

    const november = MONDAYS_TO_SUNDAYS.map(([, [first]]) => moodsOn(first ?? 0));
    await expect.poll(cells).toHaveLength(53);
    const rows = await cells();
    expect(rows.at(-1)).toEqual([formatDayShort(on(30)), moodsOn(30), '', '', '', '', '', '']);
    expect(rows.at(-5)).toEqual([formatDayShort(on(2)), ...november.slice(0, 6), moodsOn(8)]);
  });
});
