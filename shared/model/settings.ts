import { z } from 'zod';
import { day, DEFAULT_DAY_START_HOUR, dayStartHour } from './day.ts';
import { MAX_PRESETS, maskNames, summaryPreset } from './summary-preset.ts';
import { flagAnswers, NO_FLAG_ANSWERS } from './flag-answers.ts';

/** Who ended it, by the person's own answer; null when it was not answered. */
export const endedBy = z.enum(['me', 'them', 'both', 'unclear']).nullable();
export type EndedBy = z.infer<typeof endedBy>;

/** What is offered now and then, and when that was last done: nothing is offered evening after evening. */
const invitations = z.strictObject({
  /** The day on which the week's page was offered last, and whether it was declined. */
  weekly: z.strictObject({ day, isDeclined: z.boolean() }).nullable(),
  /** The day on which SPANE was declined last. */
  spaneDeclinedOn: day.nullable(),
});
export type Invitations = z.infer<typeof invitations>;

/** What a person decides about their journal. Lives inside the vault. */
export const settings = z.strictObject({
  dayStartHour,
  endedBy,
  /** `flagsFrom` tells what follows from them. */
  flagAnswers,
  /** Ids of the prompts that the person does not want to see again. */
  notAgain: z.array(z.string().max(80)).max(1000),
  maskNames,
  summaryPresets: z.array(summaryPreset).max(MAX_PRESETS),
  invitations,
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  dayStartHour: DEFAULT_DAY_START_HOUR,
  endedBy: null,
  flagAnswers: NO_FLAG_ANSWERS,
  notAgain: [],
  maskNames: [],
  summaryPresets: [],
  invitations: { weekly: null, spaneDeclinedOn: null },
};
