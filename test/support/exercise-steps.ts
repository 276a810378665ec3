import type { Locator, Page } from 'playwright-core';
import { exerciseWords as words } from '../../renderer/words/exercise.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Rows } from '../../shared/model/rows.ts';
import type { Result } from '../../shared/result.ts';
import { goTo, untilSaved } from './steps.ts';

/** When the journeys through the exercise begin. */
export const FIRST_EVENING = { clock: '2026-11-20T20:00:00+01:00', zone: 'Europe/Paris' };

type Ratings = Readonly<Record<string, number>>;
type Given = { readonly before?: Ratings; readonly after?: Ratings; readonly text?: string };

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
export const text = (page: Page) => page.getByRole('textbox', { name: journalWords.entryText });
export const timer = (page: Page) => page.getByRole('timer', { name: words.timer });
export const topics = (page: Page) => page.getByRole('radiogroup', { name: words.topic });

/** How many minutes more a machine may need that has other work to do. */
const MORE_MINUTES = 4;

/** Minutes as they are told: so many, or a few more, because the page's clock goes on while a test waits for it. */
export function minutesFrom(least: number): RegExp {
  const told = Array.from({ length: MORE_MINUTES + 1 }, (_, more) => least + more);
  return new RegExp(`\\b(${told.join('|')}) minutes\\b`);
}

/** What an open sitting says of the time in it: so many minutes, or a few more. */
export function writtenSoFar(page: Page, leastMinutes: number): Locator {
  return page.getByText('of writing so far.').filter({ hasText: minutesFrom(leastMinutes) });
}

/** The clock shows `moment`, and what looks at it now and then has looked. */
export async function at(page: Page, moment: string): Promise<void> {
  await page.clock.setSystemTime(moment);
  await page.clock.fastForward('00:30');
}

/** Rates the given words and leaves the others out. */
export async function rate(page: Page, ratings: Ratings): Promise<void> {
  for (const [word, rating] of Object.entries(ratings)) {
    const scale = page.getByRole('radiogroup', { name: word, exact: true });
    await scale.getByText(String(rating), { exact: true }).click();
  }
}

/** From the screen's first page to a page with words on it. */
export async function beginWriting(
  page: Page,
  { before = {}, text: typed = '' }: Given,
): Promise<void> {
  await goTo(page, frameWords.exercise);
  await button(page, words.begin).click();
  await rate(page, before);
  await button(page, words.goWrite).click();
  await write(page, typed);
}

/** Types at the end of the text; it is on disk when this is done. */
export async function write(page: Page, typed: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(typed);
  if (typed !== '') await untilSaved(page);
}

/** Stops, rates, keeps `kept` of the sentences and closes the sitting. */
export async function finish(
  page: Page,
  after: Ratings,
  kept: readonly string[] = [],
): Promise<void> {
  await button(page, words.stop).click();
  await rate(page, after);
  await button(page, words.toSentences).click();
  for (const sentence of kept) await page.getByRole('checkbox', { name: sentence }).check();
  await button(page, words.close).click();
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
}

/** A whole sitting of `minutes`, from its beginning to its close. */
export async function sit(page: Page, given: Given, minutes: string): Promise<void> {
  await beginWriting(page, given);
  await page.clock.runFor(minutes);
  await finish(page, given.after ?? {});
}

/** One sitting among those to look back on. */
export function column(page: Page, sitting: 1 | 2 | 3): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: words.nextTitle(sitting), exact: true }) });
}

/** How many whole minutes of writing the vault holds, however much more the page may know. */
export function minutesOnDisk(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // The shell has put its bridge on the page's window, and the vault answers by the contract.
    const { evenfall } = globalThis as unknown as { readonly evenfall: Bridge };
    const recent = (await evenfall.call('journal.recent', { since: '2026-01-01' })) as Result<Rows>;
    const pages = recent.ok ? (recent.value.pages ?? []) : [];
    const spans = pages.flatMap((each) => (each.kind === 'sitting' ? each.spans : []));
    const ms = spans.reduce((sum, { startedAt, stoppedAt }) => sum + stoppedAt - startedAt, 0);
    return Math.floor(ms / 60_000);
  });
}

/** The rows of a table below its head, cell after cell. */
export async function rowsOf(table: Locator): Promise<readonly string[]> {
  const rows = await table.locator('tbody').getByRole('row').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).filter((cell) => cell !== '').join(' '),
    ),
  );
}
