import { z } from 'zod';
import { JournalError } from '../../shared/failure.ts';
import { journalSize } from '../../shared/model/backup.ts';
import type { DataKey } from '../vault/data-key.ts';
import { askThread, threadBeside } from '../vault/thread-with-key.ts';

/** What a copy that was found whole holds. */
const wholeCopy = journalSize.extend({
  revision: z.int().min(0),
  schemaVersion: z.int().min(1),
});
export type WholeCopy = z.infer<typeof wholeCopy>;

/** What the thread answers: the copy's contents, or null for one that is not whole. */
export const checkAnswer = wholeCopy.nullable();

/** What the thread is given: where the copy lies. */
export type CheckWish = { readonly database: string };

const THREAD = threadBeside(import.meta.url, 'check-copy-thread');

/**
 * Opens the copied database with its key and looks at every page of it, twice: SQLite's integrity check and the HMACs.
 * On a thread of its own, because it takes more than a second for a large journal. Throws `backup/damaged`, and the
 * reason of `signal` once it is given.
 */
export async function checkCopy(
  database: string,
  key: DataKey,
  signal: AbortSignal,
): Promise<WholeCopy> {
  const wish: CheckWish = { database };
  const found = checkAnswer.parse(await askThread(THREAD, wish, key, signal));
  if (!found) throw new JournalError({ code: 'backup/damaged' });
  return found;
}
