import { z } from 'zod';
import { backup, backupSource, journalSize, losses } from '../model/backup.ts';
import { instant } from '../model/day.ts';
import { attempt } from '../model/month.ts';
import { opening } from '../model/opening.ts';
import { settings } from '../model/settings.ts';
import { command } from './command.ts';
import { journalCommands } from './journal-commands.ts';

const nothing = z.strictObject({});

/** What is typed into a passphrase field, before any rule is applied to it. */
export const typedSecret = z.string().max(1024);

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

/** Why the data folder is not a good place: a link, another computer, a program that copies it elsewhere (DB-11). */
export const placeWarning = z.enum(['link', 'network', 'synced']);
export type PlaceWarning = z.infer<typeof placeWarning>;

/** What could still be read of a damaged vault. */
export const damage = losses.extend({
  /** What was read. */
  holds: journalSize,
});
export type Damage = z.infer<typeof damage>;

/** How a vault came up. */
export const opened = z.strictObject({
  /** How many acknowledged saves its database lacks (DB-5); `null` when that cannot be told. */
  missingSaves: z.int().min(0).nullable(),
  /** Null for a whole vault. Otherwise what is shown is what could be read of it, and nothing can be written (DB-6). */
  damage: damage.nullable(),
});
export type Opened = z.infer<typeof opened>;

/** What can be read of the files of a journal as they were found and is missing in it, in numbers. */
export const moreFound = z.strictObject({
  entryCount: z.int().min(0),
  checkInCount: z.int().min(0),
  /** Months, what was noted in them, and what helps. */
  monthCount: z.int().min(0),
  /** Settings, and forms that were begun. */
  otherCount: z.int().min(0),
  /** Rows among all of these of which only a part could be read. */
  inPartCount: z.int().min(0),
  /** Rows that are other than those in the journal and stay out: those may be newer, or not all of these was read. */
  leftCount: z.int().min(0),
  /** Acknowledged saves that are not there either; null when that cannot be told. */
  missingSaves: z.int().min(0).nullable(),
});
export type MoreFound = z.infer<typeof moreFound>;

/** What typing can open a journal or a backup with. */
export const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase: typedSecret }),
  z.strictObject({ kind: z.literal('recovery-words'), words: typedSecret }),
]);

const recoveryWords = z.array(z.string().max(16)).length(12);

/** A change to what opens the journal. */
const secretsChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), next: typedSecret }),
  /** New words in place of the old ones, or none any more. */
  z.strictObject({ kind: z.literal('recovery-words'), words: recoveryWords.nullable() }),
  /** A new data key (DB-10). Old words no longer open anything, so new ones are given with it, or none. */
  z.strictObject({ kind: z.literal('data-key'), words: recoveryWords.nullable() }),
]);

export const passphraseVerdict = z.strictObject({
  verdict: z.enum(['too-short', 'too-long', 'too-easy', 'good', 'strong']),
  /** How many characters (code points) it has. */
  length: z.int().min(0),
});
export type PassphraseVerdict = z.infer<typeof passphraseVerdict>;

/** What the vault process answers. All but the first nine need an open vault. */
export const vaultCommands = {
  'vault.state': command(
    nothing,
    /** `hasKeychain`: the key lies in the keychain of the computer account as well (KD-6). */
    z.strictObject({
      home: homeState,
      hasKeychain: z.boolean(),
      placeWarning: placeWarning.nullable(),
      /** Less than 200 MB are free on the disk of the data folder (FT-5). */
      isSpaceLow: z.boolean(),
    }),
  ),
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
      recoveryWords: recoveryWords.nullable(),
      settings,
      attempt: attempt.nullable(),
    }),
    opened,
  ),
  'vault.unlock': command(z.strictObject({ secret }), opened),
  /**
   * Backups and vaults set aside, newest first; the folder of our own backups, null while nothing is open; where else they
   * are kept; why the last one could not be made, or, with `second-`, why it is not in that other place as well.
   */
  'backups.list': command(
    nothing,
    z.strictObject({
      backups: z.array(backup).max(2000),
      folder: z.string().nullable(),
      secondPlace: z.strictObject({ folder: z.string(), isThere: z.boolean() }).nullable(),
      problem: z
        .enum(['full', 'not-writable', 'failed', 'second-full', 'second-failed'])
        .nullable(),
    }),
  ),
  /**
   * Opens an earlier journal beside the present one and checks every page of it. `secret` is null where the present
   * key opens it. `losses` is null for a whole one; one that was set aside and is not is read page by page, and it says
   * what of it could not be read. `missingSaves` counts acknowledged saves that are not in it; null when that cannot be
   * told. Throws `backup/*`, or `vault/refused` for a secret that does not fit.
   */
  'backups.look': command(
    z.strictObject({ source: backupSource, secret: secret.nullable() }),
    z.strictObject({
      madeAt: instant,
      holds: journalSize,
      losses: losses.nullable(),
      missingSaves: z.int().min(0).nullable(),
    }),
  ),
  /**
   * Puts an earlier journal in place; the present one is set aside, never overwritten. Where none was open it is open
   * afterwards; otherwise the answer is null, everything is locked, and `app.lock` is to be called.
   */
  'backups.restore': command(
    z.strictObject({ source: backupSource, secret: secret.nullable() }),
    z.strictObject({ opened: opened.nullable() }),
  ),
  /** Makes one now; its answer comes when it is checked and in its place. */
  'backups.make': command(nothing, backup),
  /** What Settings shows of the vault itself: what opens it, and when it was opened. */
  'vault.care': command(
    nothing,
    z.strictObject({
      hasRecoveryWords: z.boolean(),
      hasKeychain: z.boolean(),
      openings: z.array(opening).max(100),
    }),
  ),
  /** Backups are kept in our own folder alone from now on; what lies in the second place stays there. */
  'backups.forgetPlace': command(nothing, nothing),
  'vault.clearOpenings': command(nothing, nothing),
  'vault.changeSecrets': command(
    z.strictObject({ current: typedSecret, change: secretsChange }),
    nothing,
  ),
  /**
   * Makes a new journal of what could be read of a damaged one, which is set aside. Everything is locked afterwards;
   * `app.lock` is to be called.
   */
  'vault.keepSalvaged': command(nothing, nothing),
  /**
   * Where saves are missing: what more can be read of the files as they were found than SQLite reads. Changes nothing;
   * null where no such files were kept.
   */
  'vault.lookForMore': command(nothing, z.strictObject({ more: moreFound.nullable() })),
  /**
   * Puts that into the open journal, all of it or nothing; nothing newer gives way and nothing is removed. `more` is what
   * was put in, and the files stay where they are.
   */
  'vault.putBack': command(nothing, z.strictObject({ more: moreFound.nullable() })),
  /**
   * Deletes the journal, its keys, its backups and what was set aside, whatever they are called, and looks whether all of
   * it is gone. Everything is locked afterwards. `left` counts what could not be deleted, `unknown` what lies in our
   * folders and was left because nothing shows that it is of this journal.
   */
  'vault.erase': command(
    z.strictObject({ passphrase: typedSecret }),
    z.strictObject({
      left: z.int().min(0),
      unknown: z.strictObject({ besideJournal: z.int().min(0), amongBackups: z.int().min(0) }),
    }),
  ),
  ...journalCommands,
} as const;
