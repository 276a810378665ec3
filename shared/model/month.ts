import { z } from 'zod';
import { day, instant, zoneName } from './day.ts';
import { attemptId, eventId } from './ids.ts';
import { rating } from './check-in.ts';

/** The article's suggestion; no study supports exactly this number (evidence e). */
export const DEFAULT_MONTH_DAYS = 30;
export const MONTH_LENGTHS = [14, 21, 30, 45] as const;

/** One go at a month without contact. Rows are added, never overwritten; the newest is the present one. */
export const attempt = z.strictObject({
  id: attemptId,
  startDay: day,
  /** How many days it is meant to last, 1 to 366; null when left open. */
  lengthDays: z.int().min(1).max(366).nullable(),
  createdAt: instant,
});
export type Attempt = z.infer<typeof attempt>;

const eventBase = {
  id: eventId,
  day,
  at: instant,
  zone: zoneName,
  note: z.string().max(2000),
};

export const contactHow = z.enum(['they-wrote', 'i-wrote', 'needed', 'by-chance']);
export const onlineHow = z.enum(['on-purpose', 'by-accident']);

/** Something noted during the month. Needed contact never counts as a lapse (evidence e). */
export const monthEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...eventBase, kind: z.literal('contact'), how: contactHow }),
  z.strictObject({ ...eventBase, kind: z.literal('online'), how: onlineHow }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('urge'),
    strength: rating,
    helped: z.string().max(2000),
  }),
]);
export type MonthEvent = z.infer<typeof monthEvent>;
