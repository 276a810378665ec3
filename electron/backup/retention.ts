import { startOfWeek } from '../../shared/logic/calendar.ts';
import type { Day, Instant } from '../../shared/model/day.ts';
import type { NamedBackup } from './backup-names.ts';

/** How many are kept (DB-8): the newest of each of seven days and of each of four weeks that have one. */
const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;

/**
 * The daily backups that are no longer kept. One made before a migration stays, one made by hand stays: a person asked
 * for it, and only a person takes it away. One from after `now` was made by a clock that went wrong: it stays, and takes
 * no other's place.
 */
export function backupsToForget(
  backups: readonly NamedBackup[],
  now: Instant,
  dayOf: (at: Instant) => Day,
): readonly NamedBackup[] {
  const daily = backups
    .filter(({ kind, madeAt }) => kind === 'daily' && madeAt <= now)
    .toSorted((a, b) => b.madeAt - a.madeAt || b.name.localeCompare(a.name));
  const kept = new Set([
    ...newestOfEach(daily, ({ madeAt }) => dayOf(madeAt)).slice(0, DAYS_KEPT),
    ...newestOfEach(daily, ({ madeAt }) => startOfWeek(dayOf(madeAt))).slice(0, WEEKS_KEPT),
  ]);
  return daily.filter((backup) => !kept.has(backup));
}

/** The first of `newestFirst` in each group, in that order. */
function newestOfEach(
  newestFirst: readonly NamedBackup[],
  groupOf: (backup: NamedBackup) => string,
): readonly NamedBackup[] {
  const groups = new Map<string, NamedBackup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (!groups.has(group)) groups.set(group, backup);
  }
  return [...groups.values()];
}
