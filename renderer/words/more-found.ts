import type { MoreFound } from '../../shared/ipc/vault-commands.ts';
import { damageWords } from './damage.ts';
import { counted } from './earlier-journals.ts';

/** What can still be read of a journal from which saves are missing. */
export const moreFoundWords = {
  looking: 'Looking at the files as they were found…',
  offer: (what: string) => `In the files as they were found, Evenfall can still read ${what}.`,
  means: 'Nothing is removed by putting it back, and nothing newer is replaced.',
  none: 'The files were set aside as they were found. Nothing more can be read in them.',
  putBack: 'Put it back',
  goOnWithout: 'Go on without it',
  puttingBack: 'Putting it back…',
  doneTitle: 'It is back',
  done: (what: string) => `In the journal again: ${what}.`,
  filesStay: 'The files stay set aside as they were found.',

  monthNotes: (count: number) => counted(count, 'note of your month', 'notes of your month'),
  others: 'what you had set or begun to fill in',
  left: (count: number) =>
    count === 1
      ? 'One thing that is different in the journal stays as it is there.'
      : `${count} things that are different in the journal stay as they are there.`,
  stillMissing: (count: number) =>
    count === 1
      ? 'One save cannot be read there either.'
      : `${count} saves cannot be read there either.`,
} as const;

/** "2 entries, 1 check-in and 3 notes of your month"; empty for nothing. */
export function moreInWords(more: MoreFound): string {
  const { entryCount, checkInCount, monthCount, otherCount } = more;
  const parts = [
    entryCount === 0 ? '' : counted(entryCount, 'entry', 'entries'),
    checkInCount === 0 ? '' : counted(checkInCount, 'check-in'),
    monthCount === 0 ? '' : moreFoundWords.monthNotes(monthCount),
    otherCount === 0 ? '' : moreFoundWords.others,
  ].filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** What of it is not as it was, and what is not there either, each in a sentence. */
export function limitsInWords({ inPartCount, leftCount, missingSaves }: MoreFound): string {
  return [
    inPartCount === 0 ? '' : damageWords.inPart(inPartCount),
    leftCount === 0 ? '' : moreFoundWords.left(leftCount),
    missingSaves ? moreFoundWords.stillMissing(missingSaves) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
