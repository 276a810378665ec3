const TICK_MS = 1_000;

export type IdleClock = {
  /** Milliseconds that never jump, for measuring idleness. */
  readonly monotonicMs: () => number;
  /** The wall clock; a leap forward between two ticks means that the computer slept. */
  readonly wallMs: () => number;
};

export type AutoLock = {
  /** Someone is there. */
  readonly active: () => void;
  /** Looks at the clocks; called each second while started. */
  readonly tick: () => void;
  readonly start: () => void;
  readonly stop: () => void;
};

/**
 * Calls `lock` once nobody has been there for `idleLimitMs()`. Setting the clock can neither postpone that nor undo
 * it: idleness is measured by a clock that never jumps, and a forward leap of the other one counts as idleness.
 */
export function createAutoLock(
  clock: IdleClock,
  idleLimitMs: () => number,
  lock: () => void,
): AutoLock {
  let activeAt = clock.monotonicMs();
  let lastTick = { monotonicMs: clock.monotonicMs(), wallMs: clock.wallMs() };
  let timer: NodeJS.Timeout | undefined;

  const active = () => {
    activeAt = clock.monotonicMs();
  };
  const tick = () => {
    const now = { monotonicMs: clock.monotonicMs(), wallMs: clock.wallMs() };
    const sleptMs = now.wallMs - lastTick.wallMs - (now.monotonicMs - lastTick.monotonicMs);
    lastTick = now;
    // Nobody is there while the computer sleeps: that time comes on top of what was idle before and after.
    if (sleptMs > TICK_MS) activeAt -= sleptMs;
    if (now.monotonicMs - activeAt < idleLimitMs()) return;
    active();
    lock();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    active,
    tick,
    start() {
      stop();
      active();
      lastTick = { monotonicMs: clock.monotonicMs(), wallMs: clock.wallMs() };
      timer = setInterval(tick, TICK_MS);
    },
    stop,
  };
}
