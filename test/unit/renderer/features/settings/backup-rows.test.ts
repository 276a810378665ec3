import { describe, expect, it } from 'vitest';
import { backupRows } from '../../../../../renderer/features/settings/backup-rows.ts';
import { backup, type Backup } from '../../../../../shared/model/backup.ts';

const FIRST = '20261121-203000-daily-0a1b.evenfall';
const SECOND = '20261122-213000-by-hand-2c3d.evenfall';

function aBackup(place: 'here' | 'second' | 'set-aside', name: string): Backup {
  return backup.parse({
    source: { place, name },
    madeAt: Date.UTC(2026, 10, 22, 21, 30),
    kind: place === 'set-aside' ? null : 'daily',
    sizeBytes: 65_536,
    isReadable: true,
    holds: null,
    opensWith: null,
  });
}

describe('the rows of the list of backups', () => {
  it('are one for a backup that lies here and in the second place', () => {
    const here = aBackup('here', SECOND);

    const rows = backupRows([here, aBackup('second', SECOND)]);

    expect(rows).toEqual([{ backup: here, isInBothPlaces: true }]);
  });

  it('keep one that lies in only one of the two, in its order', () => {
    const here = aBackup('here', SECOND);
    const second = aBackup('second', FIRST);

    const rows = backupRows([here, second]);

    expect(rows).toEqual([
      { backup: here, isInBothPlaces: false },
      { backup: second, isInBothPlaces: false },
    ]);
  });

  it('leave a journal that was set aside as it is', () => {
    const setAside = aBackup('set-aside', '2026-11-22T21-30-00Z');

    expect(backupRows([setAside])).toEqual([{ backup: setAside, isInBothPlaces: false }]);
  });
});
