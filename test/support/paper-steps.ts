import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { checkIn } from '../../shared/model/check-in.ts';
import { entryDraft } from '../../shared/model/entry.ts';
import { documentOf } from './made-up-month/document.ts';
import type { MadeUpBlock } from './made-up-month/entries.ts';
import { command } from './made-up-month/play-month.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const ZONE = 'Europe/Paris';

/** Keeps an entry as it would be after an evening of writing. */
export function keepEntry(
  page: Page,
  title: string,
  blocks: readonly MadeUpBlock[],
  day = '2026-11-20',
): Promise<void> {
  const writtenAt = Date.parse(`${day}T19:00:00Z`);
  const moment = { day, writtenAt, editedAt: writtenAt, zone: ZONE };
  const body = documentOf(blocks);
  const kept = { id: randomUUID(), kind: 'free', ...moment, title, body, promptId: null };
  return command(page, 'entries.save', entryDraft.parse(kept));
}

/** Keeps one check-in a minute after `minute` minutes of the morning. */
export function keepCheckIn(page: Page, day: string, mood: number, minute = 0): Promise<void> {
  const at = Date.parse(`${day}T08:00:00Z`) + minute * 60_000;
  const nothing = { energy: null, urge: null, feelings: [], sleptHours: null, line: '' };
  const kept = checkIn.parse({ id: randomUUID(), day, at, zone: ZONE, mood, ...nothing });
  return command(page, 'checkIns.save', kept);
}

/** Saves what is shown and reads it back; `number` counts the files of this folder, from 1. */
export async function savePaper(page: Page, folder: string, number: number): Promise<ReadPdf> {
  const file = number === 1 ? 'Reflection summary.pdf' : `Reflection summary ${number}.pdf`;
  await page.getByRole('button', { name: summaryWords.savePdf }).click();
  await page.getByText(savedSentence(file, true)).waitFor();
  return readPdf(readFileSync(join(folder, file)));
}

/** All text of the pages, as it can be selected and copied. */
export function textOfPdf({ pages }: ReadPdf): string {
  return pages.map(({ allText }) => allText).join('\n');
}
