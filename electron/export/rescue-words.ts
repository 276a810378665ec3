/** The sentences of `npm run rescue`. */
export const rescueWords = {
  help: `Writes everything of a journal into a folder, for reading without Evenfall.

  npm run rescue -- --home FOLDER --out FOLDER
  npm run rescue -- --home BACKUP.evenfall --out FOLDER

  --home  where the journal lies, or one backup of it; nothing in it is changed
  --out   a new or empty folder for what is written

The passphrase, or the twelve recovery words, is read as one line of standard input.
Close the journal first.

It ends with
  0  everything was read
  1  something could not be read, or whether something is missing cannot be told;
     report.txt says what
  2  it was asked for in a way it does not understand
  3  the passphrase or the words do not open this journal
  4  there is no journal there that it can read: none at all, no key file or a damaged
     one, one of a later version, too little left of a backup, or a disk that fails
  5  the folder is not empty or cannot be written
  6  something else went wrong; what is in the folder may not be all
`,
  warning: 'What is written now is not encrypted: anyone who has the folder can read it.',
  askSecret: 'Passphrase or recovery words: ',
  arguments: 'Rescue takes --home FOLDER and --out FOLDER. With --help it says more.',
  outInsideHome: 'The folder for what is written must not lie inside the one that is read.',
  refused: 'That does not open this journal.',
  noJournal: 'There is no journal there.',
  keyFileMissing: 'The key file, vault.json, is not there, and without it nothing can be read.',
  keyFileDamaged: 'The key file is damaged, and without it nothing can be read.',
  backupDamaged: 'This is not a backup of a journal, or too little is left of it.',
  newer: 'This journal was written by a later version of Evenfall, which can read it.',
  unexpected: 'Something went wrong that was not expected. Not all was written.',
  unreadable: 'The journal cannot be read from this disk.',
  outNotEmpty: 'The folder for what is written is not empty.',
  outNotWritable: 'The folder cannot be written.',
  extent: {
    all: 'Everything was read.',
    'all-there':
      'All that is there was read. Whether saves are missing cannot be told. report.txt says why.',
    some: 'Some of it could not be read. report.txt says what.',
  },
} as const;

/** The sentences of `report.txt`. */
export const reportWords = {
  title: 'What was read of this journal',
  extent: {
    all: 'Everything was read.',
    'all-there': 'All that is there was read.',
    some: 'Some of it could not be read.',
  },
  rows: 'Rows read, by table:',
  files: `journal.md is for reading. journal.json holds every row of every table; docs/format.md of Evenfall says what each column means.`,
  removed: (count: number) =>
    `${count} of them had been removed in the journal. They are in journal.json alone.`,
  repaired: (pages: number) =>
    `In ${counted(pages, 'page')} of the file a single bit was wrong. That was put right, and nothing of it is missing.`,
  damaged: (pages: number, all: number) =>
    `Of the ${counted(all, 'page')} of the file, ${pages} could not be read as a whole.`,
  cutShort: (rows: number) =>
    `Of ${counted(rows, 'row')} only a part could be read. Entries among them say so in their first line.`,
  lostDays: (days: readonly string[]) =>
    `Something of these days could not be read at all: ${days.join(', ')}.`,
  lostDaysUnknown: 'Which days are missing something, if any are, cannot be told.',
  missingSaves: (saves: number) =>
    `The last ${counted(saves, 'save')} that the journal had acknowledged did not reach the file, or are damaged.`,
  noWitness:
    'journal.anchor, which holds the number of the last acknowledged save, is not there or is damaged. So it cannot be told whether saves are missing.',
} as const;

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
