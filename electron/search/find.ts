import { mayLeadToContact } from '../../shared/logic/gates.ts';
import type { Flags } from '../../shared/logic/flags.ts';
import { entriesPutAway, isPutAway } from '../../shared/logic/put-away.ts';
import { found, type Found, type FoundPart } from '../../shared/model/found.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { listPages } from '../pages/pages.ts';
import { matchQuery } from './match-query.ts';
import { keyOf, rowOfKey, type SearchedRow } from './search-key.ts';
import { MATCH_BEGINS, MATCH_ENDS, putTogether } from './set-apart.ts';
import { storedPage } from './stored-row.ts';

/** How many words of a text are shown around what was found. */
const SNIPPET_WORDS = 24;

type Wish = { readonly text: string; readonly limit: number; readonly flags: Flags };
type Row = { readonly key: string; readonly title: string; readonly snippet: string };

/**
 * The rows in which every word of `text` begins a word, the newest day first. Never one that was removed, a letter that
 * is sealed, or what was written in a step that `flags` put away. Nothing where `text` has no letter or digit.
 */
export function find(db: Reader, { text, limit, flags }: Wish): readonly Found[] {
  const query = matchQuery(text);
  if (query === undefined) return [];
  const rows = db.all<Row>(sql`
    SELECT key, highlight(search, 1, ${MATCH_BEGINS}, ${MATCH_ENDS}) AS title,
      snippet(search, 2, ${MATCH_BEGINS}, ${MATCH_ENDS}, '…', ${SNIPPET_WORDS}) AS snippet
    FROM search
    WHERE search MATCH ${query}
      AND key NOT IN (SELECT value FROM json_each(${JSON.stringify(keysPutAway(db, flags))}))
    ORDER BY rowid DESC
    LIMIT ${limit}
  `);
  return rows.flatMap(({ key, title, snippet }) => {
    const about = foundRow(db, rowOfKey(key));
    return about
      ? [found.parse({ ...about, title: partsOf(title), snippet: partsOf(snippet) })]
      : [];
  });
}

/** What `flags` put away; it comes back with its step. */
function keysPutAway(db: Reader, flags: Flags): readonly string[] {
  if (mayLeadToContact(flags)) return [];
  const worksheets = listPages(db).filter((page) => page.kind === 'worksheet');
  const pages = worksheets.filter((page) => isPutAway(page, flags));
  return [
    ...pages.map(({ id }) => keyOf({ table: 'page', id })),
    ...Array.from(entriesPutAway(worksheets, flags), (id) => keyOf({ table: 'entry', id })),
  ];
}

/** What tells a row apart from others that were found; undefined where it is not there to be opened. */
function foundRow(db: Reader, { table, id }: SearchedRow): Record<string, unknown> | undefined {
  switch (table) {
    case 'entry': {
      const row = db.get<{ day: string; kind: string }>(sql`
        SELECT day, kind FROM entry
        WHERE id = ${id} AND removed_at IS NULL AND sealed_until_day IS NULL
      `);
      return row && { kind: 'entry', id, day: row.day, entryKind: row.kind };
    }
    case 'page': {
      const page = storedPage(db, id);
      if (!page) return undefined;
      const isWorksheet = page.kind === 'worksheet';
      const sheet = isWorksheet ? { step: page.step, worksheet: page.worksheet } : null;
      return { kind: 'page', id, day: page.day, pageKind: page.kind, sheet };
    }
    case 'month_event': {
      const row = db.get<{ day: string; kind: string }>(sql`
        SELECT day, kind FROM month_event WHERE id = ${id} AND removed_at IS NULL
      `);
      return row && { kind: 'event', id, day: row.day, eventKind: row.kind };
    }
  }
}

/** What FTS5 gave back, cut where a match begins and ends. */
function partsOf(marked: string): readonly FoundPart[] {
  const [before = '', ...after] = putTogether(marked).split(MATCH_BEGINS);
  const parts = after.flatMap((piece) => {
    const [match = '', rest = ''] = piece.split(MATCH_ENDS);
    return [
      { text: match, isMatch: true },
      { text: rest, isMatch: false },
    ];
  });
  return [{ text: before, isMatch: false }, ...parts].filter((part) => part.text !== '');
}
