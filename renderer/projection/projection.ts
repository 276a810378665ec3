import { addDays } from '../../shared/logic/calendar.ts';
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
/** After so many failures in all it stays as it is; unlocking anew starts afresh. */
const MOST_FAILURES = 6;

/** How long to wait before asking a vault again that did not answer. */
const ASK_AGAIN_AFTER_MS = 2_000;

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
  /** Commits heard of while a rebuild is under way: its answers may be older than they are. */
  #heard: Rows[] = [];
  /** Work on the database happens in the order it was asked for, so no page of old rows overwrites a newer one. */
  #queue: Promise<unknown> = Promise.resolve();
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
      // More may be heard of while the first are put in.
      for (let rows = this.#heard.shift(); rows; rows = this.#heard.shift()) {
        await applyRows(database, rows);
      }
      this.#isRebuilding = false;
      this.#set({ database, isWhole: false });
      await this.#fillOlder(database);
    } catch {
      this.#isRebuilding = false;
      await this.#tryAgain();
    }
  }

  /** Puts in what a commit has made true. */
  apply(rows: Rows): void {
    const { database } = this.#state;
    if (this.#isRebuilding) this.#heard.push(rows);
    else if (database) void this.#enqueue(database, rows);
  }

  /** Resolves once every commit that was heard of so far is in, or no rebuilding can put it in any more. */
  async settled(): Promise<void> {
    while (this.#isRebuilding) await this.#told();
    await this.#queue;
  }

  /** A query or a write on `database` did not work: rebuild, unless another one has taken its place already. */
  async failed(database: ProjectionDatabase): Promise<void> {
    if (database !== this.#state.database || this.#isRebuilding) return;
    await this.#tryAgain();
  }

  async #tryAgain(): Promise<void> {
    this.#failures += 1;
    if (this.#failures <= MOST_FAILURES) await this.rebuild();
    else this.#set(this.#state);
  }

  async #backing(): Promise<Backing> {
    if (this.#failures < CHANCES) return { indexedDB, IDBKeyRange };
    const { indexedDB: memory, IDBKeyRange: range } = await import('fake-indexeddb');
    return { indexedDB: memory, IDBKeyRange: range };
  }

  async #fillRecent(database: ProjectionDatabase): Promise<void> {
    const rows = await asked(() => call('journal.recent', { since: this.#recentSince() }));
    await applyRows(database, rows);
  }

  async #fillOlder(database: ProjectionDatabase): Promise<void> {
    let before: Day | null = this.#recentSince();
    while (before !== null && database === this.#state.database) {
      const limit = OLDER_ROWS_A_PAGE;
      const from: Day = before;
      const page = await asked(() => call('journal.older', { before: from, limit }));
      // Without these rows it is not whole, and whoever asks would take what is missing for gone.
      if (!(await this.#enqueue(database, page.rows))) return;
      before = page.next;
    }
    if (database === this.#state.database) this.#set({ database, isWhole: true });
  }

  /** Puts `rows` in when it is their turn; whether they are in. */
  #enqueue(database: ProjectionDatabase, rows: Rows): Promise<boolean> {
    const done = this.#queue.then(async () => {
      try {
        await applyRows(database, rows);
        return true;
      } catch {
        // The next one does not wait for the rebuilding: that has older rows to put in itself, behind this one.
        void this.failed(database);
        return false;
      }
    });
    this.#queue = done;
    return done;
  }

  #recentSince(): Day {
    return addDays(this.#today, -RECENT_DAYS);
  }

  /** Resolves when there is something new to be said of the state. */
  #told(): Promise<void> {
    return new Promise((resolve) => {
      const forget = this.subscribe(() => {
        forget();
        resolve();
      });
    });
  }

  #set(state: State): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The answer, however often it has to be asked for: an empty list must never stand for one that could not be read. */
async function asked<T>(ask: () => Promise<Result<T>>): Promise<T> {
  for (;;) {
    const result = await ask();
    if (result.ok) return result.value;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER_MS));
  }
}
