import { JournalError } from '../../shared/failure.ts';
import { checkIn, type CheckIn } from '../../shared/model/check-in.ts';
import type { Day, Instant } from '../../shared/model/day.ts';
import type { CheckInId } from '../../shared/model/ids.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = {
  readonly id: string;
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly mood: number;
  readonly energy: number | null;
  readonly urge: number | null;
  readonly feelings: string;
  readonly slept_hours: number | null;
  readonly line: string;
};

/** The check-ins of the days `from` to `before` (not included), oldest first. */
export function listCheckIns(db: Reader, from: Day, before: Day): readonly CheckIn[] {
  const rows = db.all<Row>(sql`
    SELECT id, day, at, zone, mood, energy, urge, feelings, slept_hours, line
    FROM check_in
    WHERE day >= ${from} AND day < ${before} AND removed_at IS NULL
    ORDER BY day, at, id
  `);
  return rows.map(toCheckIn);
}

/** Keeps the check-in, new or changed; its day and moment are the ones it had first. */
export function saveCheckIn(db: Writer, given: CheckIn): CheckIn {
  db.run(sql`
    INSERT INTO check_in (id, day, at, zone, mood, energy, urge, feelings, slept_hours, line)
    VALUES (${given.id}, ${given.day}, ${given.at}, ${given.zone}, ${given.mood}, ${given.energy},
      ${given.urge}, ${JSON.stringify(given.feelings)}, ${given.sleptHours}, ${given.line})
    ON CONFLICT (id) DO UPDATE
    SET mood = excluded.mood, energy = excluded.energy, urge = excluded.urge,
      feelings = excluded.feelings, slept_hours = excluded.slept_hours, line = excluded.line
    WHERE removed_at IS NULL
  `);
  return checkInOf(db, given.id);
}

/** Marks the check-in as removed at `at`; it can be restored. Throws `check-in/missing` when there is none. */
export function removeCheckIn(db: Writer, id: CheckInId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE check_in SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'check-in/missing' });
}

export function restoreCheckIn(db: Writer, id: CheckInId): CheckIn {
  db.run(sql`UPDATE check_in SET removed_at = NULL WHERE id = ${id}`);
  return checkInOf(db, id);
}

function checkInOf(db: Reader, id: CheckInId): CheckIn {
  const row = db.get<Row>(sql`
    SELECT id, day, at, zone, mood, energy, urge, feelings, slept_hours, line
    FROM check_in
    WHERE id = ${id} AND removed_at IS NULL
  `);
  if (!row) throw new JournalError({ code: 'check-in/missing' });
  return toCheckIn(row);
}

function toCheckIn({ slept_hours: sleptHours, feelings, ...row }: Row): CheckIn {
  return checkIn.parse({ ...row, sleptHours, feelings: JSON.parse(feelings) });
}
