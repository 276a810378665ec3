import { JournalError } from '../../shared/failure.ts';
import { countWords, documentText, excerptOf } from '../../shared/logic/document-text.ts';
import type { Instant } from '../../shared/model/day.ts';
import { entryDocument } from '../../shared/model/document.ts';
import { EXCERPT_LENGTH } from '../../shared/model/entry.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import {
  entryVersion,
  MAX_VERSIONS,
  versionSummary,
  type EntryVersion,
  type VersionSummary,
} from '../../shared/model/version.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = {
  readonly version: number;
  readonly edited_at: number;
  readonly title: string;
  readonly body: string;
};

/** Writing that goes on after such a pause begins a new version; what stood there before it is kept. */
export const PAUSE_MS = 10 * 60_000;

/** What the entry was, newest first. Throws `entry/sealed` while it is sealed. */
export function listVersions(db: Reader, id: EntryId): readonly VersionSummary[] {
  requireUnsealed(db, id);
  const rows = db.all<Row>(sql`
    SELECT edited_at AS version, edited_at, title, body
    FROM entry_version
    WHERE entry_id = ${id}
    ORDER BY edited_at DESC
  `);
  return rows.map((row) => {
    const { body, ...said } = toVersion(row);
    const text = documentText(body);
    const excerpt = excerptOf(text, EXCERPT_LENGTH);
    return versionSummary.parse({ ...said, excerpt, wordCount: countWords(text) });
  });
}

/** How many there are; none is read. */
export function countVersions(db: Reader, id: EntryId): number {
  const row = db.get<{ readonly count: number }>(sql`
    SELECT count(*) AS count FROM entry_version WHERE entry_id = ${id}
  `);
  return row?.count ?? 0;
}

/** One of them whole. Throws `entry/missing`, and `entry/sealed` while its entry is sealed. */
export function openVersion(db: Reader, id: EntryId, version: number): EntryVersion {
  requireUnsealed(db, id);
  const row = db.get<Row>(sql`
    SELECT edited_at AS version, edited_at, title, body
    FROM entry_version
    WHERE entry_id = ${id} AND edited_at = ${version}
  `);
  if (!row) throw new JournalError({ code: 'entry/missing' });
  return toVersion(row);
}

/** Keeps what the entry is now, before it is written on at `at` after a pause; what was just typed is no version. */
export function keepVersionAfterPause(db: Writer, id: EntryId, at: Instant): void {
  db.run(sql`
    INSERT OR IGNORE INTO entry_version (entry_id, edited_at, title, body)
    SELECT id, edited_at, title, body
    FROM entry
    WHERE id = ${id} AND abs(${at} - edited_at) > ${PAUSE_MS}
  `);
  forgetOldest(db, id);
}

/** Keeps what the entry is now, whenever that was written: something else is about to be put in its place. */
export function keepVersion(db: Writer, id: EntryId): void {
  db.run(sql`
    INSERT OR IGNORE INTO entry_version (entry_id, edited_at, title, body)
    SELECT id, edited_at, title, body FROM entry WHERE id = ${id}
  `);
  forgetOldest(db, id);
}

/** Deletes all of them, because the entry itself is destroyed. */
export function destroyVersions(db: Writer, id: EntryId): void {
  db.run(sql`DELETE FROM entry_version WHERE entry_id = ${id}`);
}

/** Never the one that was just kept, also where a clock was set back. */
function forgetOldest(db: Writer, id: EntryId): void {
  db.run(sql`
    DELETE FROM entry_version
    WHERE entry_id = ${id} AND edited_at <> (SELECT edited_at FROM entry WHERE id = ${id}) AND edited_at IN (
      SELECT edited_at FROM entry_version
      WHERE entry_id = ${id}
      ORDER BY edited_at DESC
      LIMIT -1 OFFSET ${MAX_VERSIONS}
    )
  `);
}

function requireUnsealed(db: Reader, id: EntryId): void {
  const sealed = db.get<{ readonly id: string }>(sql`
    SELECT id FROM entry WHERE id = ${id} AND sealed_until_day IS NOT NULL
  `);
  if (sealed) throw new JournalError({ code: 'entry/sealed' });
}

function toVersion({ version, edited_at: editedAt, title, body }: Row): EntryVersion {
  return entryVersion.parse({
    version,
    editedAt,
    title,
    body: entryDocument.parse(JSON.parse(body)),
  });
}
