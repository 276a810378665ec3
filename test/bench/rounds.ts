import { performance } from 'node:perf_hooks';
import { median } from './figure.ts';

/** How long `work` took, in milliseconds. */
export function timeMs(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** So many measurements make a round, whose value is their median: one of a few milliseconds alone is chance. */
export const TURNS_A_ROUND = 20;

/**
 * Measures all of `subjects` in turns, each turn beginning with another of them, so that what the machine does
 * meanwhile falls on all alike. A first turn, in which code and caches warm up, is left out. Gives back a value a
 * round for each subject, in the order of `subjects`.
 */
export function inTurns(
  rounds: number,
  subjects: readonly (() => number)[],
): readonly (readonly number[])[] {
  const results = subjects.map((measure) => ({ measure, numbers: new Array<number>() }));
  for (let turn = 0; turn <= rounds * TURNS_A_ROUND; turn += 1) {
    const first = turn % results.length;
    for (const { measure, numbers } of [...results.slice(first), ...results.slice(0, first)]) {
      const number = measure();
      if (turn > 0) numbers.push(number);
    }
  }
  return results.map(({ numbers }) =>
    Array.from({ length: rounds }, (_, round) =>
      median(numbers.slice(round * TURNS_A_ROUND, (round + 1) * TURNS_A_ROUND)),
    ),
  );
}

/** What `measure` gives in each of so many rounds, one after the other, and once before them, which warms up. */
export async function afterWarmUp<T>(
  rounds: number,
  measure: (round: number) => Promise<T>,
): Promise<readonly T[]> {
  const taken: T[] = [];
  for (let round = 0; round <= rounds; round += 1) taken.push(await measure(round));
  return taken.slice(1);
}

const TICK_MS = 1;

/** How long `work` took and the longest time, meanwhile, in which this process answered nothing. */
export async function withStall(
  work: () => Promise<unknown>,
): Promise<{ readonly tookMs: number; readonly stallMs: number }> {
  let stallMs = 0;
  let lastTickAt = performance.now();
  const tick = () => {
    const now = performance.now();
    stallMs = Math.max(stallMs, now - lastTickAt - TICK_MS);
    lastTickAt = now;
  };
  const timer = setInterval(tick, TICK_MS);
  const startedAt = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  tick();
  return { tookMs: performance.now() - startedAt, stallMs };
}
