import { z } from 'zod';
import { DEFAULT_DAY_START_HOUR, dayStartHour } from './day.ts';
import { MAX_PRESETS, maskNames, summaryPreset } from './summary-preset.ts';
import { flagAnswers, NO_FLAG_ANSWERS } from './flag-answers.ts';

/** Who ended it, by the person's own answer; null when it was not answered. */
const endedBy = z.enum(['me', 'them', 'both', 'unclear']).nullable();
export type EndedBy = z.infer<typeof endedBy>;

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
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  dayStartHour: DEFAULT_DAY_START_HOUR,
  endedBy: null,
  flagAnswers: NO_FLAG_ANSWERS,
  notAgain: [],
  maskNames: [],
  summaryPresets: [],
};
