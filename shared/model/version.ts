import { z } from 'zod';
import { instant } from './day.ts';
import { entryDocument } from './document.ts';
import { EXCERPT_LENGTH, title } from './entry.ts';

/** Which version of an entry: it has the number of the moment it was last written on in, in UTC milliseconds. */
export const versionNumber = z.int().min(1);

export const versionSummary = z.strictObject({
  version: versionNumber,
  /** When it was last written on while it was so. */
  editedAt: instant,
  title,
  excerpt: z.string().max(EXCERPT_LENGTH),
  wordCount: z.int().min(0),
});
export type VersionSummary = z.infer<typeof versionSummary>;

export const entryVersion = z.strictObject({
  version: versionNumber,
  editedAt: instant,
  title,
  body: entryDocument,
});
export type EntryVersion = z.infer<typeof entryVersion>;

/** How many earlier versions an entry or a page keeps; beyond them the oldest goes. */
export const MAX_VERSIONS = 100;
