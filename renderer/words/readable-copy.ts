import type { LeftOut } from '../../shared/model/export.ts';

/** The copy of the journal that can be read without Evenfall, as Settings offers it. */
export const copyWords = {
  title: 'A copy you can read',
  warning:
    'These files are not encrypted. Anyone who can use this computer, or opens the place they lie in, can read them. A backup the computer makes of itself may keep them after you delete them.',
  what: 'What goes into it',
  choices: { everything: 'Everything', worksheets: 'The worksheets of the path' },
  holds: {
    everything:
      'All you wrote and noted, as journal.md to read and as journal.json for other programs. The second also holds your settings and answers, earlier versions, and when the journal was opened. What you removed is left out, and a letter while it is sealed.',
    worksheets:
      'What you filled in on the path, and the entries you wrote for it, as worksheets.md to read.',
  },
  save: 'Save in your downloads',
  chooseAndSave: 'Choose a place and save…',
  saving: 'Writing the files…',
  damaged: 'The journal file is damaged, and no copy could be made of it. Nothing was changed.',
  notAllIn: 'What you typed last could not be kept, so it is not in them.',
} as const;

/** What was saved, where, and what is not in it. */
export function copySavedSentence({
  folderName,
  inDownloads,
  sealedCount,
  putAwayCount,
}: LeftOut & { readonly folderName: string; readonly inDownloads: boolean }): string {
  const place = inDownloads ? 'in your downloads' : 'in the place you chose';
  return [
    `It is saved: the folder “${folderName}” ${place}.`,
    ...(sealedCount === 0 ? [] : [sealedSentence(sealedCount)]),
    ...(putAwayCount === 0 ? [] : [putAwaySentence(putAwayCount)]),
  ].join(' ');
}

function sealedSentence(count: number): string {
  return count === 1
    ? '1 sealed letter is not in it, because its day has not come.'
    : `${count} sealed letters are not in it, because their days have not come.`;
}

function putAwaySentence(count: number): string {
  return count === 1
    ? '1 worksheet is not in it, because your answers have put it away.'
    : `${count} worksheets are not in it, because your answers have put them away.`;
}
