import { frameWords } from '../renderer/words/frame.ts';
import { insightsWords } from '../renderer/words/insights.ts';
import { moodInsightWords } from '../renderer/words/insights-moods.ts';
import { paperWords } from '../renderer/words/summary-paper.ts';
import { goTo } from '../test/support/steps.ts';
import type { Tourist } from './tourist.ts';

/** Looking at the days: the chart, one day of it, its table, and what stands further down. */
export async function lookingAtInsights({ step }: Tourist): Promise<void> {
  await step('insights', async (page) => {
    await goTo(page, frameWords.insights);
    await page.getByRole('img').first().waitFor();
  });
  await step('insights-day', async (page) => {
    await page.getByRole('slider', { name: insightsWords.reader }).focus();
    for (let day = 0; day < 8; day += 1) await page.keyboard.press('ArrowLeft');
  });
  await step('insights-table', async (page) => {
    await page.getByRole('button', { name: insightsWords.tableOf(insightsWords.moodCard) }).click();
    await page.getByRole('table').waitFor();
  });
  await step('insights-closer', async (page) => {
    await page.getByRole('button', { name: insightsWords.chartOf(insightsWords.moodCard) }).click();
    await page.getByRole('region', { name: moodInsightWords.weeks }).scrollIntoViewIfNeeded();
    await page.getByRole('img', { name: moodInsightWords.weekdayChart }).waitFor();
  });
  await step('insights-on-paper', async (page) => {
    await page.getByRole('button', { name: insightsWords.onPaper }).click();
    const weeks = page.locator('[data-body]').getByText(paperWords.weeks).first();
    await weeks.scrollIntoViewIfNeeded();
  });
}
