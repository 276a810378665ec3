import type { Migration } from '../migration.ts';

/** `opening`: when the journal was opened and how, and the tries that failed (TM-5). */
export const care: Migration = {
  version: 2,
  up: `
    CREATE TABLE opening (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      how TEXT NOT NULL CHECK (how IN ('passphrase', 'recovery-words', 'keychain', 'failed'))
    ) STRICT;
  `,
};
