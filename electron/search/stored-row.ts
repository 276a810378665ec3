import { documentText } from '../../shared/logic/document-text.ts';
import { ownWords } from '../../shared/logic/own-words.ts';
import { entryDocument, type EntryDocument } from '../../shared/model/document.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { toPage, type PageRow } from '../pages/stored-page.ts';
import { parseJson } from '../platform/parse-json.ts';
import type { SearchedRow } from './search-key.ts';

/** A row and what is sought in it. */
export type Searchable = SearchedRow & {
  readonly day: string;
  readonly title: string;
  readonly text: string;
};

export function searchableEntry(entry: {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly body: EntryDocument;
}): Searchable {
  const { id, day, title, body } = entry;
  return { table: 'entry', id, day, title, text: documentText(body) };
}

export function searchablePage(page: Page): Searchable {
  const { id, day } = page;
  return { table: 'page', id, day, title: '', text: ownWords(page).join('\n') };
}

export function searchableEvent(event: {
  readonly id: string;
  readonly day: string;
  readonly note: string;
  readonly helped: string;
}): Searchable {
  const { id, day, note, helped } = event;
  const text = [note, helped].filter((each) => each !== '').join('\n');
  return { table: 'month_event', id, day, title: '', text };
}

/** What is sought in the row as it is stored; undefined where it is not to be found: it was removed, or is sealed. */
export function storedRow(db: Reader, { table, id }: SearchedRow): Searchable | undefined {
  switch (table) {
    case 'entry':
      return storedEntry(db, id);
    case 'page':
      return searchablePageAt(db, id);
    case 'month_event':
      return storedEvent(db, id);
  }
}

function searchablePageAt(db: Reader, id: string): Searchable | undefined {
  const page = storedPage(db, id);
  return page && searchablePage(page);
}

type EntryRow = { readonly day: string; readonly title: string; readonly body: string };

function storedEntry(db: Reader, id: string): Searchable | undefined {
  const row = db.get<EntryRow>(sql`
    SELECT day, title, body FROM entry
    WHERE id = ${id} AND removed_at IS NULL AND sealed_until_day IS NULL
  `);
  if (!row) return undefined;
  // Of a body that damage cut short the title is found all the same.
  const body = entryDocument.safeParse(parseJson(row.body)).data;
  if (!body) return { table: 'entry', id, day: row.day, title: row.title, text: '' };
  return searchableEntry({ ...row, id, body });
}

/** The page as it is stored; undefined where it was removed, or damage cut it short. */
export function storedPage(db: Reader, id: string): Page | undefined {
  const row = db.get<PageRow>(sql`
    SELECT id, kind, day, at, zone, edited_at, content FROM page
    WHERE id = ${id} AND removed_at IS NULL
  `);
  return row && toPage(row);
}

type EventRow = { readonly day: string; readonly note: string; readonly helped: string | null };

function storedEvent(db: Reader, id: string): Searchable | undefined {
  const row = db.get<EventRow>(sql`
    SELECT day, note, helped FROM month_event WHERE id = ${id} AND removed_at IS NULL
  `);
  return row && searchableEvent({ ...row, id, helped: row.helped ?? '' });
}
