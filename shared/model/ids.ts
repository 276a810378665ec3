import { z } from 'zod';

export const entryId = z.uuid().brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

export const checkInId = z.uuid().brand<'CheckInId'>();
export type CheckInId = z.infer<typeof checkInId>;

export const eventId = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof eventId>;

export const attemptId = z.uuid().brand<'AttemptId'>();
export type AttemptId = z.infer<typeof attemptId>;

export const helperId = z.uuid().brand<'HelperId'>();
export type HelperId = z.infer<typeof helperId>;

export const pageId = z.uuid().brand<'PageId'>();
export type PageId = z.infer<typeof pageId>;

/** One go at the three-day exercise. */
export const roundId = z.uuid().brand<'RoundId'>();
export type RoundId = z.infer<typeof roundId>;
