import type { Rows } from '../../shared/model/rows.ts';
import type { ProjectionDatabase } from './database.ts';

/** Puts `rows` in and takes the removed ones out, all or nothing. Throws what Dexie throws. */
export async function applyRows(database: ProjectionDatabase, rows: Rows): Promise<void> {
  const { entries, checkIns, events, attempts, helpers, pages, settings, removed } = rows;
  await database.transaction('rw', database.tables, async () => {
    if (entries) await database.entries.bulkPut(entries);
    if (checkIns) await database.checkIns.bulkPut(checkIns);
    if (events) await database.events.bulkPut(events);
    if (attempts) await database.attempts.bulkPut(attempts);
    if (helpers) await database.helpers.bulkPut(helpers);
    if (pages) await database.pages.bulkPut(pages);
    if (settings) await database.settings.put({ ...settings, name: 'settings' });
    if (removed?.entries) await database.entries.bulkDelete(removed.entries);
    if (removed?.checkIns) await database.checkIns.bulkDelete(removed.checkIns);
    if (removed?.events) await database.events.bulkDelete(removed.events);
    if (removed?.attempts) await database.attempts.bulkDelete(removed.attempts);
    if (removed?.helpers) await database.helpers.bulkDelete(removed.helpers);
    if (removed?.pages) await database.pages.bulkDelete(removed.pages);
  });
}
