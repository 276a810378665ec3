import type { Locator, Page } from 'playwright-core';
import { strengthWords } from '../../renderer/words/strengths.ts';
import type { StrengthId } from '../../shared/content/strength-ids.ts';
import { strengthName } from '../../shared/content/strengths.ts';

/** Turns to one of the views of the Strengths screen. */
export async function chooseView(
  page: Page,
  view: keyof typeof strengthWords.views,
): Promise<void> {
  await page.getByText(strengthWords.views[view], { exact: true }).click();
}

/** The 24 cards to choose from. */
export function cards(page: Page): Locator {
  return page.getByRole('list', { name: strengthWords.cards });
}

/** What was kept about one quality. */
export function quality(page: Page, strength: StrengthId): Locator {
  return page.getByRole('region', { name: strengthName(strength), exact: true });
}
