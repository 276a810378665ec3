const AFTER_LAST_WRITE_MS = 4_000;
const WHILE_WRITING_MS = 25_000;

export type Checkpoints = {
  /** Something was committed; it leaves a long log at once, else within 4 s of quiet, or 25 s of writing (DB-4). */
  readonly wrote: () => void;
  /** Leaves the log as it is until the function given back is called. */
  readonly hold: () => () => void;
  readonly stop: () => void;
};

/**
 * Calls `empty` early, because what lies in the write-ahead log can be lost without a word, and at once after a commit
 * that left a log which `isLong`.
 */
export function createCheckpoints(empty: () => unknown, isLong: () => boolean): Checkpoints {
  let quietTimer: NodeJS.Timeout | undefined;
  let longestTimer: NodeJS.Timeout | undefined;
  let holders = 0;
  let isStopped = false;

  const stopTimers = () => {
    clearTimeout(quietTimer);
    clearTimeout(longestTimer);
    quietTimer = undefined;
    longestTimer = undefined;
  };
  const run = () => {
    stopTimers();
    try {
      empty();
    } catch {
      // A full or failing disk: the commits stay in the log, and the next write tries again.
    }
  };
  const wrote = () => {
    if (holders > 0 || isStopped) return;
    if (isLong()) return run();
    clearTimeout(quietTimer);
    quietTimer = setTimeout(run, AFTER_LAST_WRITE_MS);
    longestTimer ??= setTimeout(run, WHILE_WRITING_MS);
  };
  return {
    wrote,
    hold() {
      stopTimers();
      holders += 1;
      return () => {
        holders -= 1;
        // What came meanwhile lies in the log.
        wrote();
      };
    },
    stop() {
      isStopped = true;
      stopTimers();
    },
  };
}
