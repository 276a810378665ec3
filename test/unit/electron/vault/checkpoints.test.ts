import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckpoints } from '../../../../electron/vault/checkpoints.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Checkpoints and the seconds at which they emptied the log. */
function checkpointsWatched() {
  const startedAt = Date.now();
  const emptiedAt: number[] = [];
  const log = { isLong: false };
  const checkpoints = createCheckpoints(
    () => emptiedAt.push((Date.now() - startedAt) / 1000),
    () => log.isLong,
  );
  return { ...checkpoints, emptiedAt, log };
}

describe('emptying the log', () => {
  it('does not happen before anything was written', () => {
    const { emptiedAt } = checkpointsWatched();

    vi.advanceTimersByTime(60_000);

    expect(emptiedAt).toEqual([]);
  });

  it('happens once, within five seconds of the last write', () => {
    const { wrote, emptiedAt } = checkpointsWatched();

    wrote();
    vi.advanceTimersByTime(3_000);
    wrote();
    vi.advanceTimersByTime(60_000);

    expect(emptiedAt).toEqual([7]);
  });

  it('does not wait longer than half a minute for someone who never stops writing', () => {
    const { wrote, emptiedAt } = checkpointsWatched();

    for (let second = 0; second < 100; second += 1) {
      wrote();
      vi.advanceTimersByTime(1_000);
    }

    expect(emptiedAt.length).toBeGreaterThanOrEqual(3);
    [0, ...emptiedAt].forEach((at, index, all) => {
      expect((all[index + 1] ?? 100) - at).toBeLessThanOrEqual(30);
    });
  });

  it('happens at once when the log has become long, and not again by the clock', () => {
    const { wrote, emptiedAt, log } = checkpointsWatched();
    wrote();
    vi.advanceTimersByTime(1_000);
    log.isLong = true;

    wrote();
    vi.advanceTimersByTime(60_000);

    expect(emptiedAt).toEqual([1]);
  });

  it('waits with a long log while the file is lent', () => {
    const { wrote, hold, emptiedAt, log } = checkpointsWatched();
    log.isLong = true;
    const release = hold();

    wrote();
    expect(emptiedAt).toEqual([]);
    release();

    expect(emptiedAt).toEqual([0]);
  });

  it('happens no more once it is stopped', () => {
    const { wrote, stop, emptiedAt } = checkpointsWatched();
    wrote();

    stop();
    vi.advanceTimersByTime(60_000);

    expect(emptiedAt).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is tried again after the next write when the disk refused', () => {
    let tries = 0;
    const { wrote } = createCheckpoints(
      () => {
        tries += 1;
        throw new Error('disk full');
      },
      () => false,
    );

    wrote();
    vi.advanceTimersByTime(60_000);
    wrote();
    vi.advanceTimersByTime(60_000);

    expect(tries).toBe(2);
  });
});
