import { JournalError } from '../../shared/failure.ts';
import { countWords, documentText, excerptOf } from '../../shared/logic/document-text.ts';
import { type Day, type Instant } from '../../shared/model/day.ts';
import {
  entryDraft,
  entrySummary,
  EXCERPT_LENGTH,
  MAX_ENTRY_TEXT_LENGTH,
  type EntryDraft,
  type EntrySummary,
} from '../../shared/model/entry.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { indexRow, purgeRow, reindexRow, unindexRow } from '../search/index-rows.ts';
import { destroyVersions, keepVersion, keepVersionAfterPause, openVersion } from './versions.ts';

type SummaryRow = {
  readonly id: string;
  readonly kind: string;
  readonly sealed_until_day: string | null;
  readonly day: string;
  readonly written_at: number;
  readonly zone: string;
  readonly edited_at: number;
  readonly title: string;
  readonly excerpt: string;
  readonly word_count: number;
  readonly prompt_id: string | null;
};
type EntryRow = SummaryRow & { readonly body: string };

/** The entries of the days `from` to `before` (not included), oldest first. */
export function listEntries(db: Reader, from: Day, before: Day): readonly EntrySummary[] {
  const rows = db.all<SummaryRow>(sql`
    SELECT id, kind, sealed_until_day, day, written_at, zone, edited_at, title, excerpt, word_count, prompt_id
    FROM entry
    WHERE day >= ${from} AND day < ${before} AND removed_at IS NULL
    ORDER BY day, written_at, id
  `);
  return rows.map(toSummary);
}

/** The entry whole. Throws `entry/missing` when there is none or it was removed, `entry/sealed` while it is sealed. */
export function openEntry(db: Reader, id: EntryId): EntryDraft {
  const row = db.get<EntryRow>(sql`
    SELECT id, kind, sealed_until_day, day, written_at, zone, edited_at, title, excerpt, word_count, prompt_id, body
    FROM entry
    WHERE id = ${id} AND removed_at IS NULL
  `);
  if (!row) throw new JournalError({ code: 'entry/missing' });
  if (row.sealed_until_day !== null) throw new JournalError({ code: 'entry/sealed' });
  return entryDraft.parse({
    id: row.id,
    kind: row.kind,
    day: row.day,
    writtenAt: row.written_at,
    zone: row.zone,
    editedAt: row.edited_at,
    title: row.title,
    body: JSON.parse(row.body),
    promptId: row.prompt_id,
  });
}

/**
 * Keeps the entry, new or changed; its kind, day, beginning and prompt are the ones it had first. Throws `input/too-large`
 * beyond `MAX_ENTRY_TEXT_LENGTH`, and `entry/missing` for one that was removed meanwhile.
 */
export function saveEntry(db: Writer, draft: EntryDraft): EntrySummary {
  const text = documentText(draft.body);
  if (text.length > MAX_ENTRY_TEXT_LENGTH) throw new JournalError({ code: 'input/too-large' });
  keepVersionAfterPause(db, draft.id, draft.editedAt);
  const changed = db.run(sql`
    INSERT INTO entry
      (id, kind, day, written_at, zone, edited_at, title, body, excerpt, word_count, prompt_id)
    VALUES (${draft.id}, ${draft.kind}, ${draft.day}, ${draft.writtenAt}, ${draft.zone}, ${draft.editedAt}, ${draft.title},
      ${JSON.stringify(draft.body)}, ${excerptOf(text, EXCERPT_LENGTH)}, ${countWords(text)}, ${draft.promptId})
    ON CONFLICT (id) DO UPDATE
    SET edited_at = excluded.edited_at, title = excluded.title, body = excluded.body,
      excerpt = excluded.excerpt, word_count = excluded.word_count
    WHERE removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'entry/missing' });
  const summary = summaryOf(db, draft.id);
  const { id, title } = draft;
  const { day } = summary;
  // A letter may be sealed between a key and its save: then there is nothing of it to be found.
  if (summary.sealedUntil === null) indexRow(db, { table: 'entry', id, day, title, text });
  return summary;
}

/** Puts an earlier version in place at `at`; what stood there is kept as a version. Throws `entry/missing`, `entry/sealed`. */
export function restoreVersion(
  db: Writer,
  { id, version, at }: { readonly id: EntryId; readonly version: number; readonly at: Instant },
): EntrySummary {
  const { title, body } = openVersion(db, id, version);
  const present = openEntry(db, id);
  keepVersion(db, id);
  return saveEntry(db, { ...present, title, body, editedAt: at });
}

/** Marks the entry as removed at `at`; it can be restored. Throws `entry/missing` when there is none. */
export function removeEntry(db: Writer, id: EntryId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE entry SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'entry/missing' });
  unindexRow(db, { table: 'entry', id });
}

export function restoreEntry(db: Writer, id: EntryId): EntrySummary {
  db.run(sql`UPDATE entry SET removed_at = NULL WHERE id = ${id}`);
  reindexRow(db, { table: 'entry', id });
  return summaryOf(db, id);
}

/**
 * Seals the letter until `until`, or opens its seal with null, whatever the day is: it is the person's own letter.
 * Throws `entry/missing` for anything but a letter that is there.
 */
export function sealLetter(db: Writer, id: EntryId, until: Day | null): EntrySummary {
  const changed = db.run(sql`
    UPDATE entry SET sealed_until_day = ${until}
    WHERE id = ${id} AND kind = 'letter' AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'entry/missing' });
  reindexRow(db, { table: 'entry', id });
  return summaryOf(db, id);
}

/**
 * Deletes the letter and all it ever was; it cannot be restored. `secure_delete` overwrites what the database held of it. Throws
 * `entry/missing` for anything but a letter.
 */
export function destroyLetter(db: Writer, id: EntryId): void {
  const changed = db.run(sql`DELETE FROM entry WHERE id = ${id} AND kind = 'letter'`);
  if (changed === 0) throw new JournalError({ code: 'entry/missing' });
  destroyVersions(db, id);
  purgeRow(db, { table: 'entry', id });
}

function summaryOf(db: Reader, id: EntryId): EntrySummary {
  const row = db.get<SummaryRow>(sql`
    SELECT id, kind, sealed_until_day, day, written_at, zone, edited_at, title, excerpt, word_count, prompt_id
    FROM entry
    WHERE id = ${id}
  `);
  if (!row) throw new JournalError({ code: 'entry/missing' });
  return toSummary(row);
}

/** Of a sealed entry nothing that was written in it leaves the vault. */
function toSummary(row: SummaryRow): EntrySummary {
  const isSealed = row.sealed_until_day !== null;
  return entrySummary.parse({
    id: row.id,
    kind: row.kind,
    sealedUntil: row.sealed_until_day,
    day: row.day,
    writtenAt: row.written_at,
    zone: row.zone,
    editedAt: row.edited_at,
    title: isSealed ? '' : row.title,
    excerpt: isSealed ? '' : row.excerpt,
    wordCount: isSealed ? 0 : row.word_count,
    promptId: row.prompt_id,
  });
}
