import type { Day } from '../model/day.ts';

/** Whether a letter can be sealed until `until`: tomorrow at the earliest, or the seal would be none. */
export function canSealUntil(until: Day, today: Day): boolean {
  return until > today;
}

/** Whether the day has come that a letter was sealed until, so that it may simply be opened. */
export function isSealOver(sealedUntil: Day, today: Day): boolean {
  return today >= sealedUntil;
}
