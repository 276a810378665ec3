import { day, type Day } from '../../shared/model/day.ts';
import type { Rows } from '../../shared/model/rows.ts';
import { listCheckIns } from '../check-ins/check-ins.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { listAttempts } from '../month/attempts.ts';
import { listEvents } from '../month/events.ts';
import { listHelpers } from '../month/helpers.ts';
import { listPages } from '../pages/pages.ts';
import { readSettings } from '../settings/settings.ts';
import { listEntries } from './entries.ts';

/** Later than any day a person can write on; the day schema ends there. */
const END_OF_DAYS = day.parse('9999-12-31');

/** What the first screen needs: settings, attempts, helpers, pages, and all of the days from `since` on. */
export function recentRows(db: Reader, since: Day): Rows {
  return {
    ...rowsBetween(db, since, END_OF_DAYS),
    attempts: [...listAttempts(db)],
    helpers: [...listHelpers(db)],
    pages: [...listPages(db)],
    settings: readSettings(db),
  };
}

/** The next older rows before `before`: whole days, at least one of them, about `limit` rows. */
export function olderRows(
  db: Reader,
  before: Day,
  limit: number,
): { rows: Rows; next: Day | null } {
  const from = dayOfNthRowBefore(db, before, limit);
  if (from === undefined) return { rows: {}, next: null };
  return { rows: rowsBetween(db, from, before), next: from };
}

function rowsBetween(db: Reader, from: Day, before: Day): Rows {
  return {
    entries: [...listEntries(db, from, before)],
    checkIns: [...listCheckIns(db, from, before)],
    events: [...listEvents(db, from, before)],
  };
}

/** The day of the `limit`-th newest row before `before`, or of the oldest one; undefined when there is none. */
function dayOfNthRowBefore(db: Reader, before: Day, limit: number): Day | undefined {
  const row = db.get<{ readonly day: string | null }>(sql`
    SELECT min(day) AS day FROM (
      SELECT day FROM entry WHERE day < ${before} AND removed_at IS NULL
      UNION ALL SELECT day FROM check_in WHERE day < ${before} AND removed_at IS NULL
      UNION ALL SELECT day FROM month_event WHERE day < ${before} AND removed_at IS NULL
      ORDER BY day DESC
      LIMIT ${limit}
    )
  `);
  return row?.day ? day.parse(row.day) : undefined;
}
