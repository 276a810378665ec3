import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nameForBackup,
  readBackupName,
  type NamedBackup,
} from '../../../../electron/backup/backup-names.ts';
import { backupsToForget } from '../../../../electron/backup/retention.ts';
import { startOfWeek } from '../../../../shared/logic/calendar.ts';
import type { BackupKind } from '../../../../shared/model/backup.ts';
import { day, instant, type Instant } from '../../../../shared/model/day.ts';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 9, 1);

function dayOf(at: Instant) {
  return day.parse(new Date(at).toISOString().slice(0, 10));
}

function aBackup(hours: number, kind: BackupKind = 'daily') {
  const named = readBackupName(nameForBackup(instant.parse(START + hours * HOUR_MS), kind));
  if (!named) throw new Error('A name of ours was not understood.');
  return named;
}

const someBackups = fc
  .array(fc.integer({ min: 0, max: 24 * 120 }), { maxLength: 150 })
  .map((hours) => hours.map((hour) => aBackup(hour)));

describe('the name of a backup', () => {
  it('tells when and why it was made, to the second', () => {
    const at = instant.parse(Date.UTC(2026, 10, 23, 4, 12, 9));

    const name = nameForBackup(at, 'by-hand');

    expect(name).toMatch(/^20261123-041209-by-hand-[0-9a-f]{4}\.evenfall$/);
    expect(readBackupName(name)).toEqual({ name, madeAt: at, kind: 'by-hand' });
  });

  it.each(['x', '20261123-041209-daily-12.evenfall', '../20261123-041209-daily-12ab.evenfall', ''])(
    'is not %j',
    (name) => {
      expect(readBackupName(name)).toBeUndefined();
    },
  );

  it('is not one of a day that never was', () => {
    expect(readBackupName('20261399-041209-daily-12ab.evenfall')).toBeUndefined();
  });
});

/** After all of them. */
const NOW = instant.parse(START + 24 * 200 * HOUR_MS);

describe('the backups that are kept', () => {
  it('are the newest of each of seven days and of each of four weeks', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const forgotten = new Set(backupsToForget(backups, NOW, dayOf));
        const kept = backups.filter((backup) => !forgotten.has(backup));
        const newest = (group: (at: Instant) => string, count: number) => {
          const groups = [...new Set(backups.map(({ madeAt }) => group(madeAt)))].toSorted();
          return groups
            .slice(-count)
            .map((each) =>
              Math.max(...backups.filter((b) => group(b.madeAt) === each).map((b) => b.madeAt)),
            );
        };
        const expected = new Set([
          ...newest(dayOf, 7),
          ...newest((at) => startOfWeek(dayOf(at)), 4),
        ]);
        expect(new Set(kept.map(({ madeAt }) => Number(madeAt)))).toEqual(expected);
        expect(kept.length).toBe(expected.size);
      }),
    );
  });

  it('reach over as many days and weeks when there is one more', () => {
    // The newest of a day may be that of its week as well, so that of one more a file fewer may be kept.
    const reach = (backups: readonly NamedBackup[]) => {
      const forgotten = new Set(backupsToForget(backups, NOW, dayOf));
      const days = backups.filter((each) => !forgotten.has(each)).map((each) => dayOf(each.madeAt));
      const weeks = new Set(days.map(startOfWeek));
      return { days: Math.min(7, new Set(days).size), weeks: Math.min(4, weeks.size) };
    };
    fc.assert(
      fc.property(someBackups, (backups) => {
        const before = reach(backups);
        const after = reach([...backups, aBackup(24 * 121)]);
        expect(after.days).toBeGreaterThanOrEqual(before.days);
        expect(after.weeks).toBeGreaterThanOrEqual(before.weeks);
      }),
      { numRuns: 300 },
    );
  });

  it('include every one made by hand or before a migration, however old', () => {
    const old = [aBackup(0, 'by-hand'), aBackup(1, 'by-hand'), aBackup(2, 'migration')];
    const daily = Array.from({ length: 60 }, (_, index) => aBackup(24 * (index + 1)));

    const forgotten = backupsToForget([...old, ...daily], NOW, dayOf);

    expect(old.filter((backup) => forgotten.includes(backup))).toEqual([]);
    expect(forgotten.length).toBeGreaterThan(40);
  });

  it('are not fewer for those that a wrong clock made', () => {
    const now = instant.parse(START + 24 * 30 * HOUR_MS);
    const ahead = Array.from({ length: 12 }, (_, index) => aBackup(24 * (40 + 4 * index)));
    const real = [aBackup(24 * 29), aBackup(24 * 30)];

    expect(backupsToForget([...ahead, ...real], now, dayOf)).toEqual([]);
  });
});
