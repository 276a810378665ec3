import { join } from 'node:path';
import type Database from 'better-sqlite3-multiple-ciphers';
import { readerOver } from '../database/database.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { databaseJson, type Origin } from './database-json.ts';
import { journalMarkdown } from './journal-markdown.ts';

/** Writes everything of an open database into `folder`, to read and as data. Throws what the system throws. */
export function writeWholeJournal(from: Database.Database, folder: string, origin: Origin): void {
  writeText(folder, 'journal.md', journalMarkdown(readerOver(from)));
  writeText(folder, 'journal.json', databaseJson(from, origin));
}

/** Writes one file that anyone who has the folder can read, for its owner alone. Throws what the system throws. */
export function writeText(folder: string, name: string, text: string): void {
  writeDurably(join(folder, name), Buffer.from(text));
}
