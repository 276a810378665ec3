import { flagsFrom } from '../../shared/logic/flags.ts';
import { entriesIn, isPutAway } from '../../shared/logic/put-away.ts';
import type { Reader } from '../database/database.ts';
import { listPages } from '../pages/pages.ts';
import { readSettings } from '../settings/settings.ts';
import { bookOf, entriesMarkdown } from './journal-markdown.ts';
import { journalFileWords as words } from './journal-words.ts';
import { pagesMarkdown } from './pages-markdown.ts';

/**
 * The worksheets of the path for reading, as Markdown, with the entries that were written in them; the page for the week
 * is one of them. What the person's own answers have put away is left out and counted.
 */
export function worksheetsMarkdown(db: Reader): {
  readonly text: string;
  readonly putAwayCount: number;
} {
  const pages = listPages(db);
  const flags = flagsFrom(readSettings(db).flagAnswers);
  const worksheets = pages.filter((page) => page.kind === 'worksheet');
  const shown = worksheets.filter((page) => !isPutAway(page, flags));
  const weekly = pages.filter((page) => page.kind === 'weekly');
  const wantedPages = new Set<string>([...shown, ...weekly].map(({ id }) => id));
  const wantedEntries: ReadonlySet<string> = entriesIn(shown);
  const pieces = [
    ...pagesMarkdown(db, (id) => wantedPages.has(id)),
    ...entriesMarkdown(db, (id) => wantedEntries.has(id)),
  ];
  const nothing = worksheets.length + weekly.length === 0 ? [words.noWorksheets] : [];
  return {
    text: bookOf([words.worksheets, ...nothing], pieces),
    putAwayCount: worksheets.length - shown.length,
  };
}
