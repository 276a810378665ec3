import type { Output } from '../../shared/ipc/contract.ts';
import type { Backup } from '../../shared/model/backup.ts';
import { backupInWords } from './earlier-journals.ts';

/** Backups, as Settings shows them. */
export const backupWords = {
  title: 'Backups',
  about:
    'Evenfall makes one by itself after each day you write in it, and checks every page of it. They are locked like the journal itself.',
  kept: 'Evenfall keeps one for each of the last seven days with one, one for each of the last four weeks, and one from before each change of the file format. Those you make yourself stay until you delete them.',
  lieIn: 'They lie in this folder, beside the journal:',
  makeNow: 'Back up now',
  making: 'Making a backup and checking every page of it…',
  made: (backup: Backup) => `It is made: ${backupInWords(backup)}.`,
  none: 'There is no backup yet. The first one is made soon after you write something.',
  looking: 'Looking for backups…',
  list: 'The backups there are',
  alsoInSecondPlace: 'also in the second place',

  secondTitle: 'A second place',
  secondWhy:
    'A USB stick or another disk still has your words when this computer breaks or is lost. Each new backup goes there too.',
  chooseFolder: 'Choose a folder…',
  folder: 'Folder',
  folderExample: '/media/stick/journal',
  folderHint: 'Its whole name, from the first / on. The folder has to be there already.',
  folderNotWhole: 'That is not its whole name yet: it begins with /, as in /media/stick/journal.',
  takeFolder: 'Use this folder',
  isThere: 'It is there now.',
  isNotThere: 'It is not there now. The next backup made while it is there goes there too.',
  forget: 'Forget this place',
  forgotten: 'It is forgotten. The files that lie there stay there.',

  backTitle: 'Go back to an earlier one',
  backText: 'You see what is in it first. The journal that is here now is set aside, not deleted.',
  restore: 'Restore…',
  elsewhereTitle: 'On another computer',
  elsewhere: (offer: string) =>
    `Make a USB stick the second place, and back up. On the other computer open Evenfall, choose “${offer}” on the first page, then the newest file on the stick, and type your passphrase.`,
} as const;

/** Why the last backup could not be made, or is in one place only. */
export function backupProblem(problem: NonNullable<Output<'backups.list'>['problem']>): string {
  switch (problem) {
    case 'full':
      return 'The last backup could not be made, because the disk is full.';
    case 'not-writable':
      return 'The last backup could not be made, because Evenfall may not write in its place.';
    case 'failed':
      return 'The last backup could not be made. Evenfall tries again by itself.';
    case 'second-full':
      return 'The last backup is here, but not in the second place: its disk is full.';
    case 'second-failed':
      return 'The last backup is here, but it could not be written in the second place. The next one goes there again.';
  }
}
