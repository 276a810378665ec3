import { parentPort, Worker, workerData } from 'node:worker_threads';
import { JournalError } from '../../shared/failure.ts';
import { DataKey } from './data-key.ts';

/** What a thread is started with. */
type Given = { readonly wish: unknown; readonly keyBytes: Uint8Array };

/** The thread `name` beside the file at `starter`, in the sources as in the built app. */
export function threadBeside(starter: string, name: string): URL {
  return new URL(`${name}${starter.endsWith('.ts') ? '.ts' : '.js'}`, starter);
}

/**
 * Has `thread` do `wish` with a key of its own, for work that would keep the vault from answering meanwhile; gives back
 * what it answers. Throws what the thread throws, and the reason of `signal` once it is given. The thread has ended then.
 */
export async function askThread(
  thread: URL,
  wish: unknown,
  key: DataKey,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const answered = Promise.withResolvers<unknown>();
  const started = key.use((bytes) => {
    const given: Given = { wish, keyBytes: Uint8Array.from(bytes) };
    const worker = new Worker(thread, { workerData: given });
    // The thread has a clone of its own.
    given.keyBytes.fill(0);
    return worker;
  });
  const giveUp = () => answered.reject(signal.reason);
  signal.addEventListener('abort', giveUp);
  started.once('message', answered.resolve);
  started.once('error', answered.reject);
  started.once('exit', () => answered.reject(new JournalError({ code: 'storage/failed' })));
  try {
    return await answered.promise;
  } finally {
    signal.removeEventListener('abort', giveUp);
    await started.terminate();
  }
}

/** The other end, in a thread that only `askThread` starts: answers with what `work` gives, and wipes the key. */
export function answerInThread<Wish>(work: (wish: Wish, key: DataKey) => unknown): void {
  // Only `askThread` starts this thread, with exactly this.
  const { wish, keyBytes } = workerData as Given & { readonly wish: Wish };
  const key = new DataKey(Buffer.from(keyBytes));
  keyBytes.fill(0);
  try {
    parentPort?.postMessage(work(wish, key));
  } finally {
    key.wipe();
  }
}
