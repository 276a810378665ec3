import { randomUUID } from 'node:crypto';
import { sql } from '../../../electron/database/sql.ts';
import { HOSTILE_TITLES, type HostileDocument } from '../../fixtures/hostile-documents.ts';
import { anEntry } from '../../support/journal-rows.ts';
import { withVault } from './stored-rows.ts';

/** Larger bodies are only sent: as rows and pages they would take minutes. */
export const MOST_ON_PAPER = 40_000;

/** A day that no summary covers unless it is asked to. */
export const LONG_AGO = '2020-01-01';
const DAY_MS = 86_400_000;
/** Past for every writer, whenever their day begins; and among the days a summary covers by itself. */
export const LATELY = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

/** The title of each that is planted. */
export const PLANTED = 'Planted here';

/** Whether the schema refuses it, and it can be a row. */
export function canBePlanted({ body, isRefused }: HostileDocument): boolean {
  const json = JSON.stringify(body);
  return isRefused && json !== undefined && json.length < MOST_ON_PAPER;
}

/** Puts refused bodies into the database, past every check: rows of a vault that someone else has written in. */
export function plantBodies(home: string, planted: readonly HostileDocument[]): Promise<void> {
  const { writtenAt, zone } = anEntry(LONG_AGO);
  return withVault(home, ({ transact }) => {
    transact((db) => {
      for (const [index, { body }] of planted.entries()) {
        const words = HOSTILE_TITLES[index % HOSTILE_TITLES.length] ?? '';
        // The first stands where it is seen.
        const day = index === 0 ? LATELY : LONG_AGO;
        db.run(sql`
          INSERT INTO entry (id, day, written_at, zone, edited_at, title, body, excerpt, word_count, prompt_id)
          VALUES (${randomUUID()}, ${day}, ${writtenAt}, ${zone}, ${writtenAt}, ${PLANTED},
            ${JSON.stringify(body)}, ${words}, ${1}, ${null})
        `);
      }
    });
  });
}
