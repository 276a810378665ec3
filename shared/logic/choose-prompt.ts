import { prompts, type Prompt } from '../content/prompts.ts';
import type { Day } from '../model/day.ts';
import type { Attempt } from '../model/month.ts';
import { daysBetween } from './calendar.ts';

/** The first two weeks: what is asked then is small and concrete. */
const EARLY_DAYS = 14;

/**
 * The prompt of `day`: the same all evening, another one on another day. `skipped` counts how often *another* was
 * asked for; the prompts that fit come round before any comes again.
 */
export function choosePrompt(day: Day, attempt: Attempt | undefined, skipped: number): Prompt {
  const isEarly = attempt === undefined || daysBetween(attempt.startDay, day) < EARLY_DAYS;
  const fitting = prompts.filter(
    ({ fits }) => fits === 'any' || fits === (isEarly ? 'early' : 'later'),
  );
  const chosen = fitting[(mixed(day) + skipped) % fitting.length];
  if (!chosen) throw new RangeError('There is no prompt to choose from.');
  return chosen;
}

export function promptWithId(id: string): Prompt | undefined {
  return prompts.find((prompt) => prompt.id === id);
}

/** A number that two days in a row do not share, from the FNV-1a hash of the day's name. */
function mixed(day: Day): number {
  let hash = 0x811c9dc5;
  for (const letter of day) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
