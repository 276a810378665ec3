import { attempt, type Attempt } from '../../shared/model/month.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = {
  readonly id: string;
  readonly start_day: string;
  readonly length_days: number | null;
  readonly created_at: number;
};

/** Every attempt, the present one last. */
export function listAttempts(db: Reader): readonly Attempt[] {
  const rows = db.all<Row>(sql`
    SELECT id, start_day, length_days, created_at
    FROM attempt
    ORDER BY created_at, id
  `);
  return rows.map(toAttempt);
}

/** Begins an attempt; the ones before it stay as they are, also one of that very id. Gives back what is now kept. */
export function startAttempt(db: Writer, given: Attempt): Attempt {
  db.run(sql`
    INSERT INTO attempt (id, start_day, length_days, created_at)
    VALUES (${given.id}, ${given.startDay}, ${given.lengthDays}, ${given.createdAt})
    ON CONFLICT (id) DO NOTHING
  `);
  const kept = listAttempts(db).find(({ id }) => id === given.id);
  return kept ?? given;
}

function toAttempt(row: Row): Attempt {
  return attempt.parse({
    id: row.id,
    startDay: row.start_day,
    lengthDays: row.length_days,
    createdAt: row.created_at,
  });
}
