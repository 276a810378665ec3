import type { Failure } from '../../shared/failure.ts';
import type { EntryDraft } from '../../shared/model/entry.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import { failed, type Result } from '../../shared/result.ts';
import { call } from '../bridge/bridge.ts';

/** Every keystroke is on disk within a second: saved after a short quiet, and while typing goes on. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 800;
const TRY_AGAIN_AFTER_MS = 2_000;

export type SaveState =
  | { readonly status: 'saved' }
  | { readonly status: 'waiting' }
  /** Not on disk; kept here and tried again by itself. */
  | { readonly status: 'failing'; readonly failure: Failure };

type Unsaved = {
  /** Gives the entry as it stands now; called only when it is about to be saved. */
  read: () => EntryDraft;
  edits: number;
  firstEditAt: number;
  timer: number | undefined;
  /** The save that is under way. */
  saving: Promise<void> | undefined;
  failure: Failure | undefined;
};

const SAVED: SaveState = { status: 'saved' };
const WAITING: SaveState = { status: 'waiting' };

/**
 * Holds what was typed until the vault has acknowledged it, whatever screen is shown meanwhile, and tries again by
 * itself while it cannot. The text of an entry that is not saved is never only in the editor.
 */
export class EntrySaver {
  readonly #unsaved = new Map<EntryId, Unsaved>();
  readonly #listeners = new Set<() => void>();
  readonly #states = new Map<EntryId, SaveState>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state(id: EntryId): SaveState {
    return this.#states.get(id) ?? SAVED;
  }

  /** The entry as last typed, if that is not on disk yet. */
  unsaved(id: EntryId): EntryDraft | undefined {
    return this.#unsaved.get(id)?.read();
  }

  /** Something was typed; `read` gives the entry as it then stands. */
  edited(id: EntryId, read: () => EntryDraft): void {
    const unsaved = this.#unsaved.get(id) ?? freshUnsaved(read);
    this.#unsaved.set(id, unsaved);
    unsaved.read = read;
    unsaved.edits += 1;
    if (!unsaved.failure) this.#show(id, WAITING);
    this.#schedule(id, unsaved);
  }

  /** The editor is going: from now on the entry is what it was at this moment. */
  release(id: EntryId): void {
    const unsaved = this.#unsaved.get(id);
    if (!unsaved) return;
    const draft = unsaved.read();
    unsaved.read = () => draft;
    void this.#save(id);
  }

  /** Saves all that is not saved yet; whether all of it is on disk then. */
  async flush(): Promise<boolean> {
    await Promise.all(
      [...this.#unsaved].map(async ([id, unsaved]) => {
        // What is under way may be older than the last key; it is let through, then the rest follows.
        await unsaved.saving;
        await this.#save(id);
      }),
    );
    return this.#unsaved.size === 0;
  }

  /** The entry was removed: what was typed in it goes with it. */
  forget(id: EntryId): void {
    clearTimeout(this.#unsaved.get(id)?.timer);
    this.#unsaved.delete(id);
    this.#show(id, SAVED);
  }

  #schedule(id: EntryId, unsaved: Unsaved): void {
    clearTimeout(unsaved.timer);
    const waitedMs = performance.now() - unsaved.firstEditAt;
    const waitMs = Math.max(0, Math.min(QUIET_MS, LONGEST_WAIT_MS - waitedMs));
    unsaved.timer = window.setTimeout(() => void this.#save(id), waitMs);
  }

  async #save(id: EntryId): Promise<void> {
    const unsaved = this.#unsaved.get(id);
    if (!unsaved || unsaved.saving) return;
    clearTimeout(unsaved.timer);
    unsaved.saving = this.#send(id, unsaved);
    await unsaved.saving;
  }

  async #send(id: EntryId, unsaved: Unsaved): Promise<void> {
    const editsSent = unsaved.edits;
    const result = await sent(unsaved.read);
    unsaved.saving = undefined;
    if (this.#unsaved.get(id) !== unsaved) return;
    if (!result.ok) return this.#failed(id, unsaved, result.failure);
    unsaved.failure = undefined;
    if (unsaved.edits === editsSent) {
      this.#unsaved.delete(id);
      return this.#show(id, SAVED);
    }
    unsaved.firstEditAt = performance.now();
    this.#show(id, WAITING);
    this.#schedule(id, unsaved);
  }

  #failed(id: EntryId, unsaved: Unsaved, failure: Failure): void {
    unsaved.failure = failure;
    this.#show(id, { status: 'failing', failure });
    clearTimeout(unsaved.timer);
    // What is refused for what it is would be refused again: that waits for the next edit.
    if (isForGood(failure)) return;
    unsaved.timer = window.setTimeout(() => void this.#save(id), TRY_AGAIN_AFTER_MS);
  }

  #show(id: EntryId, state: SaveState): void {
    this.#states.set(id, state);
    for (const listener of this.#listeners) listener();
  }
}

/** Never throws: a text that cannot be read is a failure like any other, and is tried again. */
async function sent(read: () => EntryDraft): Promise<Result<unknown>> {
  try {
    return await call('entries.save', read());
  } catch {
    return failed({ code: 'unexpected' });
  }
}

function isForGood({ code }: Failure): boolean {
  return code === 'entry/missing' || code === 'input/invalid' || code === 'input/too-large';
}

function freshUnsaved(read: () => EntryDraft): Unsaved {
  return {
    read,
    edits: 0,
    firstEditAt: performance.now(),
    timer: undefined,
    saving: undefined,
    failure: undefined,
  };
}

/** The one saver of the page: it outlives every screen. */
export const entrySaver = new EntrySaver();
