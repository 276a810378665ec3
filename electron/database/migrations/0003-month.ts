import type { Migration } from '../migration.ts';

/**
 * What a month without contact is for and how it ended, an urge waited out, what the person turns to meanwhile
 * (`helper`), and what was filled in and not kept yet (`unfinished`). An attempt's start and length are never
 * overwritten: a changed plan is a row of its own, `plan_of` the one it changes.
 */
export const month: Migration = {
  version: 3,
  up: `
    ALTER TABLE attempt ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
    ALTER TABLE attempt ADD COLUMN contact TEXT NOT NULL DEFAULT 'none' CHECK (contact IN ('none', 'needed'));
    ALTER TABLE attempt ADD COLUMN ended_day TEXT;
    ALTER TABLE attempt ADD COLUMN plan_of TEXT;
    ALTER TABLE attempt ADD COLUMN removed_at INTEGER;

    ALTER TABLE month_event ADD COLUMN after INTEGER CHECK (after BETWEEN 0 AND 10);
    ALTER TABLE month_event ADD COLUMN wait_began_at INTEGER;
    ALTER TABLE month_event ADD COLUMN wait_ended_at INTEGER;

    CREATE TABLE helper (
      id TEXT PRIMARY KEY,
      words TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;

    CREATE TABLE unfinished (
      name TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
