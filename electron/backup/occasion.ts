import { journalDay } from '../../shared/logic/journal-day.ts';
import type { BackupKind } from '../../shared/model/backup.ts';
import { DEFAULT_DAY_START_HOUR, type Day, type Instant } from '../../shared/model/day.ts';

/** Why and when a backup is made; `day` is the writer's. */
export type Occasion = { readonly kind: BackupKind; readonly at: Instant; readonly day: Day };

/** The writer's day of `at` where this computer is. */
export function dayHere(at: Instant, dayStartHour = DEFAULT_DAY_START_HOUR): Day {
  return journalDay(at, Intl.DateTimeFormat().resolvedOptions().timeZone, dayStartHour);
}
