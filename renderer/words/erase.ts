import type { Output } from '../../shared/ipc/contract.ts';

/** Erasing the journal, and what that does not reach. */
export const eraseWords = {
  title: 'Erase',
  about: 'Deletes everything you wrote here, what opens it, and its backups.',
  start: 'Erase the journal…',
  sheetTitle: 'Erase the journal',

  whatTitle: 'What is deleted',
  what: 'The journal, everything that opens it, the backups beside it, and journals that were set aside. Nobody can bring them back, not even us.',
  notReached: 'It does not reach:',
  notReachedList: [
    'copies of the journal that you or someone else made',
    'backups that the computer makes by itself',
    'printed pages, saved PDFs and copies you can read',
  ],
  secondPlace: (folder: string) => `backups in your second place, ${folder}`,
  traces:
    'A disk may keep traces for a while. Deleting every copy of the key makes what is left unreadable. Each backup and each copy has the key in it, so delete those too.',
  goOn: 'Go on',

  lastTitle: 'Erase everything now?',
  last: 'Your journal will be gone from this computer. There is no way back.',
  erase: 'Erase everything',
  keep: 'Keep my journal',
  erasing: 'Deleting everything, and looking whether it is gone…',

  goneTitle: 'It is gone',
  gone: 'The journal, what opened it, and its backups are gone from this folder.',
  leftTitle: 'Not everything could be deleted',
  left: (count: number) =>
    count === 1
      ? 'One file could not be deleted. Something may be using it, or it may be protected. You can delete it yourself: it lies where your journal was.'
      : `${count} files could not be deleted. Something may be using them, or they may be protected. You can delete them yourself: they lie where your journal was.`,
  unknown: ({ besideJournal, amongBackups }: Output<'vault.erase'>['unknown']) => {
    const places = [
      besideJournal === 0 ? '' : `${files(besideJournal)} where your journal was`,
      amongBackups === 0 ? '' : `${files(amongBackups)} in the folder “backups”`,
    ].filter((place) => place !== '');
    return places.length === 0
      ? ''
      : `Evenfall left ${places.join(' and ')}, because it cannot tell what is in there. If that is a copy of your journal, delete it too.`;
  },
  close: 'Close',
} as const;

function files(count: number): string {
  return count === 1 ? 'one file' : `${count} files`;
}
