import { JournalError } from '../../shared/failure.ts';
import type { Instant } from '../../shared/model/day.ts';
import type { HelperId } from '../../shared/model/ids.ts';
import { helper, type Helper } from '../../shared/model/month.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = { readonly id: string; readonly words: string; readonly made_at: number };

/** What the person turns to in an urge, in the order they wrote it down. */
export function listHelpers(db: Reader): readonly Helper[] {
  return db
    .all<Row>(
      sql`
      SELECT id, words, made_at FROM helper WHERE removed_at IS NULL ORDER BY made_at, id
    `,
    )
    .map(toHelper);
}

/** Keeps the helper, new or reworded. Throws `helper/missing` for one that was removed meanwhile. */
export function saveHelper(db: Writer, given: Helper): Helper {
  const changed = db.run(sql`
    INSERT INTO helper (id, words, made_at) VALUES (${given.id}, ${given.words}, ${given.madeAt})
    ON CONFLICT (id) DO UPDATE SET words = excluded.words WHERE removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'helper/missing' });
  return helperOf(db, given.id);
}

/** Marks the helper as removed at `at`; it can be restored. Throws `helper/missing` when there is none. */
export function removeHelper(db: Writer, id: HelperId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE helper SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'helper/missing' });
}

/** Takes the removal back. Throws `helper/missing` when there never was such a helper. */
export function restoreHelper(db: Writer, id: HelperId): Helper {
  db.run(sql`UPDATE helper SET removed_at = NULL WHERE id = ${id}`);
  return helperOf(db, id);
}

function helperOf(db: Reader, id: HelperId): Helper {
  const row = db.get<Row>(sql`
    SELECT id, words, made_at FROM helper WHERE id = ${id} AND removed_at IS NULL
  `);
  if (!row) throw new JournalError({ code: 'helper/missing' });
  return toHelper(row);
}

function toHelper({ id, words, made_at: madeAt }: Row): Helper {
  return helper.parse({ id, words, madeAt });
}
