import type { Page } from 'playwright-core';
import { journalWords } from '../renderer/words/journal.ts';
import { todayWords } from '../renderer/words/today.ts';
import { madeUpCheckIns } from '../test/support/made-up-month/check-ins.ts';
import { madeUpEntries, type MadeUpBlock } from '../test/support/made-up-month/entries.ts';

/** Tonight's check-in, all of it. */
export async function fillCheckIn(page: Page): Promise<void> {
  const tonight = madeUpCheckIns.at(-1);
  const rate = async (label: string, value: number) => {
    const group = page.getByRole('radiogroup', { name: label });
    await group.getByText(String(value), { exact: true }).click();
  };
  await rate(todayWords.howAreYou, tonight?.mood ?? 6);
  await rate(todayWords.energy, tonight?.energy ?? 5);
  await rate(todayWords.urge, tonight?.urge ?? 1);
  for (const word of ['calm', 'tired']) await page.getByRole('button', { name: word }).click();
  await page.getByLabel(todayWords.line).fill(tonight?.line ?? '');
}

/** Tonight's entry, typed key by key, with the shorthands a hand would use. */
export async function writeTonight(page: Page): Promise<void> {
  const tonight = madeUpEntries.findLast(({ dayNumber }) => dayNumber === 30);
  await page.getByRole('button', { name: todayWords.writeAboutThis }).click();
  await page.getByLabel(journalWords.entryTitle).fill(tonight?.title ?? '');
  await page.getByRole('textbox', { name: journalWords.entryText }).click();
  for (const block of tonight?.blocks ?? []) await typeBlock(page, block);
  await page.keyboard.type('## Tomorrow');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[ ] ring the pool about the early lane');
  await page.getByText(journalWords.saved, { exact: true }).waitFor();
}

/** A paragraph as it is; a list begun with its shorthand and left by an empty line. */
async function typeBlock(page: Page, block: MadeUpBlock): Promise<void> {
  const lines = 'text' in block ? [block.text] : block.kind === 'bullets' ? block.items : [];
  if (block.kind === 'bullets') await page.keyboard.type('- ');
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  if (block.kind === 'bullets') await page.keyboard.press('Enter');
}
