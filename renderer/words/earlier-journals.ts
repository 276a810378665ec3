import { wallClock } from '../../shared/logic/journal-day.ts';
import type { Backup, JournalSize } from '../../shared/model/backup.ts';
import type { Instant } from '../../shared/model/day.ts';
import { formatClock, formatDayRange, formatDayWithYear } from './dates.ts';

/** How backups and journals that were set aside are told, wherever they are listed. */
export const earlierWords = {
  setAside: 'Set aside, not a backup',
  inSecondPlace: 'in the second place',
  checked: 'checked when it was made',
  unreadable: 'damaged, cannot be restored',
} as const;

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;
const STEP = 1000;

/** "Sunday, 22 November 2026, 21:30" on the clock of `zone`. */
export function momentInWords(at: Instant, zone: string): string {
  return `${formatDayWithYear(wallClock(at, zone).date)}, ${formatClock(at, zone)}`;
}

/** "1.2 MB": a thousand of each make one of the next, as file lists show it; one decimal below ten. */
export function sizeInWords(byteCount: number): string {
  let size = byteCount;
  let unit = 0;
  // What would be written as 1000 is one of the next.
  while (Math.round(size) >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const isRough = unit === 0 || size >= 9.95;
  return `${size.toFixed(isRough ? 0 : 1)} ${UNITS[unit]}`;
}

/** "142 entries and 58 check-ins". */
export function countsInWords({ entryCount, checkInCount }: JournalSize): string {
  const entries = counted(entryCount, 'entry', 'entries');
  return checkInCount === 0 ? entries : `${entries} and ${counted(checkInCount, 'check-in')}`;
}

/** "3 October – 22 November"; empty when nothing is in it. */
export function daysInWords({ firstDay, lastDay }: JournalSize): string {
  return firstDay === null || lastDay === null ? '' : formatDayRange(firstDay, lastDay);
}

/** "142 entries, 3 October – 22 November · 1.2 MB · checked when it was made": all but when it was made. */
export function backupInWords(backup: Backup): string {
  const { kind, source, holds, sizeBytes } = backup;
  const parts = [
    kind === null ? earlierWords.setAside : '',
    holds === null ? '' : holdsInWords(holds),
    sizeInWords(sizeBytes),
    // Each page of a backup is looked at before the backup gets its name; a journal set aside was not looked at.
    kind === null ? '' : backup.isReadable ? earlierWords.checked : earlierWords.unreadable,
    source.place === 'second' ? earlierWords.inSecondPlace : '',
  ];
  return parts.filter((part) => part !== '').join('  ·  ');
}

function holdsInWords(holds: JournalSize): string {
  const days = daysInWords(holds);
  const entries = counted(holds.entryCount, 'entry', 'entries');
  return days === '' ? entries : `${entries}, ${days}`;
}

/** "no entries", "1 entry", "1,200 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
