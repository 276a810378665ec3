/** The sentences of a journal that was written out as Markdown. What a person wrote themselves is never changed. */
export const journalFileWords = {
  title: 'Journal',
  worksheets: 'Worksheets of the path',
  noWorksheets: 'Nothing is filled in yet.',
  entry: {
    free: 'Entry',
    letter: 'A letter, never sent',
    sitting: 'Written in the exercise',
    step: 'Written on the path',
  },
  checkIn: 'Check-in',
  mood: (mood: number) => `mood ${mood} of 10`,
  energy: (energy: number) => `energy ${energy} of 10`,
  urge: (urge: number) => `urge to reach out ${urge} of 10`,
  slept: (hours: number) => `slept ${hours} h`,
  closeTo: (words: readonly string[]) => `close to: ${words.join(', ')}`,
  prompt: (text: string) => `Written to: ${text}`,
  attempt: (day: string, length: number | null) =>
    `A time without contact began on ${day}${length === null ? '' : `, meant to last ${length} days`}.`,
  event: {
    'they-wrote': 'They wrote',
    'i-wrote': 'I wrote',
    needed: 'Needed contact',
    'by-chance': 'Chance contact',
    'on-purpose': 'Looked online',
    'by-accident': 'Saw something online by accident',
    urge: 'An urge',
    contact: 'Contact',
    online: 'Online',
  },
  strength: (strength: number) => `${strength} of 10`,
  helped: (text: string) => `What helped: ${text}`,
} as const;
