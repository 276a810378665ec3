import { performance } from 'node:perf_hooks';
import { JournalError } from '../../shared/failure.ts';
import type { DataKey } from './data-key.ts';
import { createRetryDelay } from './retry-delay.ts';

/** Tries to open something with a secret: one after the other, each with the delay of the ones that failed (KD-4). */
export class Tries {
  readonly #delay = createRetryDelay(() => performance.now());
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all tries before it are over. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * The key that `open` gives. Throws `vault/too-soon` without looking while a wait is on, and `vault/refused`, after
   * `onRefused`, when it gives none.
   */
  async key(
    open: () => Promise<DataKey | undefined>,
    onRefused: () => void = () => undefined,
  ): Promise<DataKey> {
    const waitMs = this.#delay.remainingMs();
    if (waitMs > 0) throw new JournalError({ code: 'vault/too-soon', retryAfterMs: waitMs });
    const key = await open();
    if (!key) {
      onRefused();
      this.#delay.failed();
      const retryAfterMs = this.#delay.remainingMs();
      throw new JournalError({ code: 'vault/refused', retryAfterMs });
    }
    this.#delay.succeeded();
    return key;
  }
}
