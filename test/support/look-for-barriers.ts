import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Theme } from '../../shared/model/preferences.ts';

type Look = {
  readonly name: string;
  readonly theme: Exclude<Theme, 'system'>;
  readonly width: number;
  readonly height: number;
  /** Per cent of the usual, as Settings offer it. */
  readonly textSize: 100 | 130;
};

const USUAL: Look = { name: 'paper', theme: 'paper', width: 1280, height: 800, textSize: 100 };

/** Both themes, and a window as small as 200 % zoom leaves, with the largest letters. */
const LOOKS: readonly Look[] = [
  USUAL,
  { name: 'dusk', theme: 'dusk', width: 1280, height: 800, textSize: 100 },
  { name: 'paper, small and large', theme: 'paper', width: 800, height: 600, textSize: 130 },
  { name: 'dusk, small and large', theme: 'dusk', width: 800, height: 600, textSize: 130 },
];

/** What axe finds on the screen as it is, in every look: one line for each serious or critical finding. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await wear(page, look);
    found.push(...(await barriersIn(page)).map((line) => `${look.name}: ${line}`));
  }
  await wear(page, USUAL);
  return found;
}

async function wear(page: Page, { theme, width, height, textSize }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: theme === 'dusk' ? 'dark' : 'light',
    // Colours are judged as they come to rest.
    reducedMotion: 'reduce',
  });
  await page.evaluate((size) => {
    document.documentElement.dataset['textSize'] = String(size);
  }, textSize);
  await page.waitForFunction((worn) => document.documentElement.dataset['theme'] === worn, theme);
}

async function barriersIn(page: Page): Promise<readonly string[]> {
  // Legacy mode asks for no second window, which the app would close.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
