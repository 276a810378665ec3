import { JournalError } from '../../shared/failure.ts';
import type { Instant } from '../../shared/model/day.ts';
import type { PageId } from '../../shared/model/ids.ts';
import { page, type Page } from '../../shared/model/page.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { parseJson } from '../platform/parse-json.ts';

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly edited_at: number;
  readonly content: string;
};

/**
 * Every page that was not removed, oldest first. One that damage cut short is left out here, so that it keeps no other
 * from being read; its text stays stored as it is, and rescue writes it out.
 */
export function listPages(db: Reader): readonly Page[] {
  const rows = db.all<Row>(sql`
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
  const changed = db.run(sql`
    INSERT INTO page (id, kind, day, at, zone, edited_at, content)
    VALUES (${id}, ${kind}, ${day}, ${at}, ${zone}, ${editedAt}, ${JSON.stringify(content)})
    ON CONFLICT (id) DO UPDATE SET edited_at = excluded.edited_at, content = excluded.content
    WHERE removed_at IS NULL AND kind = excluded.kind
  `);
  if (changed === 0) throw new JournalError({ code: 'page/missing' });
  return pageOf(db, id);
}

/** Marks the page as removed at `at`; it can be restored. Throws `page/missing` when there is none. */
export function removePage(db: Writer, id: PageId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE page SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'page/missing' });
}

/** Takes the removal back. Throws `page/missing` when there never was such a page. */
export function restorePage(db: Writer, id: PageId): Page {
  db.run(sql`UPDATE page SET removed_at = NULL WHERE id = ${id}`);
  return pageOf(db, id);
}

function pageOf(db: Reader, id: PageId): Page {
  const row = db.get<Row>(sql`
    SELECT id, kind, day, at, zone, edited_at, content FROM page
    WHERE id = ${id} AND removed_at IS NULL
  `);
  const kept = row && toPage(row);
  if (!kept) throw new JournalError({ code: 'page/missing' });
  return kept;
}

function toPage({ content, edited_at: editedAt, ...rest }: Row): Page | undefined {
  const filledIn = parseJson(content);
  if (typeof filledIn !== 'object' || filledIn === null) return undefined;
  return page.safeParse({ ...filledIn, ...rest, editedAt }).data;
}
