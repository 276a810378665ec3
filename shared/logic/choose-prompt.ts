import { prompts } from '../content/prompts/prompts.ts';
import type { Prompt } from '../content/prompts/prompt.ts';
import { day as daySchema, type Day } from '../model/day.ts';
import type { Attempt } from '../model/month.ts';
import { daysBetween } from './calendar.ts';

/** The first two weeks: what is asked then is small and concrete. */
const EARLY_DAYS = 14;

/** No day lies before it. */
const FIRST_DAY = daySchema.parse('0000-01-01');

/** A prime larger than the number of prompts: such a step never stays in place and misses none. */
const STEP = 101;

/**
 * The prompt of `day`: the same all evening, another one on the next day as long as the same prompts fit. `skipped`
 * counts how often *another* was asked for; the prompts that fit come round before any comes again.
 */
export function choosePrompt(day: Day, attempt: Attempt | undefined, skipped: number): Prompt {
  const isEarly = attempt === undefined || daysBetween(attempt.startDay, day) < EARLY_DAYS;
  const fitting = prompts.filter(
    ({ fits }) => fits === 'any' || fits === (isEarly ? 'early' : 'later'),
  );
  const chosen = fitting[(daysBetween(FIRST_DAY, day) * STEP + skipped) % fitting.length];
  if (!chosen) throw new RangeError('There is no prompt to choose from.');
  return chosen;
}

export function promptWithId(id: string): Prompt | undefined {
  return prompts.find((prompt) => prompt.id === id);
}
