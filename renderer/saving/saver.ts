import type { Failure, FailureCode } from '../../shared/failure.ts';
import { failed, type Result } from '../../shared/result.ts';

/** Every keystroke is on disk within a second: saved after a short quiet, and while typing goes on. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 800;
const TRY_AGAIN_AFTER_MS = 2_000;

export type SaveState =
  | { readonly status: 'saved' }
  | { readonly status: 'waiting' }
  /** Not on disk; kept here and tried again by itself. */
  | { readonly status: 'failing'; readonly failure: Failure };

type Unsaved<Draft> = {
  /** Gives what was typed as it stands now; called only when it is about to be saved. */
  read: () => Draft;
  edits: number;
  /** How many of them were in what was last sent. */
  editsSent: number;
  firstEditAt: number;
  timer: number | undefined;
  /** The save that is under way. */
  saving: Promise<void> | undefined;
  failure: Failure | undefined;
};

/** Trying the very same again would not help. */
const FOR_GOOD: ReadonlySet<FailureCode> = new Set([
  'entry/missing',
  'page/missing',
  'input/invalid',
  'input/too-large',
]);

const SAVED: SaveState = { status: 'saved' };
const WAITING: SaveState = { status: 'waiting' };

/**
 * Holds what was typed until the vault has acknowledged it, whatever screen is shown meanwhile, and tries again by
 * itself while it cannot. Text that is not saved is never only in the field it was typed into.
 */
export class Saver<Id extends string, Draft> {
  readonly #send: (draft: Draft) => Promise<Result<unknown>>;
  readonly #unsaved = new Map<Id, Unsaved<Draft>>();
  readonly #listeners = new Set<() => void>();
  readonly #states = new Map<Id, SaveState>();

  constructor(send: (draft: Draft) => Promise<Result<unknown>>) {
    this.#send = send;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state(id: Id): SaveState {
    return this.#states.get(id) ?? SAVED;
  }

  /** What was last typed, if that is not on disk yet. */
  unsaved(id: Id): Draft | undefined {
    return this.#unsaved.get(id)?.read();
  }

  /** The first of what was typed and is not on disk yet that `isSought`: a screen that comes up goes on with it. */
  findUnsaved<Sought extends Draft>(
    isSought: (draft: Draft) => draft is Sought,
  ): Sought | undefined {
    return [...this.#unsaved.values()].map(({ read }) => read()).find(isSought);
  }

  /** Something was typed; `read` gives all of it as it then stands. */
  edited(id: Id, read: () => Draft): void {
    const unsaved = this.#unsaved.get(id) ?? freshUnsaved(read);
    this.#unsaved.set(id, unsaved);
    unsaved.read = read;
    unsaved.edits += 1;
    if (!unsaved.failure) this.#show(id, WAITING);
    this.#schedule(id, unsaved);
  }

  /** The field is going: from now on what was typed is what it was at this moment. */
  release(id: Id): void {
    const unsaved = this.#unsaved.get(id);
    if (!unsaved) return;
    const draft = unsaved.read();
    unsaved.read = () => draft;
    void this.#save(id);
  }

  /**
   * Saves all that is not saved yet, also what changes meanwhile: other parts of the page that is leaving still do that.
   * Whether all of it is on disk then.
   */
  async flush(): Promise<boolean> {
    const refused = new Set<Id>();
    for (;;) {
      const open = [...this.#unsaved].filter(([id]) => !refused.has(id));
      if (open.length === 0) return this.#unsaved.size === 0;
      await Promise.all(open.map(([id, unsaved]) => this.#saveNow(id, unsaved)));
      for (const [id, unsaved] of open) if (unsaved.failure) refused.add(id);
    }
  }

  /** It was removed, and what was typed in it goes with it; gives what of that was not on disk, should it come back. */
  forget(id: Id): Draft | undefined {
    const unsaved = this.unsaved(id);
    clearTimeout(this.#unsaved.get(id)?.timer);
    this.#unsaved.delete(id);
    this.#show(id, SAVED);
    return unsaved;
  }

  #schedule(id: Id, unsaved: Unsaved<Draft>): void {
    clearTimeout(unsaved.timer);
    const waitedMs = performance.now() - unsaved.firstEditAt;
    const waitMs = Math.max(0, Math.min(QUIET_MS, LONGEST_WAIT_MS - waitedMs));
    unsaved.timer = window.setTimeout(() => void this.#save(id), waitMs);
  }

  /**
   * What is under way may be older than the last key, and the page may be gone before that is answered: the rest is sent
   * at once, and comes after it.
   */
  async #saveNow(id: Id, unsaved: Unsaved<Draft>): Promise<void> {
    const underWay = unsaved.saving;
    if (underWay && unsaved.edits !== unsaved.editsSent) {
      unsaved.saving = this.#saveOnce(id, unsaved);
    }
    await underWay;
    await this.#save(id);
  }

  async #save(id: Id): Promise<void> {
    const unsaved = this.#unsaved.get(id);
    if (!unsaved) return;
    // Asked for twice at the same moment: both wait for the one that is under way.
    if (unsaved.saving) return unsaved.saving;
    clearTimeout(unsaved.timer);
    unsaved.saving = this.#saveOnce(id, unsaved);
    await unsaved.saving;
  }

  async #saveOnce(id: Id, unsaved: Unsaved<Draft>): Promise<void> {
    const editsSent = unsaved.edits;
    unsaved.editsSent = editsSent;
    const result = await this.#sent(unsaved.read);
    if (unsaved.editsSent !== editsSent) {
      // Something newer is on its way: what becomes of that counts, and not what failed before.
      if (result.ok) unsaved.failure = undefined;
      return;
    }
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

  #failed(id: Id, unsaved: Unsaved<Draft>, failure: Failure): void {
    unsaved.failure = failure;
    this.#show(id, { status: 'failing', failure });
    clearTimeout(unsaved.timer);
    // What is refused for what it is would be refused again: that waits for the next edit.
    if (isForGood(failure)) return;
    unsaved.timer = window.setTimeout(() => void this.#save(id), TRY_AGAIN_AFTER_MS);
  }

  /** Never throws: a text that cannot be read is a failure like any other, and is tried again. */
  async #sent(read: () => Draft): Promise<Result<unknown>> {
    try {
      return await this.#send(read());
    } catch {
      return failed({ code: 'unexpected' });
    }
  }

  #show(id: Id, state: SaveState): void {
    this.#states.set(id, state);
    for (const listener of this.#listeners) listener();
  }
}

function isForGood({ code }: Failure): boolean {
  return FOR_GOOD.has(code);
}

function freshUnsaved<Draft>(read: () => Draft): Unsaved<Draft> {
  return {
    read,
    edits: 0,
    editsSent: 0,
    firstEditAt: performance.now(),
    timer: undefined,
    saving: undefined,
    failure: undefined,
  };
}
