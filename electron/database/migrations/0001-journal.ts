import type { Migration } from '../migration.ts';

/**
 * Entries, check-ins, the month's attempts and events, settings, and `meta` with the revision (DB-5).
 * Days are `YYYY-MM-DD` of the writer's day, instants UTC milliseconds; neither is computed from the other later.
 * What a person removes is marked with `removed_at`, so that it can be taken back.
 */
export const journal: Migration = {
  version: 1,
  up: `
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      written_at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      edited_at INTEGER NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      word_count INTEGER NOT NULL,
      prompt_id TEXT,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX entry_by_day ON entry (day, written_at) WHERE removed_at IS NULL;

    CREATE TABLE check_in (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      mood INTEGER NOT NULL CHECK (mood BETWEEN 0 AND 10),
      energy INTEGER CHECK (energy BETWEEN 0 AND 10),
      urge INTEGER CHECK (urge BETWEEN 0 AND 10),
      feelings TEXT NOT NULL,
      slept_hours REAL CHECK (slept_hours BETWEEN 0 AND 24),
      line TEXT NOT NULL,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX check_in_by_day ON check_in (day, at) WHERE removed_at IS NULL;

    CREATE TABLE attempt (
      id TEXT PRIMARY KEY,
      start_day TEXT NOT NULL,
      length_days INTEGER CHECK (length_days BETWEEN 1 AND 366),
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE month_event (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('contact', 'online', 'urge')),
      how TEXT,
      strength INTEGER CHECK (strength BETWEEN 0 AND 10),
      note TEXT NOT NULL,
      helped TEXT,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX month_event_by_day ON month_event (day, at) WHERE removed_at IS NULL;

    INSERT INTO meta (name, value) VALUES ('revision', '0');
  `,
};
