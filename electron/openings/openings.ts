import { opening, type Opening } from '../../shared/model/opening.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** How many are kept; Settings shows the newest twenty. */
const KEPT = 100;

/**
 * Openings and tries that failed, the one noted last first (TM-5). Not by their times: a clock that was ahead once, or a file
 * of failed tries that someone made up, would else stand above all that comes, and push it out.
 */
export function listOpenings(db: Reader): readonly Opening[] {
  return db
    .all<Opening>(sql`SELECT at, how FROM opening ORDER BY id DESC LIMIT ${KEPT}`)
    .map((row) => opening.parse(row));
}

/** Adds what happened since the last opening, oldest first, and forgets what is too old. */
export function noteOpenings(db: Writer, happened: readonly Opening[]): void {
  for (const { at, how } of happened) {
    db.run(sql`INSERT INTO opening (at, how) VALUES (${at}, ${how})`);
  }
  db.run(sql`
    DELETE FROM opening
    WHERE id NOT IN (SELECT id FROM opening ORDER BY id DESC LIMIT ${KEPT})
  `);
}

export function clearOpenings(db: Writer): void {
  db.run(sql`DELETE FROM opening`);
}
