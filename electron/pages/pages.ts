import { JournalError } from '../../shared/failure.ts';
import type { Instant } from '../../shared/model/day.ts';
import type { PageId } from '../../shared/model/ids.ts';
import type { Page } from '../../shared/model/page.ts';
import { MAX_VERSIONS } from '../../shared/model/version.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { PAUSE_MS } from '../journal/versions.ts';
import { indexRow, reindexRow, unindexRow } from '../search/index-rows.ts';
import { searchablePage } from '../search/stored-row.ts';
import { toPage, type PageRow } from './stored-page.ts';

/**
 * Every page that was not removed, oldest first. One that damage cut short is left out here, so that it keeps no other
 * from being read; its text stays stored as it is, and rescue writes it out.
 */
export function listPages(db: Reader): readonly Page[] {
  const rows = db.all<PageRow>(sql`
    SELECT id, kind, day, at, zone, edited_at, content
    FROM page
    WHERE removed_at IS NULL
    ORDER BY at, id
  `);
  return rows.flatMap((row) => toPage(row) ?? []);
}

/**
 * Keeps the page, new or changed; its kind, day, moment and zone are the ones it had first. Throws `page/missing` for
 * one that was removed meanwhile.
 */
export function savePage(db: Writer, given: Page): Page {
  const { id, kind, day, at, zone, editedAt, ...content } = given;
  keepVersionAfterPause(db, given);
  const changed = db.run(sql`
    INSERT INTO page (id, kind, day, at, zone, edited_at, content)
    VALUES (${id}, ${kind}, ${day}, ${at}, ${zone}, ${editedAt}, ${JSON.stringify(content)})
    ON CONFLICT (id) DO UPDATE SET edited_at = excluded.edited_at, content = excluded.content
    WHERE removed_at IS NULL AND kind = excluded.kind
  `);
  if (changed === 0) throw new JournalError({ code: 'page/missing' });
  const kept = pageOf(db, id);
  indexRow(db, searchablePage(kept));
  return kept;
}

/** What the page was before it was filled in further, newest first. */
export function listPageVersions(db: Reader, id: PageId): readonly Page[] {
  const rows = db.all<PageRow>(sql`
    SELECT page.id, kind, day, at, zone, page_version.edited_at, page_version.content
    FROM page_version
    JOIN page ON page.id = page_id
    WHERE page_id = ${id}
    ORDER BY page_version.edited_at DESC
  `);
  return rows.flatMap((row) => toPage(row) ?? []);
}

type Restoring = { readonly id: PageId; readonly version: Instant; readonly at: Instant };

/**
 * Puts in place what the page was when it was last edited at `version`; what stood there is kept as a version, however
 * short the pause was. Throws `page/missing` when there is no such version, or the page was removed.
 */
export function restorePageVersion(db: Writer, { id, version, at }: Restoring): Page {
  const earlier = listPageVersions(db, id).find(({ editedAt }) => editedAt === version);
  if (!earlier) throw new JournalError({ code: 'page/missing' });
  keepVersion(db, id);
  return savePage(db, { ...earlier, editedAt: at });
}

/** Marks the page as removed at `at`; it can be restored. Throws `page/missing` when there is none. */
export function removePage(db: Writer, id: PageId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE page SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'page/missing' });
  unindexRow(db, { table: 'page', id });
}

/** Takes the removal back. Throws `page/missing` when there never was such a page. */
export function restorePage(db: Writer, id: PageId): Page {
  db.run(sql`UPDATE page SET removed_at = NULL WHERE id = ${id}`);
  reindexRow(db, { table: 'page', id });
  return pageOf(db, id);
}

/** Keeps what stands there before it is filled in further after a pause. */
function keepVersionAfterPause(db: Writer, { id, editedAt }: Page): void {
  const { edited_at: before = editedAt } =
    db.get<Pick<PageRow, 'edited_at'>>(sql`SELECT edited_at FROM page WHERE id = ${id}`) ?? {};
  if (Math.abs(editedAt - before) > PAUSE_MS) keepVersion(db, id);
}

/** Keeps what stands there, and of the oldest no more than enough. */
function keepVersion(db: Writer, id: PageId): void {
  db.run(sql`
    INSERT OR IGNORE INTO page_version (page_id, edited_at, content)
    SELECT id, edited_at, content
    FROM page
    WHERE id = ${id}
  `);
  db.run(sql`
    DELETE FROM page_version
    WHERE page_id = ${id} AND edited_at <> (SELECT edited_at FROM page WHERE id = ${id}) AND edited_at IN (
      SELECT edited_at FROM page_version
      WHERE page_id = ${id}
      ORDER BY edited_at DESC
      LIMIT -1 OFFSET ${MAX_VERSIONS}
    )
  `);
}

function pageOf(db: Reader, id: PageId): Page {
  const row = db.get<PageRow>(sql`
    SELECT id, kind, day, at, zone, edited_at, content FROM page
    WHERE id = ${id} AND removed_at IS NULL
  `);
  const kept = row && toPage(row);
  if (!kept) throw new JournalError({ code: 'page/missing' });
  return kept;
}
