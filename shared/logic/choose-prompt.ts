import { prompts } from '../content/prompts/prompts.ts';
import type { Prompt } from '../content/prompts/prompt.ts';
import { day as daySchema, type Day } from '../model/day.ts';
import type { Attempt } from '../model/month.ts';
import { daysBetween } from './calendar.ts';
import { lastDayOf } from './month-days.ts';

/** What is known of an evening, by the person's own answers only; none of it is read out of their writing. */
export type Situation = {
  readonly day: Day;
  /** The newest month without contact. */
  readonly attempt: Attempt | undefined;
  readonly lastCheckIn: { readonly mood: number; readonly urge: number | null } | undefined;
  readonly endedBy: 'me' | 'them' | 'both' | 'unclear' | undefined;
  readonly isUnsafe: boolean;
  /** Small and concrete prompts come first, and those for later not at all. */
  readonly beginsGently?: boolean;
  /** Ids of the strengths they chose. */
  readonly strengths: readonly string[];
  /** Ids of the prompts they refused for good. */
  readonly notAgain: readonly string[];
};

/** The first two weeks: what is asked then is small and concrete. */
const EARLY_DAYS = 14;
/** How many days at its end a month is looked back on. */
const MONTH_END_DAYS = 3;
const LOW_MOOD = 3;
const HIGH_URGE = 7;

/** No day lies before it. */
const FIRST_DAY = daySchema.parse('0000-01-01');

// Primes larger than the number of prompts: stepping by one goes round however many fit, and leaves none out.
const NEXT_DAY_STEP = 373;
const ANOTHER_STEP = 487;

/**
 * The prompt of an evening: the same however often it is asked for, another one the next day as long as several fit.
 * `skipped` counts how often *another* was asked for; all that fit come round before any comes again, first those for
 * the mood just told, then the small ones where that is wished, then those for the end of a month. Undefined when all
 * that fit were refused.
 */
export function choosePrompt(situation: Situation, skipped: number): Prompt | undefined {
  const { day, notAgain, beginsGently = false } = situation;
  const fitting = prompts.filter((prompt) => fitsSituation(prompt, situation));
  const round = TURNS.flatMap((turn) =>
    inOrderOf(
      day,
      fitting.filter((prompt) => turnOf(prompt, beginsGently) === turn),
    ),
  ).filter(({ id }) => !notAgain.includes(id)); // Last, so that refusing one leaves the others in their order.
  return round[skipped % round.length];
}

export function promptWithId(id: string): Prompt | undefined {
  return prompts.find((prompt) => prompt.id === id);
}

/** Whether a prompt may be read by someone who has said that they do not feel safe, if they have. */
export function isFitFor({ unsafeSafe }: Prompt, isUnsafe: boolean): boolean {
  return unsafeSafe || !isUnsafe;
}

function fitsSituation(prompt: Prompt, situation: Situation): boolean {
  return (
    isFitFor(prompt, situation.isUnsafe) &&
    fitsTime(prompt.fits, situation) &&
    fitsMood(prompt.mood, situation.lastCheckIn) &&
    (prompt.endedBy === undefined || prompt.endedBy === situation.endedBy) &&
    (prompt.strength === undefined || situation.strengths.includes(prompt.strength))
  );
}

function fitsTime(
  fits: Prompt['fits'],
  { day, attempt, beginsGently = false }: Situation,
): boolean {
  if (fits === 'any') return true;
  if (fits === 'month-end') return attempt !== undefined && isNearEnd(attempt, day);
  const isEarly =
    beginsGently || attempt === undefined || daysBetween(attempt.startDay, day) < EARLY_DAYS;
  return fits === (isEarly ? 'early' : 'later');
}

function isNearEnd(attempt: Attempt, day: Day): boolean {
  const lastDay = lastDayOf(attempt);
  if (lastDay === null || day < attempt.startDay || day > lastDay) return false;
  return daysBetween(day, lastDay) < MONTH_END_DAYS;
}

function fitsMood(mood: Prompt['mood'], lastCheckIn: Situation['lastCheckIn']): boolean {
  if (mood === undefined) return true;
  if (!lastCheckIn) return false;
  return mood === 'low' ? lastCheckIn.mood <= LOW_MOOD : (lastCheckIn.urge ?? 0) >= HIGH_URGE;
}

const TURNS = ['mood', 'small', 'month-end', 'other'] as const;

/** When a prompt comes in a round. */
function turnOf({ mood, fits }: Prompt, beginsGently: boolean): (typeof TURNS)[number] {
  if (mood !== undefined) return 'mood';
  if (beginsGently && fits === 'early') return 'small';
  return fits === 'month-end' ? 'month-end' : 'other';
}

/** All of `fitting`, beginning elsewhere each day and moving from theme to theme. */
function inOrderOf(day: Day, fitting: readonly Prompt[]): readonly Prompt[] {
  const start = daysBetween(FIRST_DAY, day) * NEXT_DAY_STEP;
  return fitting
    .map((_, place) => fitting[(start + place * ANOTHER_STEP) % fitting.length])
    .filter((prompt) => prompt !== undefined);
}
