import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackupSchedule } from '../../../../electron/backup/backup-schedule.ts';
import { aDay } from '../../../support/journal-rows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE_MS = 60_000;

/** A journal that is opened with or without a backup behind it, and the backups made of it. */
function aJournal({
  revision = 5,
  last = { revision: 5, day: '2026-11-21' } as object | undefined,
}) {
  const state = { revision, day: '2026-11-22', last, made: 0, fails: false };
  const schedule = createBackupSchedule({
    revision: () => state.revision,
    // The test hands in what a backup of ours tells of itself.
    lastBackup: () => state.last as never,
    today: () => aDay(state.day),
    make() {
      if (state.fails) return Promise.reject(new Error('full'));
      state.made += 1;
      state.last = { revision: state.revision, day: state.day };
      return Promise.resolve();
    },
  });
  schedule.start();
  return { state, schedule };
}

describe('backups that make themselves', () => {
  it('come soon after opening when the last evening is in none yet', async () => {
    const { state } = aJournal({ revision: 9 });

    await vi.advanceTimersByTimeAsync(10_000);

    expect(state.made).toBe(1);
  });

  it('do not come when nothing has changed since the last one', async () => {
    const { state } = aJournal({});

    await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);

    expect(state.made).toBe(0);
  });

  it('come once a day of writing, and once more on the next', async () => {
    const { state } = aJournal({});
    for (const date of ['2026-11-22', '2026-11-23']) {
      state.day = date;
      for (let minute = 0; minute < 60; minute += 1) {
        state.revision += 1;
        await vi.advanceTimersByTimeAsync(MINUTE_MS);
      }
    }

    expect(state.made).toBe(2);
  });

  it('are tried again after one that failed', async () => {
    const { state } = aJournal({ revision: 9 });
    state.fails = true;
    await vi.advanceTimersByTimeAsync(10_000);
    state.fails = false;
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);

    expect(state.made).toBe(1);
  });

  it('outlast a backup that cannot be read', async () => {
    let isReadable = false;
    let made = 0;
    const schedule = createBackupSchedule({
      revision: () => 1,
      lastBackup() {
        if (!isReadable) throw new Error('cut');
        return undefined;
      },
      today: () => aDay('2026-11-22'),
      make: () => Promise.resolve((made += 1)),
    });
    schedule.start();
    await vi.advanceTimersByTimeAsync(10_000);
    isReadable = true;
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    schedule.stop();

    expect(made).toBeGreaterThan(0);
  });

  it('end with the journal', async () => {
    const { state, schedule } = aJournal({ revision: 9 });
    schedule.stop();

    await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);

    expect(state.made).toBe(0);
  });
});
