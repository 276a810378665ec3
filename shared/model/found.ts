import { z } from 'zod';
import { stepIds } from '../content/steps/step-ids.ts';
import { day } from './day.ts';
import { entryKind } from './entry.ts';
import { entryId, eventId, pageId } from './ids.ts';

/** The most that can be sought at once, in UTF-16 units. */
export const MAX_SOUGHT_LENGTH = 500;

/** The most that one search gives back. */
export const MAX_FOUND = 100;

/** A stretch of a text, and whether it is what was sought. */
const part = z.strictObject({ text: z.string(), isMatch: z.boolean() });
export type FoundPart = z.infer<typeof part>;

const foundBase = {
  day,
  /** Its title in parts; empty for what has none of its own. */
  title: z.array(part),
  /** The place where it was found, or its beginning where that was the title. */
  snippet: z.array(part),
};

/** Something in the journal in which all that was sought stands. */
export const found = z.discriminatedUnion('kind', [
  z.strictObject({ ...foundBase, kind: z.literal('entry'), id: entryId, entryKind }),
  z.strictObject({
    ...foundBase,
    kind: z.literal('page'),
    id: pageId,
    pageKind: z.enum([
      'sitting',
      'moment',
      'new-use',
      'weekly',
      'worksheet',
      'decision',
      'hard-moments',
      'own-number',
    ]),
    /** Which worksheet it is, if it is one. */
    sheet: z.strictObject({ step: z.enum(stepIds), worksheet: z.string() }).nullable(),
  }),
  z.strictObject({
    ...foundBase,
    kind: z.literal('event'),
    id: eventId,
    eventKind: z.enum(['contact', 'online', 'urge']),
  }),
]);
export type Found = z.infer<typeof found>;
