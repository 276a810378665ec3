import { addDays } from '../../shared/logic/calendar.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Rows } from '../../shared/model/rows.ts';
import { call } from '../bridge/bridge.ts';
import { applyRows } from './apply-rows.ts';
import { freshDatabase, type Backing, type ProjectionDatabase } from './database.ts';

/** What the first screens show comes first; everything older follows while the person already writes. */
const RECENT_DAYS = 60;
const OLDER_ROWS_A_PAGE = 500;

/** How often the browser's own storage may fail before the projection moves to plain memory (MP-3). */
const CHANCES = 2;

type State = {
  readonly database: ProjectionDatabase | undefined;
  /** Whether all of the journal is in, not only the newest days. */
  readonly isWhole: boolean;
};

/**
 * Keeps the projection filled: at first, after every commit, and from the start again whenever it is deleted or
 * fails. Nothing in it is ever the only copy.
 */
export class Projection {
  #state: State = { database: undefined, isWhole: false };
  #today: Day;
  #failures = 0;
  #isRebuilding = false;
  /** Work on the database happens in the order it was asked for, so no page of old rows overwrites a newer one. */
  #queue: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(today: Day) {
    this.#today = today;
  }

  readonly state = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Throws what is there away and fills it anew from the vault. */
  async rebuild(): Promise<void> {
    if (this.#isRebuilding) return;
    this.#isRebuilding = true;
    try {
      const database = await freshDatabase(await this.#backing());
      database.on('versionchange', () => {
        database.close();
        void this.failed(database);
      });
      await this.#fillRecent(database);
      this.#set({ database, isWhole: false });
      this.#isRebuilding = false;
      await this.#fillOlder(database);
    } catch {
      this.#isRebuilding = false;
      this.#failures += 1;
      if (this.#failures <= CHANCES + 1) await this.rebuild();
    }
  }

  /** Puts in what a commit has made true. */
  apply(rows: Rows): void {
    const { database } = this.#state;
    if (database) void this.#enqueue(database, rows);
  }

  /** A query or a write on `database` did not work: rebuild, unless another one has taken its place already. */
  async failed(database: ProjectionDatabase): Promise<void> {
    if (database !== this.#state.database) return;
    this.#failures += 1;
    await this.rebuild();
  }

  async #backing(): Promise<Backing> {
    if (this.#failures < CHANCES) return { indexedDB, IDBKeyRange };
    const { indexedDB: memory, IDBKeyRange: range } = await import('fake-indexeddb');
    return { indexedDB: memory, IDBKeyRange: range };
  }

  async #fillRecent(database: ProjectionDatabase): Promise<void> {
    const recent = await call('journal.recent', { since: this.#recentSince() });
    if (recent.ok) await applyRows(database, recent.value);
  }

  async #fillOlder(database: ProjectionDatabase): Promise<void> {
    let before: Day | null = this.#recentSince();
    while (before !== null && database === this.#state.database) {
      const page: Result<Output<'journal.older'>> = await call('journal.older', { before, limit: OLDER_ROWS_A_PAGE });
      if (!page.ok) return;
      await this.#enqueue(database, page.value.rows);
      before = page.value.next;
    }
    if (database === this.#state.database) this.#set({ database, isWhole: true });
  }

  #enqueue(database: ProjectionDatabase, rows: Rows): Promise<void> {
    this.#queue = this.#queue.then(() =>
      applyRows(database, rows).catch(() => this.failed(database)),
    );
    return this.#queue;
  }

  #recentSince(): Day {
    return addDays(this.#today, -RECENT_DAYS);
  }

  #set(state: State): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
