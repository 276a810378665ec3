import type { Migration } from '../migration.ts';

/**
 * `search`: the words of every row that a search finds, in FTS5's own tables inside the encrypted file. It holds nothing
 * that is not in another table; `electron/search` fills it and keeps it in step. A row's number begins with its day, so
 * that what is newest comes first without sorting; `key` names the row it was made from.
 */
export const search: Migration = {
  version: 5,
  up: `
    CREATE VIRTUAL TABLE search USING fts5 (
      key,
      title,
      text,
      tokenize = "unicode61 remove_diacritics 2"
    );
  `,
};
