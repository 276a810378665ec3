import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAutoLock } from '../../../../electron/shell/auto-lock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Auto-lock with both its clocks in the test's hands, started, five minutes at first. */
function anAutoLock() {
  // Two clocks never agree on where they began.
  const clock = { monotonic: 8_000, wall: 1_790_000_000_000 };
  let limitMs = 5 * MINUTE;
  let locks = 0;
  const autoLock = createAutoLock(
    { monotonicMs: () => clock.monotonic, wallMs: () => clock.wall },
    () => limitMs,
    () => (locks += 1),
  );
  /** Time as it usually goes: both clocks, and a look at them each second. */
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += SECOND) {
      clock.monotonic += SECOND;
      clock.wall += SECOND;
      autoLock.tick();
    }
  };
  /** The computer sleeps: only the clock on the wall goes on, and nobody looks. */
  const sleep = (ms: number) => (clock.wall += ms);
  const setWallClock = sleep;
  const setLimit = (ms: number) => (limitMs = ms);
  return { autoLock, pass, sleep, setWallClock, setLimit, locks: () => locks };
}

describe('locking by itself', () => {
  it('happens once nobody was there for as long as was said, not a second before', () => {
    const { pass, locks } = anAutoLock();

    pass(5 * MINUTE - SECOND);
    const before = locks();
    pass(SECOND);

    expect([before, locks()]).toEqual([0, 1]);
  });

  it('is put off by anyone being there', () => {
    const { autoLock, pass, locks } = anAutoLock();

    for (let count = 0; count < 20; count += 1) {
      pass(4 * MINUTE);
      autoLock.active();
    }
    expect(locks()).toBe(0);

    pass(5 * MINUTE);
    expect(locks()).toBe(1);
  });

  it('follows a new limit from the next second on', () => {
    const { pass, setLimit, locks } = anAutoLock();
    pass(3 * MINUTE);

    setLimit(15 * MINUTE);
    pass(10 * MINUTE);
    const withMore = locks();
    setLimit(MINUTE);
    pass(SECOND);

    expect([withMore, locks()]).toEqual([0, 1]);
  });

  it('is asked for once, and then again only after as long', () => {
    const { pass, locks } = anAutoLock();

    pass(10 * MINUTE - SECOND);
    const once = locks();
    pass(SECOND);

    expect([once, locks()]).toEqual([1, 2]);
  });
});

describe('a clock that is set', () => {
  it.each([
    ['an hour back', -60 * MINUTE],
    ['a year back', -365 * 24 * 60 * MINUTE],
    ['a minute back', -MINUTE],
  ])('does not put locking off: %s', (_, byMs) => {
    const { pass, setWallClock, locks } = anAutoLock();
    pass(4 * MINUTE);

    setWallClock(byMs);
    pass(MINUTE - SECOND);
    const before = locks();
    pass(SECOND);

    expect([before, locks()]).toEqual([0, 1]);
  });

  it.each([
    ['five minutes', 5 * MINUTE],
    ['ten years', 10 * 365 * 24 * 60 * MINUTE],
  ])('forward by %s locks at once, because it looks like sleep', (_, byMs) => {
    const { pass, setWallClock, locks } = anAutoLock();

    setWallClock(byMs);
    pass(SECOND);

    expect(locks()).toBe(1);
  });

  it('back and forth does not hide that nobody is there', () => {
    const { pass, setWallClock, locks } = anAutoLock();

    for (let count = 0; count < 10; count += 1) {
      setWallClock(count % 2 === 0 ? -30 * SECOND : 30 * SECOND);
      pass(30 * SECOND);
    }

    expect(locks()).toBeGreaterThanOrEqual(1);
  });
});

describe('a computer that slept', () => {
  it('locks on waking when it slept long enough', () => {
    const { pass, sleep, locks } = anAutoLock();

    sleep(8 * 60 * MINUTE);
    pass(SECOND);

    expect(locks()).toBe(1);
  });

  it('locks on waking also when someone was quicker at the keyboard', () => {
    const { autoLock, pass, sleep, locks } = anAutoLock();

    sleep(8 * 60 * MINUTE);
    autoLock.active();
    pass(SECOND);

    expect(locks()).toBe(1);
  });

  it('counts its sleep on top of what was idle before', () => {
    const { pass, sleep, locks } = anAutoLock();

    pass(3 * MINUTE);
    sleep(3 * MINUTE);
    pass(SECOND);

    expect(locks()).toBe(1);
  });

  it('adds up several short sleeps', () => {
    const { pass, sleep, locks } = anAutoLock();

    for (let count = 0; count < 3; count += 1) {
      sleep(MINUTE);
      pass(MINUTE);
    }

    expect(locks()).toBe(1);
  });

  it('does not lock after a short sleep when someone is there again', () => {
    const { autoLock, pass, sleep, locks } = anAutoLock();
    pass(4 * MINUTE);

    sleep(30 * SECOND);
    pass(SECOND);
    autoLock.active();
    pass(5 * MINUTE - SECOND);

    expect(locks()).toBe(0);
  });

  it('does not take the small disagreements of two clocks for sleep', () => {
    const { pass, sleep, locks } = anAutoLock();

    for (let count = 0; count < 280; count += 1) {
      sleep(count % 2 === 0 ? 200 : -200);
      pass(SECOND);
    }

    expect(locks()).toBe(0);
  });
});

describe('starting and stopping', () => {
  afterEach(() => void vi.useRealTimers());

  it('looks each second while started, and not once more', () => {
    vi.useFakeTimers();
    let looks = 0;
    const autoLock = createAutoLock(
      { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
      () => MINUTE,
      () => (looks += 1),
    );

    vi.advanceTimersByTime(10 * MINUTE);
    const before = looks;
    autoLock.start();
    autoLock.start();
    vi.advanceTimersByTime(MINUTE);
    const after = looks;
    autoLock.stop();
    vi.advanceTimersByTime(10 * MINUTE);

    expect([before, after, looks]).toEqual([0, 1, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins afresh at every start: what was idle before does not count', () => {
    vi.useFakeTimers();
    let locks = 0;
    const autoLock = createAutoLock(
      { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
      () => MINUTE,
      () => (locks += 1),
    );

    autoLock.start();
    vi.advanceTimersByTime(50 * SECOND);
    autoLock.stop();
    vi.advanceTimersByTime(10 * MINUTE);
    autoLock.start();
    vi.advanceTimersByTime(50 * SECOND);

    expect(locks).toBe(0);
    autoLock.stop();
  });
});
