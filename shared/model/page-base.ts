import { z } from 'zod';
import { day, instant, zoneName } from './day.ts';
import { pageId } from './ids.ts';

/** The most of one written field of a page, in UTF-16 units. */
export const MAX_FIELD_LENGTH = 4000;
export const field = z.string().max(MAX_FIELD_LENGTH);

/** Ids of questions and lines never change once released, so what was answered to them always has its place. */
export const idsOf = <Id extends string>(all: readonly { readonly id: Id }[]) =>
  z.enum(all.map(({ id }) => id));

/** A page is something the person filled in that is neither an entry, a check-in, nor a note of the month. */
export const pageBase = {
  id: pageId,
  /** The journal day it was begun on; given once, never recomputed. */
  day,
  at: instant,
  zone: zoneName,
  editedAt: instant,
};
