import { performance } from 'node:perf_hooks';
import { JournalError } from '../../shared/failure.ts';
import type { DataKey } from './data-key.ts';
import { createRetryDelay } from './retry-delay.ts';

/** Tries to open something with a secret: one after the other, each with the delay of the ones that failed (KD-4). */
export class Tries {
  readonly #delay = createRetryDelay(() => performance.now());
  #last: Promise<unknown> = Promise.resolve();

  /**
   * The key that `open` gives, when all tries before it are over. Throws `vault/too-soon` without looking while a wait is
   * on, and `vault/refused`, after `onRefused`, when it gives none.
   */
  key(
    open: () => Promise<DataKey | undefined>,
    onRefused: () => void = () => undefined,
  ): Promise<DataKey> {
    const turn = this.#last.then(() => this.#try(open, onRefused));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #try(open: () => Promise<DataKey | undefined>, onRefused: () => void): Promise<DataKey> {
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
