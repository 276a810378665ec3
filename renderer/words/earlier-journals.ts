import { wallClock } from '../../shared/logic/journal-day.ts';
import { backupName, type Backup, type JournalSize } from '../../shared/model/backup.ts';
import type { Instant } from '../../shared/model/day.ts';
import { formatClock, formatDayRange, formatDayWithYear } from './dates.ts';

/** How backups and journals that were set aside are told, wherever they are listed. */
export const earlierWords = {
  setAside: 'Set aside, not a backup',
  inSecondPlace: 'in the second place',
  checked: 'checked when it was made',
  unreadable: 'damaged, cannot be restored',
  kinds: {
    daily: 'made by itself',
    'by-hand': 'made by you',
    migration: 'from before a change of the file format',
  },
  withPresentSecret: 'opens with the passphrase you have now',
  withItsSecret: 'opens with the passphrase it had then',
} as const;

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;
const STEP = 1000;

/** "Sunday, 22 November 2026, 21:30" on the clock of `zone`. */
export function momentInWords(at: Instant, zone: string): string {
  return `${formatDayWithYear(wallClock(at, zone).date)}, ${formatClock(at, zone)}`;
}

/** `momentInWords` of each, with the seconds where another one of them has the same minute. */
export function momentsInWords(
  backups: readonly Backup[],
  zone: string,
): (backup: Backup) => string {
  const timesOf = Map.groupBy(backups, ({ madeAt }) => momentInWords(madeAt, zone));
  return ({ madeAt }) => {
    const moment = momentInWords(madeAt, zone);
    const moments = new Set(timesOf.get(moment)?.map((each) => each.madeAt));
    if (moments.size < 2) return moment;
    return `${formatDayWithYear(wallClock(madeAt, zone).date)}, ${formatClock(madeAt, zone, 'seconds')}`;
  };
}

/** ", made by itself": why it was made, to follow the moment; a renamed one has its name there, empty for the rest. */
export function whyInWords({ kind, source }: Backup): string {
  const own = 'name' in source && !backupName.safeParse(source.name).success ? source.name : '';
  const renamed = source.place === 'set-aside' ? '' : own;
  const why = [renamed, kind === null ? '' : earlierWords.kinds[kind]];
  return why.map((part) => (part === '' ? '' : `, ${part}`)).join('');
}

/** What opens it, where that is not what opens a backup of this journal: a journal set aside is told either way. */
function secretInWords({ source, opensWith }: Backup): string {
  if (opensWith === 'own-secret') return earlierWords.withItsSecret;
  const isTold = opensWith === 'present-secret' && source.place === 'set-aside';
  return isTold ? earlierWords.withPresentSecret : '';
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
  const { source, holds, sizeBytes } = backup;
  const isSetAside = source.place === 'set-aside';
  const parts = [
    isSetAside ? earlierWords.setAside : '',
    holds === null ? '' : holdsInWords(holds),
    sizeInWords(sizeBytes),
    // Each page of a backup is looked at before the backup gets its name; a journal set aside was not looked at.
    isSetAside ? '' : backup.isReadable ? earlierWords.checked : earlierWords.unreadable,
    source.place === 'second' ? earlierWords.inSecondPlace : '',
    secretInWords(backup),
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
