import { z } from 'zod';
import { attempt, monthEvent } from '../model/month.ts';
import { checkIn } from '../model/check-in.ts';
import { day, instant } from '../model/day.ts';
import { entryDraft, entrySummary } from '../model/entry.ts';
import { checkInId, entryId, eventId } from '../model/ids.ts';
import { rows } from '../model/rows.ts';
import { settings } from '../model/settings.ts';
import { command } from './command.ts';

const nothing = z.strictObject({});

/** What is typed into a passphrase field, before any rule is applied to it. */
const typedSecret = z.string().max(1024);

/** What the data folder holds; anything but the first three is a reason why no vault can be opened in it. */
export const homeState = z.enum([
  'absent',
  'locked',
  'open',
  'key-file-missing',
  'key-file-damaged',
  'database-missing',
  'newer',
  'not-a-folder',
  'not-writable',
]);
export type HomeState = z.infer<typeof homeState>;

/** How a vault came up: how many acknowledged saves its database lacks (DB-5), `null` when that cannot be told. */
const opening = z.strictObject({ missingSaves: z.int().min(0).nullable() });
export type Opening = z.infer<typeof opening>;

export const passphraseVerdict = z.strictObject({
  verdict: z.enum(['too-short', 'too-long', 'too-easy', 'good', 'strong']),
  /** How many characters (code points) it has. */
  length: z.int().min(0),
});
export type PassphraseVerdict = z.infer<typeof passphraseVerdict>;

/** What the vault process answers. The first six are answered while locked, nothing else is. */
export const vaultCommands = {
  'vault.state': command(nothing, z.strictObject({ home: homeState })),
  'vault.judgePassphrase': command(z.strictObject({ passphrase: typedSecret }), passphraseVerdict),
  'vault.suggestPassphrase': command(nothing, z.strictObject({ passphrase: z.string() })),
  /** Twelve fresh recovery words, not yet part of any vault. */
  'vault.suggestRecoveryWords': command(
    nothing,
    z.strictObject({ words: z.array(z.string()).length(12) }),
  ),
  'vault.create': command(
    z.strictObject({
      passphrase: typedSecret,
      /** The words that were shown and confirmed; null when the person declined them. */
      recoveryWords: z.array(z.string().max(16)).length(12).nullable(),
      settings,
      attempt: attempt.nullable(),
    }),
    opening,
  ),
  'vault.unlock': command(
    z.strictObject({
      secret: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), passphrase: typedSecret }),
        z.strictObject({ kind: z.literal('recovery-words'), words: typedSecret }),
      ]),
    }),
    opening,
  ),
  'vault.changePassphrase': command(
    z.strictObject({ current: typedSecret, next: typedSecret }),
    nothing,
  ),
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
  'entries.remove': command(z.strictObject({ id: entryId, at: instant }), nothing),
  'entries.restore': command(z.strictObject({ id: entryId }), entrySummary),
  'checkIns.save': command(checkIn, nothing),
  'checkIns.remove': command(z.strictObject({ id: checkInId, at: instant }), nothing),
  'checkIns.restore': command(z.strictObject({ id: checkInId }), nothing),
  'attempts.start': command(attempt, nothing),
  'events.save': command(monthEvent, nothing),
  'events.remove': command(z.strictObject({ id: eventId, at: instant }), nothing),
} as const;
