import type { Migration } from '../migration.ts';

/**
 * What kind of writing an entry is, and until when a letter stays sealed. `page` is what was filled into a form of the
 * journal (a sitting of the exercise, a chosen strength, a week's page): `content` is JSON in the shape of its kind.
 * `entry_version` and `page_version` are what an entry or a page was before it was written on again.
 */
export const pages: Migration = {
  version: 4,
  up: `
    ALTER TABLE entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'free'
      CHECK (kind IN ('free', 'letter', 'sitting', 'step'));
    ALTER TABLE entry ADD COLUMN sealed_until_day TEXT;

    CREATE TABLE page (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      day TEXT NOT NULL,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      edited_at INTEGER NOT NULL,
      content TEXT NOT NULL,
      removed_at INTEGER
    ) STRICT;

    CREATE TABLE entry_version (
      entry_id TEXT NOT NULL,
      edited_at INTEGER NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (entry_id, edited_at)
    ) STRICT;

    CREATE TABLE page_version (
      page_id TEXT NOT NULL,
      edited_at INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (page_id, edited_at)
    ) STRICT;
  `,
};
