import { z } from 'zod';
import { day, instant } from './day.ts';

/** Why a backup was made: after a day with changes, because the person asked, before the schema was raised. */
export const backupKind = z.enum(['daily', 'by-hand', 'migration']);
export type BackupKind = z.infer<typeof backupKind>;

/** The moment in UTC, the kind, and four random digits, so that no two are the same. */
export const backupName = z
  .string()
  .regex(/^\d{8}-\d{6}-(daily|by-hand|migration)-[0-9a-f]{4}\.evenfall$/);

/** Any name that ends as theirs do, with no folder in it: a person may have given a backup a name of their own. */
export const backupFileName = z
  .string()
  .max(255)
  .regex(/^[^/\\:\p{Cc}]+\.evenfall$/u);

/** A vault that another one took the place of, by the name of its folder. */
export const setAsideName = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z(-\d{1,4})?$/);

/** Which earlier journal is meant. No path is in it: a file that was chosen is known to the vault process alone. */
export const backupSource = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('here'), name: backupFileName }),
  z.strictObject({ place: z.literal('second'), name: backupFileName }),
  z.strictObject({ place: z.literal('set-aside'), name: setAsideName }),
  /** The file last chosen in the system's dialog. */
  z.strictObject({ place: z.literal('chosen') }),
]);
export type BackupSource = z.infer<typeof backupSource>;

/** What an earlier journal holds, in numbers. */
export const journalSize = z.strictObject({
  entryCount: z.int().min(0),
  checkInCount: z.int().min(0),
  /** The first and last day with an entry or a check-in; null when there is none. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
});
export type JournalSize = z.infer<typeof journalSize>;

/** What is known to be lost of a journal that was read page by page. */
export const losses = z.strictObject({
  /** Pages of the file, 4 KiB each, that could not be read. */
  pagesDamaged: z.int().min(0),
  /** Entries and notes of which only a part could be read. */
  rowsCutShort: z.int().min(0),
  /** Days that held something that could not be read, as far as they are known. */
  lostDays: z.array(day).max(10_000),
});
export type Losses = z.infer<typeof losses>;

/** A backup, or a vault that was set aside, as the list of them shows it. */
export const backup = z.strictObject({
  source: backupSource,
  madeAt: instant,
  /** Null for a vault that was set aside, and for a renamed backup that the present key does not open. */
  kind: backupKind.nullable(),
  sizeBytes: z.int().min(0),
  /** Whether the file is still one that can be taken apart; what is in it is only known once it was looked at. */
  isReadable: z.boolean(),
  /** A backup is checked page by page before it gets its name. Null where the present key does not open it. */
  holds: journalSize.nullable(),
  /** Whether what opens the present journal opens it too; null where no journal is open to tell. */
  opensWith: z.enum(['present-secret', 'own-secret']).nullable(),
});
export type Backup = z.infer<typeof backup>;
