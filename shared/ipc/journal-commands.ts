import { z } from 'zod';
import { checkIn } from '../model/check-in.ts';
import { day, instant } from '../model/day.ts';
import { entryDraft, entrySummary } from '../model/entry.ts';
import { found, MAX_FOUND, MAX_SOUGHT_LENGTH } from '../model/found.ts';
import { attemptId, checkInId, entryId, eventId, helperId, pageId } from '../model/ids.ts';
import { attempt, attemptChange, helper, monthEvent } from '../model/month.ts';
import { page } from '../model/page.ts';
import { rows } from '../model/rows.ts';
import { settings } from '../model/settings.ts';
import { unfinished } from '../model/unfinished.ts';
import { entryVersion, MAX_VERSIONS, versionNumber, versionSummary } from '../model/version.ts';
import { command } from './command.ts';

const nothing = z.strictObject({});

/** What the vault process answers of the journal itself. All of them need an open vault. */
export const journalCommands = {
  /** Settings, attempts, and everything of the days from `since` on. */
  'journal.recent': command(z.strictObject({ since: day }), rows),
  /** The next older whole days before `before`, about `limit` rows of all kinds; `next` is null at the end. */
  'journal.older': command(
    z.strictObject({ before: day, limit: z.int().min(1).max(2000) }),
    z.strictObject({ rows, next: day.nullable() }),
  ),
  'settings.save': command(settings, nothing),
  'entries.open': command(z.strictObject({ id: entryId }), entryDraft),
  /** Creates the entry or replaces it. Answered only when it is on disk, its revision anchored. */
  'entries.save': command(entryDraft, entrySummary),
  /** What an entry was before it was written on again, newest first. */
  'entries.versions': command(
    z.strictObject({ id: entryId }),
    z.strictObject({ versions: z.array(versionSummary).max(MAX_VERSIONS) }),
  ),
  /** How many of them there are: asked while writing goes on, so no body is read for it. */
  'entries.countVersions': command(
    z.strictObject({ id: entryId }),
    z.strictObject({ count: z.int().min(0) }),
  ),
  'entries.openVersion': command(
    z.strictObject({ id: entryId, version: versionNumber }),
    entryVersion,
  ),
  /** Puts an earlier version in place; what stood there is kept as a version. */
  'entries.restoreVersion': command(
    z.strictObject({ id: entryId, version: versionNumber, at: instant }),
    entryDraft,
  ),
  'checkIns.save': command(checkIn, nothing),
  /** Throws `attempt/overlaps`. */
  'attempts.start': command(attempt, nothing),
  'attempts.change': command(attemptChange, nothing),
  'events.save': command(monthEvent, nothing),
  'helpers.save': command(helper, nothing),
  /** Keeps a page, new or changed; its kind, day and moment are the ones it had first. */
  'pages.save': command(page, nothing),
  /** What a page was before it was filled in further, newest first. */
  'pages.versions': command(
    z.strictObject({ id: pageId }),
    z.strictObject({ versions: z.array(page).max(MAX_VERSIONS) }),
  ),
  /** Puts what a page was at `version` in place; what stood there is kept as a version. */
  'pages.restoreVersion': command(
    z.strictObject({ id: pageId, version: instant, at: instant }),
    page,
  ),
  'unfinished.list': command(nothing, z.strictObject({ forms: z.array(unfinished).max(100) })),
  'unfinished.save': command(unfinished, nothing),
  /** Marks a row as removed at `at`. */
  'rows.remove': command(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entry'), id: entryId, at: instant }),
      z.strictObject({ kind: z.literal('check-in'), id: checkInId, at: instant }),
      z.strictObject({ kind: z.literal('event'), id: eventId, at: instant }),
      z.strictObject({ kind: z.literal('attempt'), id: attemptId, at: instant }),
      z.strictObject({ kind: z.literal('helper'), id: helperId, at: instant }),
      z.strictObject({ kind: z.literal('page'), id: pageId, at: instant }),
    ]),
    nothing,
  ),
  /** Takes a removal back. */
  'rows.restore': command(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entry'), id: entryId }),
      z.strictObject({ kind: z.literal('check-in'), id: checkInId }),
      z.strictObject({ kind: z.literal('event'), id: eventId }),
      z.strictObject({ kind: z.literal('attempt'), id: attemptId }),
      z.strictObject({ kind: z.literal('helper'), id: helperId }),
      z.strictObject({ kind: z.literal('page'), id: pageId }),
    ]),
    nothing,
  ),
  /** Seals a letter until a day, or opens its seal with null. */
  'letters.seal': command(z.strictObject({ id: entryId, until: day.nullable() }), nothing),
  /** Deletes a letter for good; within seconds it is gone from the log too (DB-4). Earlier backups still hold it. */
  'letters.destroy': command(z.strictObject({ id: entryId }), nothing),
  /**
   * What holds every word of `text` as the beginning of a word, and what stands in quotes exactly so; the newest day first.
   * Never what was removed or is sealed, nor what `flags` put away.
   */
  'search.find': command(
    z.strictObject({
      text: z.string().max(MAX_SOUGHT_LENGTH),
      limit: z.int().min(1).max(MAX_FOUND),
      flags: z.strictObject({ unsafe: z.boolean(), theirNo: z.boolean() }),
    }),
    z.strictObject({ found: z.array(found).max(MAX_FOUND) }),
  ),
} as const;
