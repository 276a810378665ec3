import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startAttempt } from '../../electron/month/attempts.ts';
import { saveEvent } from '../../electron/month/events.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { monthWords } from '../../renderer/words/month.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { monthEvent, type MonthEvent } from '../../shared/model/month.ts';
import { anApp } from '../support/an-app.ts';
import { aDay, anAttempt } from '../support/journal-rows.ts';
import { goTo, unlock } from '../support/steps.ts';
import { anOpenVault } from '../support/vaults.ts';

const FIRST = aDay('2026-11-01');
const MINUTE_MS = 60_000;

/** An evening's note of having written, `minutes` after nine. */
function aNote(dayNumber: number, minutes = 0): MonthEvent {
  const day = addDays(FIRST, dayNumber - 1);
  return monthEvent.parse({
    id: randomUUID(),
    kind: 'contact',
    how: 'i-wrote',
    day,
    at: Date.parse(`${day}T20:00:00Z`) + minutes * MINUTE_MS,
    zone: 'Europe/Paris',
    note: '',
  });
}

/** The month screen of a journal of thirty days that holds `events`, on the evening after its last day. */
async function aMonthWith(events: readonly MonthEvent[]) {
  const { session, files } = await anOpenVault();
  session.vault().transact((db) => {
    startAttempt(db, anAttempt(FIRST, 30));
    for (const event of events) saveEvent(db, event);
  });
  session.close();
  const { page } = await anApp({
    home: files.folder,
    clock: '2026-12-02T20:40:00+01:00',
    zone: 'Europe/Paris',
  });
  await unlock(page);
  await goTo(page, frameWords.month);
  return page;
}

describe('a month', () => {
  it('with ten thousand notes counts its days truthfully, and each day still shows its own', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) => aNote((index % 12) + 1, index));
    const page = await aMonthWith(events);

    await page.getByText(monthWords.totals(18, monthWords.overDays(30))).waitFor();
    const day = page.getByRole('button', { name: /\b2 November/ }).first();
    await expect.poll(() => day.getAttribute('aria-label')).toContain(monthWords.noted(834));
  });

  it('with the same evening noted on two computers counts it once, and shows both notes', async () => {
    const page = await aMonthWith([aNote(6), aNote(6), aNote(14), aNote(14, 1)]);

    await page.getByText(monthWords.totals(28, monthWords.overDays(30))).waitFor();
    const day = page.getByRole('button', { name: /\b6 November/ }).first();
    await expect.poll(() => day.getAttribute('aria-label')).toContain(monthWords.noted(2));
  });
});
