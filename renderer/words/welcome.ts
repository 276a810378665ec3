export const welcomeWords = {
  next: 'Next',
  back: 'Back',
  step: (number: number, count: number) => `${number} of ${count}`,

  whatTitle: 'A place for the evenings',
  what: [
    'Evenfall is a private journal for the weeks after a break-up. Say how you are, write if you like, and close it. Over time it shows you your own ups and downs, keeps a month with room for you, and puts your words on paper.',
    'Everything stays on this computer. There is no account, and nothing is sent anywhere.',
    'It is not a doctor and not a treatment. It cannot promise how you will feel, or what another person will do. Nobody reads what you write, so it cannot call anyone for you. Help is on every screen, and on the lock screen too.',
  ],

  safeTitle: 'What is safe here, and what is not',
  safe: 'While it is locked, your journal opens only with your passphrase or your recovery words. It is as safe as your passphrase is strong. Anyone here can still see that Evenfall is installed, and when it last changed.',
  cannotIntro: 'It cannot protect you from:',
  cannot: [
    'an open, unlocked computer',
    'a hidden program that watches you',
    'being made to open it',
    'printed pages, saved files, and backups of them',
  ],
  watched:
    'If someone may be watching this computer, use another device, one they do not use and cannot check. Having this journal here could be a risk in itself. A helpline can think it through with you.',
  disk: 'It also helps to turn on disk encryption and to use your own account on this computer. Ctrl+L locks the journal at once. Shift, pressed three times quickly, covers the page; it cannot take back what someone has seen.',
  places: {
    link: 'The folder for the journal is a link to another place. The journal is as safe as that place is.',
    network:
      'The folder for the journal is on another computer. The journal is encrypted there too, but a broken connection can damage it.',
    synced:
      'The folder for the journal is one that a program copies to other computers. The journal is encrypted in them too, but half a copy can damage it. A folder of this computer alone is safer.',
  },
  showHelp: 'Show me help',

  passphraseTitle: 'Your passphrase',
  passphraseText:
    'At least 15 characters. A few words in a row that only you would put together work well. Leave out names and dates that someone close to you could guess.',
  passphraseLost:
    'If you lose it and have no recovery words, the journal is lost. Nobody can open it, not even us.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same once more',
  suggest: 'Suggest six words',
  suggestedHint: 'Write it down somewhere safe until you know it by heart.',
  verdicts: {
    'too-short': 'A little longer: at least 15 characters.',
    'too-long': 'A little shorter: at most 256 characters.',
    'too-easy': 'Too easy to guess. A few unrelated words work well. Leave names out.',
    good: 'Good.',
    strong: 'Strong.',
  },
  notTheSame: 'The two are not the same yet.',

  recoveryTitle: 'Recovery words',
  recoveryText:
    'Twelve words that open your journal if you forget the passphrase. Write them down by hand, and keep them where nobody else looks.',
  recoveryCautious:
    'If any sheet of paper at home could be found, you can do without them. Then the passphrase is the only way in, and if it is lost, so is the journal.',
  showWords: 'Show my twelve words',
  otherWords: 'Other words',
  areOnPaper: 'I have them on paper',
  showAgain: 'Show the words again',
  othersVoid:
    'Only these twelve will open it. Words you wrote down from an earlier try do not count.',
  confirmed: 'You have these twelve on paper: three of them were right.',
  printWords: 'Print them',
  printTitle: 'Twelve words',
  confirmTitle: 'Three of them, to be sure',
  confirmText: 'Type these three from your sheet. The first four letters of each are enough.',
  wordNumber: (number: number) => `Word ${number}`,
  wordsDiffer: 'These are not the words yet. Look at your sheet once more.',
  decline: 'Go on without recovery words',
  declined:
    'You go on without recovery words: only your passphrase will open the journal. Words you may have written down do not count.',

  monthTitle: 'A month with room for you',
  monthText:
    'A month without contact can give you room for yourself. We found no study that says 30 days is the right number; it is yours to choose, and to change.',
  monthWanted: 'Would you like to keep such a month?',
  monthYes: 'Yes',
  monthNo: 'Not now',
  monthStart: 'It begins on',
  monthStartHint: 'A day in the past is fine.',
  monthStartFar: 'Choose a day within the last ten years or the next one.',
  monthLength: 'How long',
  days: (count: number) => `${count} days`,
  openLength: 'Left open',
  dayStart: 'Your day begins at',
  dayStartHint: 'Until then, the night still belongs to the evening before.',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  create: 'Make my journal',
  creating: 'Making your journal…',
} as const;
