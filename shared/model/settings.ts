import { z } from 'zod';
import { DEFAULT_DAY_START_HOUR, dayStartHour } from './day.ts';

/** What a person decides about their journal. Lives inside the vault. */
export const settings = z.strictObject({
  dayStartHour,
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = { dayStartHour: DEFAULT_DAY_START_HOUR };
