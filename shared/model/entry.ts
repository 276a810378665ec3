import { z } from 'zod';
import { day, instant, zoneName } from './day.ts';
import { entryDocument } from './document.ts';
import { entryId } from './ids.ts';

/** How much of an entry the page's projection holds (MP-2). */
export const EXCERPT_LENGTH = 300;

/** The most text one entry may hold, in UTF-16 units; more is refused and stays in the editor (FT-10). */
export const MAX_ENTRY_TEXT_LENGTH = 2_200_000;

export const title = z.string().max(200);

/** Written freely or to a prompt; a letter that is never sent; a sitting of the exercise; a step of the path. */
export const entryKind = z.enum(['free', 'letter', 'sitting', 'step']);
export type EntryKind = z.infer<typeof entryKind>;

/** What the person writes about tonight: freely, or from a prompt. */
export const entryDraft = z.strictObject({
  id: entryId,
  kind: entryKind,
  /** The journal day it belongs to. An open entry keeps its day across midnight. */
  day,
  /** When it was begun, and the zone that was true there. */
  writtenAt: instant,
  zone: zoneName,
  editedAt: instant,
  title,
  body: entryDocument,
  promptId: z.string().max(80).nullable(),
});
export type EntryDraft = z.infer<typeof entryDraft>;

/** An entry as lists show it: no body beyond its first words. */
export const entrySummary = z.strictObject({
  id: entryId,
  kind: entryKind,
  /** Until this day it stays closed: its title, excerpt and word count are left out, and it cannot be opened. */
  sealedUntil: day.nullable(),
  day,
  writtenAt: instant,
  zone: zoneName,
  editedAt: instant,
  title,
  excerpt: z.string().max(EXCERPT_LENGTH),
  wordCount: z.int().min(0),
  promptId: z.string().max(80).nullable(),
});
export type EntrySummary = z.infer<typeof entrySummary>;
