import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { checkIn } from '../../shared/model/check-in.ts';
import type { Day } from '../../shared/model/day.ts';
import { checkInId, type CheckInId } from '../../shared/model/ids.ts';
import { command, instantAt } from './made-up-month/play-month.ts';

/** A check-in at nine in the evening that says nothing but a mood. */
export async function keepMood(
  page: Page,
  { day, zone, mood }: { readonly day: Day; readonly zone: string; readonly mood: number },
): Promise<CheckInId> {
  const id = checkInId.parse(randomUUID());
  const empty = { energy: null, urge: null, feelings: [], sleptHours: null, line: '' };
  const at = instantAt(day, '21:00', zone);
  await command(page, 'checkIns.save', checkIn.parse({ id, day, at, zone, mood, ...empty }));
  return id;
}
