import { JournalError } from '../../shared/failure.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { lastDayOf } from '../../shared/logic/month-days.ts';
import { instant, type Instant } from '../../shared/model/day.ts';
import type { AttemptId } from '../../shared/model/ids.ts';
import { attempt, type Attempt, type AttemptChange } from '../../shared/model/month.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = {
  readonly id: string;
  readonly start_day: string;
  readonly length_days: number | null;
  readonly created_at: number;
  readonly reasons: string;
  readonly contact: string;
  readonly ended_day: string | null;
  readonly plan_of: string | null;
};

/** Every attempt that was not removed, the present one last. */
export function listAttempts(db: Reader): readonly Attempt[] {
  const rows = db.all<Row>(sql`
    SELECT id, start_day, length_days, created_at, reasons, contact, ended_day, plan_of
    FROM attempt
    WHERE removed_at IS NULL
    ORDER BY created_at, id
  `);
  return rows.map(toAttempt);
}

/**
 * Begins an attempt, or changes the plan of the present one with a row of its own; one of that very id is left as it
 * is. The one before a fresh one ends on the day before it. It is kept as begun after every other, whatever a clock that
 * was set back says, so that it is the present one. Gives back what is now kept, and what was changed with it.
 * Throws `attempt/overlaps` for a fresh one that would not begin after the present one.
 */
export function startAttempt(db: Writer, given: Attempt): readonly Attempt[] {
  const known = listAttempts(db);
  const same = known.find(({ id }) => id === given.id);
  if (same) return [same];
  const present = known.at(-1);
  const isPlan = present !== undefined && given.planOf === present.id;
  if (present && !isPlan && given.startDay <= present.startDay) {
    throw new JournalError({ code: 'attempt/overlaps' });
  }
  insertAttempt(db, { ...given, createdAt: laterThan(present, given.createdAt) });
  if (!present || isPlan || !reaches(present, given)) return [attemptOf(db, given.id)];
  const ended = changeAttempt(db, { ...present, endedDay: addDays(given.startDay, -1) });
  return [ended, attemptOf(db, given.id)];
}

/** Its reasons, which contact is needed, and where it ended. Throws `attempt/missing`. */
export function changeAttempt(db: Writer, given: AttemptChange): Attempt {
  const changed = db.run(sql`
    UPDATE attempt
    SET reasons = ${given.reasons}, contact = ${given.contact}, ended_day = ${given.endedDay}
    WHERE id = ${given.id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'attempt/missing' });
  return attemptOf(db, given.id);
}

/** Marks the attempt as removed at `at`; it can be restored. Throws `attempt/missing` when there is none. */
export function removeAttempt(db: Writer, id: AttemptId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE attempt SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'attempt/missing' });
}

/** Takes the removal back. Throws `attempt/missing` when there never was such an attempt. */
export function restoreAttempt(db: Writer, id: AttemptId): Attempt {
  db.run(sql`UPDATE attempt SET removed_at = NULL WHERE id = ${id}`);
  return attemptOf(db, id);
}

function laterThan(present: Attempt | undefined, at: Instant): Instant {
  return present && present.createdAt >= at ? instant.parse(present.createdAt + 1) : at;
}

/** Whether the days of `earlier` go on into those of `later`. */
function reaches(earlier: Attempt, later: Attempt): boolean {
  const last = lastDayOf(earlier);
  return last === null || last >= later.startDay;
}

function insertAttempt(db: Writer, given: Attempt): void {
  db.run(sql`
    INSERT INTO attempt
      (id, start_day, length_days, created_at, reasons, contact, ended_day, plan_of)
    VALUES (${given.id}, ${given.startDay}, ${given.lengthDays}, ${given.createdAt}, ${given.reasons},
      ${given.contact}, ${given.endedDay}, ${given.planOf})
    ON CONFLICT (id) DO NOTHING
  `);
}

function attemptOf(db: Reader, id: AttemptId): Attempt {
  const kept = listAttempts(db).find((each) => each.id === id);
  if (!kept) throw new JournalError({ code: 'attempt/missing' });
  return kept;
}

function toAttempt(row: Row): Attempt {
  return attempt.parse({
    id: row.id,
    startDay: row.start_day,
    lengthDays: row.length_days,
    createdAt: row.created_at,
    reasons: row.reasons,
    contact: row.contact,
    endedDay: row.ended_day,
    planOf: row.plan_of,
  });
}
