/** Letters that are never sent: what they are, and what can be done with them. */
export const letterWords = {
  newLetter: 'New letter',
  stays: 'A letter that stays here. Nothing here can send it.',
  remove: 'Remove letter',
  removed: 'The letter was removed.',
  // Sealing
  seal: 'Seal it',
  sealTitle: 'Seal this letter',
  sealText:
    'Until that day, or until you open it, neither its title nor its words are shown anywhere here.',
  sealUntil: 'Until',
  sealTooEarly: 'Choose tomorrow or a later day.',
  notSaved: 'The last words are not saved yet. Try again in a moment.',
  leave: 'Leave it open',
  sealed: (day: string) => `A sealed letter, until ${day}`,
  sealedTitle: 'A sealed letter',
  sealedUntil: (day: string) => `It stays closed until ${day}.`,
  dayHasCome: (day: string) => `It was sealed until ${day}. That day has come.`,
  openSeal: 'Open the seal',
  openNow: 'It is your letter, and you may read it whenever you like. You only asked to wait.',
  openIt: 'Open it',
  keepSealed: 'Leave it closed',
  // Paper
  paperTitle: 'Letter',
  // Destroying
  destroy: 'Destroy',
  destroyTitle: 'Destroy this letter?',
  destroyText:
    'It is deleted from the journal now, and from its files within seconds. This cannot be undone.',
  notReached: 'It does not reach:',
  backups: (count: number) =>
    count === 1
      ? 'one backup or earlier journal that was kept since you began it; Settings shows it'
      : `${count} backups or earlier journals that were kept since you began it; Settings shows them`,
  backupsUnknown: 'backups that were made since you began it; how many cannot be told just now',
  elsewhere: [
    'copies of the journal or of its backups that lie elsewhere',
    'printed pages, saved PDFs and copies you can read',
    'words of it that you kept as a moment of a strength, and what you filled in on the path',
  ],
  backupsGo:
    'Backups that Evenfall makes by itself give way to newer ones in time; those you made stay until you delete them.',
  destroyIt: 'Destroy it',
  keep: 'Keep it',
} as const;

/** What an entry is, where lists name it; written freely, it needs no name. */
export const entryKindWords = {
  free: '',
  letter: 'Letter',
  sitting: 'Exercise',
  step: 'Path',
} as const;
