import { noteWords, noteKindText, type NoteKind } from '../../renderer/words/month.ts';
import type { Page } from 'playwright-core';

/** The first day of the month; the journal is made on the evening of its fifth. */
export const FIRST_DAY = '2026-10-14';
export const FIRST_EVENING = 5;
export const LENGTH = 30;
/** The first evening in the other zone. In both the clocks go back during the month, on different nights. */
export const FIRST_EVENING_AWAY = 17;
export const HOME = 'Europe/Paris';
export const AWAY = 'America/New_York';

/** A note that stays, by the number of the day it is of. */
type Noted = { readonly of: number; readonly kind: NoteKind };

/** What is noted in the course of the month and stays. Two more are noted and then changed or removed. */
export const NOTED: readonly Noted[] = [
  { of: 3, kind: 'i-wrote' }, // On the fifth evening, for the third day.
  { of: 6, kind: 'urge' }, // Waited out.
  { of: 8, kind: 'needed' },
  { of: 9, kind: 'on-purpose' },
  { of: 10, kind: 'they-wrote' },
  { of: 12, kind: 'i-wrote' }, // Half an hour past midnight.
  { of: 14, kind: 'urge' },
  { of: 16, kind: 'needed' },
  { of: 16, kind: 'needed' },
  { of: 18, kind: 'by-accident' },
  { of: 18, kind: 'urge' },
  { of: 22, kind: 'they-wrote' }, // Noted as having written, then changed.
  { of: 24, kind: 'needed' },
  { of: 26, kind: 'urge' },
  { of: 26, kind: 'urge' },
  { of: 28, kind: 'by-chance' },
];
/** On this evening something is noted by a slip of the finger, and removed. */
export const REMOVED_ON = 20;
/** On this evening a note is changed. */
export const CHANGED_ON = 22;
/** On these evenings an entry is written, and on those a sitting of the exercise. */
export const ENTRIES_ON: readonly number[] = [5, 15, 25];
export const SITTINGS_ON: readonly number[] = [19, 21, 22];

/** The days on which the person reached out by their own doing, by hand. */
const REACHED = new Set([3, 9, 12]);

/** What has to be seen on the evening of day `evening`, counted with a pencil: one letter a day that is over. */
export function byPencil(evening: number) {
  const days = Array.from({ length: Math.min(evening - 1, LENGTH) }, (_, index) =>
    REACHED.has(index + 1) ? 'x' : 'o',
  ).join('');
  const stretches = days.split('x').map((stretch) => stretch.length);
  return {
    over: days.length,
    room: days.replaceAll('x', '').length,
    longest: Math.max(...stretches),
    neededDays: daysWith('needed').filter((day) => day <= evening).length,
  };
}

export function urgesByPencil(): { readonly urges: number; readonly days: number } {
  const urges = NOTED.filter(({ kind }) => kind === 'urge').length;
  return { urges, days: daysWith('urge').length };
}

function daysWith(kind: NoteKind): readonly number[] {
  return [...new Set(NOTED.filter((noted) => noted.kind === kind).map(({ of }) => of))];
}

/** Notes it in the sheet that is open, and goes on after it. An urge is of strength 6 and not waited out. */
export async function noteInSheet(page: Page, kind: NoteKind): Promise<void> {
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: noteKindText(kind), exact: true }).click();
  if (kind === 'urge') await sheet.getByText('6', { exact: true }).click();
  await sheet.getByRole('button', { name: noteWords.keep, exact: true }).click();
  if (kind === 'i-wrote' || kind === 'on-purpose') {
    await sheet.getByRole('button', { name: noteWords.continue }).click();
  }
  await sheet.waitFor({ state: 'hidden' });
}
