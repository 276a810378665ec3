import type { Migration } from '../migration.ts';

/**
 * What kind of writing an entry is, and until when a letter stays sealed. `page` is what was filled into a form of the
 * journal (a sitting of the exercise, a chosen strength, a week's page): `content` is JSON in the shape of its kind.
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
  `,
};
