/** The way back to an earlier journal. */
export const restoreWords = {
  title: 'Restore a backup',
  offer: 'Restore a backup',
  showBackups: 'Show backups',
  looking: 'Looking for backups…',
  listTitle: 'Which one?',
  noneTitle: 'Where is it?',
  none: 'There are no backups in this folder yet. Choose the file of yours: its name ends in .evenfall.',
  fileHint: 'Is it on another disk or a USB stick? Choose its file: the name ends in .evenfall.',
  chooseFile: 'Choose a backup file…',
  showAll: (count: number) => `Show all ${count}`,
  cancel: 'Cancel',
  chooseAnother: 'Choose another',

  checking: 'Checking every page of it…',

  secretTitle: 'What opens it',
  secretText: 'The passphrase, or the recovery words, from the time it was made.',
  passphrase: 'Passphrase of that time',
  recoveryWords: 'Recovery words of that time',
  goOn: 'Go on',
  takesLonger: 'Every page of it is being looked at. This can take a minute.',
  refused: 'That does not open this one.',

  previewTitle: 'What you get back',
  setAsideTitle: 'What you bring back',
  made: 'Made',
  setAside: 'Set aside',
  holds: 'Holds',
  days: 'Days',
  checked: 'Checked',
  everyPage: 'Every page of it can be read.',
  notWhole: 'Its file is damaged, so it was read page by page.',
  lost: 'Lost',
  missingSaves: (count: number) =>
    count === 1 ? 'The last save of it is missing.' : `The last ${count} saves of it are missing.`,
  missingUnknown: 'Whether its last saves are all there cannot be told.',
  nothingHere: 'There is no journal here yet, so nothing is replaced.',
  presentSetAside:
    'The journal that is here now is set aside, not deleted. You can come back to it.',
  sameSecrets: 'Your passphrase stays the one you have now.',
  itsSecrets: 'Afterwards it opens with what you just typed.',
  restore: 'Restore this backup',
  bringBack: 'Bring this journal back',
  restoring: 'Putting it in its place…',
  notSaved:
    'What you typed last is not saved yet, so nothing was restored. Cancel, and look at what is not saved.',

  doneTitle: 'It is in its place',
  done: 'The journal that was here is set aside. Unlock the one you brought back to go on.',
  unlock: 'Unlock it',
} as const;
