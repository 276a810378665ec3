import { describe, expect, it } from 'vitest';
import { createRetryDelay } from '../../../../electron/vault/retry-delay.ts';

/** A clock that stands still until it is moved. */
function aDelay(startMs = 5_000) {
  let nowMs = startMs;
  const delay = createRetryDelay(() => nowMs);
  return { delay, wait: (ms: number) => (nowMs += ms) };
}

describe('the wait after a failed try', () => {
  it('is nothing before there was one', () => {
    expect(aDelay().delay.remainingMs()).toBe(0);
  });

  it('grows from try to try and stays at half a minute', () => {
    const { delay, wait } = aDelay();

    const seconds = Array.from({ length: 9 }, () => {
      delay.failed();
      const remainingMs = delay.remainingMs();
      wait(remainingMs);
      return remainingMs / 1000;
    });

    expect(seconds).toEqual([0, 0, 0, 2, 5, 15, 30, 30, 30]);
  });

  it('passes with the clock, to the millisecond', () => {
    const { delay, wait } = aDelay();
    for (let count = 0; count < 4; count += 1) delay.failed();

    wait(1_999);
    const almost = delay.remainingMs();
    wait(0.5);
    const within = delay.remainingMs();
    wait(0.5);

    expect([almost, within, delay.remainingMs()]).toEqual([1, 1, 0]);
  });

  it('is never less than nothing, however long nobody tried', () => {
    const { delay, wait } = aDelay();
    for (let count = 0; count < 5; count += 1) delay.failed();

    wait(1e9);

    expect(delay.remainingMs()).toBe(0);
  });

  it('is not forgotten by waiting: the next failure waits longer still', () => {
    const { delay, wait } = aDelay();
    for (let count = 0; count < 4; count += 1) delay.failed();
    wait(1e9);

    delay.failed();

    expect(delay.remainingMs()).toBe(5_000);
  });

  it('is gone after a success, and the count with it', () => {
    const { delay } = aDelay();
    for (let count = 0; count < 6; count += 1) delay.failed();

    delay.succeeded();
    const afterwards = delay.remainingMs();
    delay.failed();

    expect([afterwards, delay.remainingMs()]).toEqual([0, 0]);
  });
});
