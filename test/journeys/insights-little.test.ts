import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { insightsWords, moodCountsLine, moodSentence } from '../../renderer/words/insights.ts';
import { moodInsightWords } from '../../renderer/words/insights-moods.ts';
import { day, type Day } from '../../shared/model/day.ts';
import type { CheckInId } from '../../shared/model/ids.ts';
import { readChart } from '../support/chart-reading.ts';
import { keepMood } from '../support/keep-mood.ts';
import { command, instantAt } from '../support/made-up-month/play-month.ts';
import { middle } from '../support/moods-by-hand.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const ZONE = 'Europe/Paris';
const NOW = { clock: '2026-11-30T20:40:00Z', zone: ZONE };

describe('Insights on little', () => {
  const journal = sharedJournal(NOW);
  const kept: CheckInId[] = [];
  const keepSome = async (moods: readonly number[]) => {
    for (const [index, mood] of moods.entries()) {
      kept.push(await keepMood(journal.page, { day: dated(11, 20 + index), zone: ZONE, mood }));
    }
    await goTo(journal.page, frameWords.insights);
  };

  afterEach(async () => {
    for (const id of kept.splice(0)) {
      await command(journal.page, 'rows.remove', {
        kind: 'check-in',
        id,
        at: instantAt(dated(11, 30), '21:00', ZONE),
      });
    }
  });

  it('says what will stand here as long as there is nothing', async () => {
    await keepSome([]);

    await journal.page.getByText(insightsWords.nothingYet).waitFor();
    expect(await chart(journal.page).count()).toBe(0);
  });

  it('shows one check-in as one dot, without a line and without a judgement', async () => {
    await keepSome([6]);

    const title = moodSentence({ status: 'too-little', daysNoted: 1 });
    await journal.page.getByRole('heading', { name: title }).waitFor();
    await journal.page.getByText(moodCountsLine({ checkIns: 1, daysNoted: 1, days: 30 })).waitFor();
    await expect
      .poll(async () => (await readChart(chart(journal.page))).dots)
      .toEqual([{ day: 19, mood: 6 }]);
    expect((await readChart(chart(journal.page))).lines).toEqual([]);
  });

  it('says that four days are too few', async () => {
    await keepSome([6, 2, 3, 3]);

    const title = moodSentence({ status: 'too-little', daysNoted: 4 });
    await journal.page.getByRole('heading', { name: title }).waitFor();
  });

  it('says of five days what they were mostly like, and nothing of a course', async () => {
    const moods = [6, 2, 3, 3, 5];

    await keepSome(moods);

    const title = moodSentence({
      status: 'overall',
      typical: middle(moods),
      lowest: 2,
      highest: 6,
    });
    await journal.page.getByRole('heading', { name: title }).waitFor();
  });

  it('shows no card of what there is nothing of', async () => {
    await keepSome([6]);

    await chart(journal.page).waitFor();
    const cards = journal.page.getByRole('main').getByRole('region');
    const names = () =>
      cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));
    await expect
      .poll(names)
      .toEqual([
        insightsWords.moodCard,
        moodInsightWords.weekdays,
        moodInsightWords.weeks,
        moodInsightWords.year,
      ]);
    await expect.poll(() => journal.page.getByText('Too little to say yet.').count()).toBe(4);
  });

  it('takes twenty check-ins of one evening, all equal, for one evening', async () => {
    for (let time = 0; time < 20; time += 1) {
      kept.push(await keepMood(journal.page, { day: dated(11, 28), zone: ZONE, mood: 5 }));
    }
    await keepSome([5, 5, 5, 5]);

    const title = moodSentence({ status: 'overall', typical: 5, lowest: 5, highest: 5 });
    await journal.page.getByRole('heading', { name: title }).waitFor();
    const counts = moodCountsLine({ checkIns: 24, daysNoted: 5, days: 30 });
    await journal.page.getByText(counts).waitFor();
    await expect
      .poll(async () =>
        (await readChart(chart(journal.page))).dots.filter(({ mood }) => mood === 5),
      )
      .toHaveLength(24);
  });

  it('says when the chosen days hold none', async () => {
    kept.push(await keepMood(journal.page, { day: dated(10, 1), zone: ZONE, mood: 4 }));

    await goTo(journal.page, frameWords.insights);

    await journal.page.getByText(insightsWords.nothingInRange).waitFor();
  });
});

function chart(page: Page): Locator {
  return page.getByRole('img', { name: insightsWords.chartLabel });
}

function dated(month: number, date: number): Day {
  return day.parse(`2026-${month}-${String(date).padStart(2, '0')}`);
}
