import { Dexie, type EntityTable } from 'dexie';
import type { CheckIn } from '../../shared/model/check-in.ts';
import type { EntrySummary } from '../../shared/model/entry.ts';
import type { Attempt, Helper, MonthEvent } from '../../shared/model/month.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Settings } from '../../shared/model/settings.ts';

/** The page's copy of what lists and charts show. It lives in memory and may be lost at any moment (MP-1). */
export type ProjectionDatabase = Dexie & {
  readonly entries: EntityTable<EntrySummary, 'id'>;
  readonly checkIns: EntityTable<CheckIn, 'id'>;
  readonly events: EntityTable<MonthEvent, 'id'>;
  readonly attempts: EntityTable<Attempt, 'id'>;
  readonly helpers: EntityTable<Helper, 'id'>;
  readonly pages: EntityTable<Page, 'id'>;
  readonly settings: EntityTable<Settings & { readonly name: 'settings' }, 'name'>;
};

export const PROJECTION_NAME = 'journal';

/** What stands behind the projection: the browser's own IndexedDB, or one in plain memory. */
export type Backing = {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
};

/** An empty projection on `backing`, whatever was there before thrown away. */
export async function freshDatabase(backing: Backing): Promise<ProjectionDatabase> {
  // Dexie keeps answers by the name of the database: this one would wait for those of one that has failed.
  const options = { ...backing, cache: 'disabled' } as const;
  // Dexie gives a table for each name below; TypeScript cannot read them out of the schema text.
  const database = new Dexie(PROJECTION_NAME, options) as ProjectionDatabase;
  database.version(1).stores({
    entries: 'id, [day+writtenAt]',
    checkIns: 'id, [day+at]',
    events: 'id, [day+at]',
    attempts: 'id, createdAt',
    helpers: 'id, madeAt',
    pages: 'id, [kind+at]',
    settings: 'name',
  });
  await database.delete({ disableAutoOpen: false });
  await database.open();
  return database;
}
