import { z } from 'zod';
import { documentOf } from '../../support/made-up-month/document.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { checkInId, entryId } from '../../../shared/model/ids.ts';
import { aCheckIn, anEntry } from '../../support/journal-rows.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';

/** Stands in everything a workload writes, so that one search tells whether any file can be read. */
export const MARKER = 'the heron stood on the wet stairs and would not go';

/** What a passphrase is changed to. */
export const NEXT_PASSPHRASE = 'seven herons over the grey canal';

/** Opens the vault without the second of work that a passphrase costs (KD-5); a valid sentence of the list, and no secret. */
export const RECOVERY_WORDS: readonly string[] = [
  ...Array.from({ length: 11 }, () => 'abandon'),
  'about',
];

/** What no file may hold: the writing, the passphrases, and what every readable database begins with. */
export const SECRETS = [
  MARKER,
  PASSPHRASE,
  NEXT_PASSPHRASE,
  RECOVERY_WORDS.join(' '),
  'SQLite format 3',
  'CREATE TABLE',
] as const;

const DAY = '2026-11-22';

/** One save of one row: version 1 makes it, each later one replaces the one before. */
export const save = z.strictObject({
  kind: z.enum(['entry', 'check-in']),
  id: z.string(),
  version: z.int().min(1),
  /** How long the text is, in UTF-16 units beyond the marker. */
  length: z.int().min(0),
});
export type Save = z.infer<typeof save>;

/** The entry that `made` leaves behind: the same save is always the same text. */
export function entryOf(made: Save): EntryDraft {
  const body = documentOf([{ kind: 'paragraph', text: textOf(made) }]);
  return anEntry(DAY, { id: entryId.parse(made.id), title: `${MARKER} ${made.version}`, body });
}

/** The check-in that `made` leaves behind. */
export function checkInOf(made: Save): CheckIn {
  return aCheckIn(DAY, { id: checkInId.parse(made.id), line: textOf(made) });
}

/** What is written in the row of `made`; which save it was can be read from it. */
export function textOf({ id, version, length }: Save): string {
  const words = `${id} ${version} `;
  const filling = words.repeat(Math.ceil(length / words.length)).slice(0, length);
  return `${MARKER} ${version} ${length} ${filling}`;
}

/** The version of the row `id` whose `text` this is, word for word; 0 for a text that no save has left. */
export function versionIn(text: string, { id, kind }: Pick<Save, 'id' | 'kind'>): number {
  const [version = 0, length = 0] = text.slice(MARKER.length).trim().split(' ', 2).map(Number);
  return text === textOf({ kind, id, version, length }) ? version : 0;
}
