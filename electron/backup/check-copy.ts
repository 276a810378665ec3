import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { JournalError } from '../../shared/failure.ts';
import { journalSize } from '../../shared/model/backup.ts';
import type { DataKey } from '../vault/data-key.ts';

/** What a copy that was found whole holds. */
const wholeCopy = journalSize.extend({
  revision: z.int().min(0),
  schemaVersion: z.int().min(1),
});
export type WholeCopy = z.infer<typeof wholeCopy>;

/** What the thread answers: the copy's contents, or null for one that is not whole. */
export const checkAnswer = wholeCopy.nullable();

/** What the thread is given. */
export type CheckWish = { readonly database: string; readonly keyBytes: Uint8Array };

// Beside this file, in the sources as in the built app.
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? 'check-copy-thread.ts' : 'check-copy-thread.js',
  import.meta.url,
);

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
  signal.throwIfAborted();
  const answered = Promise.withResolvers<unknown>();
  const thread = key.use((bytes) => {
    const workerData: CheckWish = { database, keyBytes: Uint8Array.from(bytes) };
    const started = new Worker(THREAD, { workerData });
    // The thread has a clone of its own.
    workerData.keyBytes.fill(0);
    return started;
  });
  const giveUp = () => answered.reject(signal.reason);
  signal.addEventListener('abort', giveUp);
  thread.once('message', answered.resolve);
  thread.once('error', answered.reject);
  thread.once('exit', () => answered.reject(new JournalError({ code: 'storage/failed' })));
  try {
    const found = checkAnswer.parse(await answered.promise);
    if (!found) throw new JournalError({ code: 'backup/damaged' });
    return found;
  } finally {
    signal.removeEventListener('abort', giveUp);
    await thread.terminate();
  }
}
