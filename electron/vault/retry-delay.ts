/** Seconds to wait after the n-th failed try in a row (KD-4); the last one stays. It slows a person, Argon2 slows a copy. */
const DELAYS_SECONDS = [0, 0, 0, 2, 5, 15, 30] as const;

export type RetryDelay = {
  /** Milliseconds until the next try is answered; 0 when it may come now. */
  readonly remainingMs: () => number;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

/** `now` is a clock that never jumps, in milliseconds. */
export function createRetryDelay(now: () => number): RetryDelay {
  let failures = 0;
  let waitUntil = 0;
  return {
    remainingMs: () => Math.max(0, Math.ceil(waitUntil - now())),
    failed() {
      const seconds = DELAYS_SECONDS[Math.min(failures, DELAYS_SECONDS.length - 1)] ?? 0;
      failures += 1;
      waitUntil = now() + seconds * 1000;
    },
    succeeded() {
      failures = 0;
      waitUntil = 0;
    },
  };
}
