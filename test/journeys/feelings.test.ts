import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { monthWords } from '../../renderer/words/month.ts';
import { spaneWords } from '../../renderer/words/spane.ts';
import { spaneAnswers, spaneFeelings, spaneNote } from '../../shared/content/spane.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const EVENING = { clock: '2026-11-01T20:40:00+01:00', zone: 'Europe/Paris' };
const [LOWEST] = spaneAnswers;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const feeling = (page: Page, word: string) =>
  page.getByRole('radiogroup', { name: word, exact: true });
const totals = (page: Page) => page.getByRole('region', { name: spaneWords.totalsTitle });

async function eveningOf(page: Page, day: string): Promise<void> {
  await page.clock.setSystemTime(`${day}T20:40:00+01:00`);
  await page.clock.fastForward('00:30');
}

describe('twelve feelings', () => {
  const journal = sharedJournal(EVENING, async (page) => {
    await goTo(page, frameWords.month);
    await button(page, monthWords.begin).click();
  });

  it('are offered in the first days of a month', async () => {
    await button(journal.page, spaneWords.begin).waitFor();

    expect(await barriersOn(journal.page)).toEqual([]);
  });

  it('are answered by keys alone, and have no totals before all of them are', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await tabTo(button(page, spaneWords.begin));
    await press('Enter');
    for (const { word } of spaneFeelings.slice(0, 11)) {
      await tabTo(feeling(page, word).getByRole('radio').first());
      await press('ArrowRight', 'ArrowRight');
    }
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, spaneWords.done));
    await press('Enter');

    await totals(page).getByText(spaneWords.partOf(11, 12)).waitFor();
    expect(
      await totals(page)
        .getByText(/feelings: \d/)
        .count(),
    ).toBe(0);
  });

  it('are there after a lock, and give two totals apart once all are answered', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await eveningOf(page, '2026-11-02');
    await goTo(page, frameWords.month);
    await button(page, spaneWords.goOn).click();
    await feeling(page, 'Contented')
      .getByText(LOWEST?.words ?? '')
      .click();
    await button(page, spaneWords.done).click();

    // Five times sometimes and once never; six times sometimes.
    await totals(page).getByText(spaneWords.positive(16)).waitFor();
    await totals(page).getByText(spaneWords.negative(18)).waitFor();
    await totals(page).getByText(spaneNote).waitFor();
    expect(await page.getByText(/balance|score|result/iu).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('are not offered in between, and come again at the end', async () => {
    const { page } = journal;
    await eveningOf(page, '2026-11-15');
    await expect.poll(() => button(page, spaneWords.change).count()).toBe(0);
    expect(await button(page, spaneWords.begin).count()).toBe(0);

    await eveningOf(page, '2026-11-30');
    await button(page, spaneWords.begin).click();
    for (const { word, side } of spaneFeelings) {
      const words = spaneAnswers[side === 'positive' ? 3 : 1]?.words ?? '';
      await feeling(page, word).getByText(words, { exact: true }).click();
    }
    await button(page, spaneWords.done).click();

    await totals(page).getByText(spaneWords.positive(24)).waitFor();
    await totals(page).getByText(spaneWords.positive(16)).waitFor();
    await totals(page).getByText(spaneWords.negative(12)).waitFor();
    const days = await totals(page).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(days).toEqual(['2026-11-01', '2026-11-30'].map((day) => formatDate(aDay(day))));
    expect(await barriersOn(page)).toEqual([]);
  });

  it('can be removed, and taken back', async () => {
    const { page } = journal;
    await button(page, `${spaneWords.remove}: ${formatDate(aDay('2026-11-01'))}`).click();
    await totals(page).getByText(spaneWords.positive(16)).waitFor({ state: 'detached' });

    await button(page, frameWords.undo).click();

    await totals(page).getByText(spaneWords.positive(16)).waitFor();
  });
});

describe('twelve feelings that are left out', () => {
  const journal = sharedJournal(EVENING, async (page) => {
    await goTo(page, frameWords.month);
    await button(page, monthWords.begin).click();
  });

  it('are not offered again on the next evening, and nothing is said of it', async () => {
    await button(journal.page, spaneWords.decline).click();
    await button(journal.page, spaneWords.begin).waitFor({ state: 'detached' });

    await lockAndUnlock(journal);
    await eveningOf(journal.page, '2026-11-02');
    await goTo(journal.page, frameWords.month);
    await button(journal.page, monthWords.noteSomething).waitFor();

    expect(await button(journal.page, spaneWords.begin).count()).toBe(0);
    expect(await totals(journal.page).count()).toBe(0);
  });
});
