import { z } from 'zod';
import { day, instant, zoneName } from './day.ts';
import { checkInId } from './ids.ts';

/** A self-rating from 0 to 10, whole numbers. Our own one-item scale (evidence c), with no norm behind it. */
export const rating = z.int().min(0).max(10);

export const MAX_FEELINGS = 5;
export const MAX_LINE_LENGTH = 280;

export const checkIn = z.strictObject({
  id: checkInId,
  /** The journal day it belongs to; given once, never recomputed. */
  day,
  at: instant,
  zone: zoneName,
  mood: rating,
  energy: rating.nullable(),
  urge: rating.nullable(),
  /** Ids from `shared/content/feelings.ts`. */
  feelings: z.array(z.string().min(1).max(40)).max(MAX_FEELINGS),
  sleptHours: z.number().min(0).max(24).multipleOf(0.5).nullable(),
  line: z.string().max(MAX_LINE_LENGTH),
});
export type CheckIn = z.infer<typeof checkIn>;
