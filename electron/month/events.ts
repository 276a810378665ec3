import { JournalError } from '../../shared/failure.ts';
import type { Day, Instant } from '../../shared/model/day.ts';
import type { EventId } from '../../shared/model/ids.ts';
import { monthEvent, type MonthEvent } from '../../shared/model/month.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { indexRow, reindexRow, unindexRow } from '../search/index-rows.ts';
import { searchableEvent } from '../search/stored-row.ts';

type Row = {
  readonly id: string;
  readonly day: string;
  readonly at: number;
  readonly zone: string;
  readonly kind: string;
  readonly how: string | null;
  readonly strength: number | null;
  readonly note: string;
  readonly helped: string | null;
  readonly after: number | null;
  readonly wait_began_at: number | null;
  readonly wait_ended_at: number | null;
};

/** What the columns of an urge hold for every other event. */
const NO_URGE = { strength: null, helped: null, after: null, waitBeganAt: null, waitEndedAt: null };

/** The events of the days `from` to `before` (not included), oldest first. */
export function listEvents(db: Reader, from: Day, before: Day): readonly MonthEvent[] {
  const rows = db.all<Row>(sql`
    SELECT id, day, at, zone, kind, how, strength, note, helped, after, wait_began_at, wait_ended_at
    FROM month_event
    WHERE day >= ${from} AND day < ${before} AND removed_at IS NULL
    ORDER BY day, at, id
  `);
  return rows.map(toEvent);
}

/** Keeps the event, new or changed. Throws `event/missing` for one that was removed meanwhile. */
export function saveEvent(db: Writer, given: MonthEvent): MonthEvent {
  const how = given.kind === 'urge' ? null : given.how;
  const urge = given.kind === 'urge' ? given : NO_URGE;
  const changed = db.run(sql`
    INSERT INTO month_event
      (id, day, at, zone, kind, how, strength, note, helped, after, wait_began_at, wait_ended_at)
    VALUES (${given.id}, ${given.day}, ${given.at}, ${given.zone}, ${given.kind}, ${how}, ${urge.strength},
      ${given.note}, ${urge.helped}, ${urge.after}, ${urge.waitBeganAt}, ${urge.waitEndedAt})
    ON CONFLICT (id) DO UPDATE
    SET day = excluded.day, at = excluded.at, zone = excluded.zone, kind = excluded.kind,
      how = excluded.how, strength = excluded.strength, note = excluded.note,
      helped = excluded.helped, after = excluded.after, wait_began_at = excluded.wait_began_at,
      wait_ended_at = excluded.wait_ended_at
    WHERE removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'event/missing' });
  indexRow(db, searchableEvent({ ...given, helped: urge.helped ?? '' }));
  return given;
}

/** Marks the event as removed at `at`; it can be restored. Throws `event/missing` when there is none. */
export function removeEvent(db: Writer, id: EventId, at: Instant): void {
  const changed = db.run(sql`
    UPDATE month_event SET removed_at = ${at} WHERE id = ${id} AND removed_at IS NULL
  `);
  if (changed === 0) throw new JournalError({ code: 'event/missing' });
  unindexRow(db, { table: 'month_event', id });
}

/** Takes the removal back. Throws `event/missing` when there never was such an event. */
export function restoreEvent(db: Writer, id: EventId): MonthEvent {
  db.run(sql`UPDATE month_event SET removed_at = NULL WHERE id = ${id}`);
  reindexRow(db, { table: 'month_event', id });
  const row = db.get<Row>(sql`
    SELECT id, day, at, zone, kind, how, strength, note, helped, after, wait_began_at, wait_ended_at
    FROM month_event
    WHERE id = ${id}
  `);
  if (!row) throw new JournalError({ code: 'event/missing' });
  return toEvent(row);
}

function toEvent(row: Row): MonthEvent {
  const { how, strength, helped, after, ...rest } = row;
  const { wait_began_at: waitBeganAt, wait_ended_at: waitEndedAt, ...common } = rest;
  return monthEvent.parse(
    row.kind === 'urge'
      ? { ...common, strength, helped, after, waitBeganAt, waitEndedAt }
      : { ...common, how },
  );
}
