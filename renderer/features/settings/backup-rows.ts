import type { Backup } from '../../../shared/model/backup.ts';

/** A backup as one line of the list. */
export type BackupRow = {
  readonly backup: Backup;
  /** The same file lies in the second place too. */
  readonly isInBothPlaces: boolean;
};

/** `backups` in their order; one that lies here and in the second place is one row. */
export function backupRows(backups: readonly Backup[]): readonly BackupRow[] {
  const here = namesIn(backups, 'here');
  const second = namesIn(backups, 'second');
  return backups.flatMap((backup) => {
    const name = nameOf(backup);
    const { place } = backup.source;
    if (place === 'second' && here.has(name)) return [];
    return [{ backup, isInBothPlaces: place === 'here' && second.has(name) }];
  });
}

/** What tells a backup from all others in its place. */
export function nameOf({ source }: Backup): string {
  return source.place === 'chosen' ? source.place : source.name;
}

function namesIn(backups: readonly Backup[], place: 'here' | 'second'): ReadonlySet<string> {
  return new Set(backups.filter(({ source }) => source.place === place).map(nameOf));
}
