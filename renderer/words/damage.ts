import { addDays } from '../../shared/logic/calendar.ts';
import type { Losses } from '../../shared/model/backup.ts';
import type { Day } from '../../shared/model/day.ts';
import { formatDayRange } from './dates.ts';

/** A journal file that cannot be read in whole. */
export const damageWords = {
  title: 'Part of the journal cannot be read',
  what: 'This can happen when a disk fails, or when the file is changed from outside. Nothing was changed here: the file is exactly as it was found.',
  met: 'Evenfall met a page of the journal file that it cannot read. Lock the journal and unlock it again: then every page is looked at, and you see what can be read. Until then nothing can be written.',
  typedIsKept:
    'What you typed last is kept in this window, and is saved as soon as there is a journal to write it in. Do not close Evenfall before that.',
  metBefore:
    'Part of the journal cannot be read. Nothing can be written until all of it has been looked at.',
  unread: 'Nothing of it can be shown until all of the journal has been looked at.',
  unreadOlder: 'Older entries cannot be shown until all of the journal has been looked at.',
  lockAndLook: 'Lock it and look',
  later: 'Later',

  couldBeRead: 'Could be read',
  couldNot: 'Could not be read',
  inPart: (count: number) =>
    count === 1
      ? 'One entry or note could be read only in part.'
      : `${count} entries or notes could be read only in part.`,
  somethingOf: (days: string) => `Something of these days: ${days}.`,
  alsoMore: (days: string, more: number) =>
    `${days}, and ${more === 1 ? 'one more day' : `${more} more days`}`,
  putRight: 'Nothing. What was wrong in the file could be put right.',
  unknown: 'Which days are missing something cannot be told.',

  ways: 'What you can do',
  look: 'Look at what can be read',
  lookText: 'Read and print, as long as you like. Nothing can be written meanwhile.',
  keep: 'Go on with what could be read',
  keepText: 'Makes a new journal of it that you can write in again.',
  restoreText:
    'Brings the journal back as it was on an earlier day. What came after that is not in it.',

  keepTitle: 'Go on with what could be read',
  keepMeans: [
    'A new journal is made of what could be read. What could not be read is not in it.',
    'The damaged one is set aside, not deleted.',
    'Your passphrase stays the same. You unlock the new journal with it at once.',
  ],
  keepIt: 'Make the new journal',
  keeping: 'Making it…',
  back: 'Back',

  readOnly: 'Nothing can be written here.',
  whatElse: 'What else can I do?',
  chooseEntry: 'Choose an entry to read.',
  noEntries: 'No entry could be read.',
  nothingOfToday: 'There is no check-in today.',
} as const;

/** More stretches of days than this are too many to read. */
const MOST_STRETCHES = 6;

type Stretch = { readonly first: Day; last: Day; dayCount: number };

/** "3–5 October, 9 October, and 4 more days": the days in their order, those in a row as one. Empty for none. */
export function lostDaysInWords(days: readonly Day[]): string {
  const stretches = stretchesOf([...new Set(days)].toSorted());
  const shown = stretches.slice(0, MOST_STRETCHES);
  const text = shown.map(({ first, last }) => formatDayRange(first, last)).join(', ');
  const more = stretches.slice(MOST_STRETCHES).reduce((count, { dayCount }) => count + dayCount, 0);
  return more === 0 ? text : damageWords.alsoMore(text, more);
}

/** What is known to be lost of a journal that was read page by page, each in a sentence; at least one. */
export function lossesInWords({ pagesDamaged, lostDays, rowsCutShort }: Losses): readonly string[] {
  if (pagesDamaged + rowsCutShort + lostDays.length === 0) return [damageWords.putRight];
  const days = lostDaysInWords(lostDays);
  return [
    days === '' ? damageWords.unknown : damageWords.somethingOf(days),
    rowsCutShort === 0 ? '' : damageWords.inPart(rowsCutShort),
  ].filter((loss) => loss !== '');
}

function stretchesOf(days: readonly Day[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const stretch = stretches.at(-1);
    if (stretch && addDays(stretch.last, 1) === day) {
      stretch.last = day;
      stretch.dayCount += 1;
    } else {
      stretches.push({ first: day, last: day, dayCount: 1 });
    }
  }
  return stretches;
}
