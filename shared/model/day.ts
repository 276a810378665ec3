import { z } from 'zod';

/** A calendar day where the writer was, as `2026-03-09`. Not an instant: it has no time zone. */
export const day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof day>;

/** A moment as whole milliseconds since 1970-01-01T00:00:00Z, within the years 1900 to 2200. */
export const instant = z
  .int()
  .min(Date.UTC(1900, 0, 1))
  .max(Date.UTC(2200, 0, 1))
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** The name of a time zone (`Europe/Paris`), kept beside an instant so that its wall clock can be told later. */
export const zoneName = z.string().min(1).max(64);

/** The hour, 0 to 12, at which the writer's day begins; 4 unless they say otherwise. */
export const dayStartHour = z.int().min(0).max(12);

export const DEFAULT_DAY_START_HOUR = 4;
