import { z } from 'zod';
import { day, instant, zoneName } from './day.ts';
import { attemptId, eventId, helperId } from './ids.ts';
import { rating } from './check-in.ts';

/** The article's suggestion; no study supports exactly this number (evidence e). */
export const DEFAULT_MONTH_DAYS = 30;
export const MONTH_LENGTHS = [14, 21, 30, 45] as const;
export const LONGEST_MONTH_DAYS = 366;

export const MAX_NOTE_LENGTH = 2000;
const note = z.string().max(MAX_NOTE_LENGTH);

/** One go at a month without contact. Rows are added, never overwritten; the newest is the present one. */
export const attempt = z.strictObject({
  id: attemptId,
  startDay: day,
  /** How many days it is meant to last; null when left open. */
  lengthDays: z.int().min(1).max(LONGEST_MONTH_DAYS).nullable(),
  createdAt: instant,
  /** What it is for, in the person's own words of its first day. */
  reasons: note,
  /** Whether some contact is needed all the same: children, home, work, money, law. */
  contact: z.enum(['none', 'needed']),
  /** The last day it really had, where the person ended it; null while it goes on or ran its length. */
  endedDay: day.nullable(),
  /** The attempt whose plan this one changes: it is the same month, with another length. */
  planOf: attemptId.nullable(),
});
export type Attempt = z.infer<typeof attempt>;

/** What of an attempt may be changed after it has begun. */
export const attemptChange = attempt.pick({
  id: true,
  reasons: true,
  contact: true,
  endedDay: true,
});
export type AttemptChange = z.infer<typeof attemptChange>;

const eventBase = {
  id: eventId,
  day,
  at: instant,
  zone: zoneName,
  note,
};

export const contactHow = z.enum(['they-wrote', 'i-wrote', 'needed', 'by-chance']);
export const onlineHow = z.enum(['on-purpose', 'by-accident']);

/** A wish to reach out; `note` says what set it off. */
export const urge = z.strictObject({
  ...eventBase,
  kind: z.literal('urge'),
  strength: rating,
  helped: note,
  /** How strong it was afterwards; null when that was not said. */
  after: rating.nullable(),
  /** When the person began to wait it out, and when they were done; null where they did not. */
  waitBeganAt: instant.nullable(),
  waitEndedAt: instant.nullable(),
});
export type Urge = z.infer<typeof urge>;

/** Something noted during the month. Needed contact never counts as a lapse (evidence e). */
export const monthEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...eventBase, kind: z.literal('contact'), how: contactHow }),
  z.strictObject({ ...eventBase, kind: z.literal('online'), how: onlineHow }),
  urge,
]);
export type MonthEvent = z.infer<typeof monthEvent>;

/** Something of their own that helps the person through an urge. */
export const helper = z.strictObject({
  id: helperId,
  words: z.string().min(1).max(120),
  madeAt: instant,
});
export type Helper = z.infer<typeof helper>;
