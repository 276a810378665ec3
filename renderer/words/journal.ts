export const journalWords = {
  title: 'Journal',
  newEntry: 'New entry',
  list: 'Entries',
  untitled: 'Untitled',
  onPaper: 'Put on paper',
  onPaperTitle: 'On paper',
  paperTitle: 'Entry',
  entryTitle: 'Title',
  entryText: 'Entry',
  startHere: 'Write…',
  nothingYet: 'Your first entry begins with New entry. It can be one sentence.',
  chooseEntry: 'Choose an entry on the left, or begin a new one.',
  loading: 'Fetching the entry…',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved yet',
  staysHere: 'What you typed stays here, and is saved by itself as soon as that works.',
  words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`),
  remove: 'Remove entry',
  removed: 'The entry was removed.',
  showList: 'All entries',
  partOfDay: (hour: number) => {
    if (hour < 5) return 'night';
    if (hour < 12) return 'morning';
    if (hour < 18) return 'afternoon';
    return hour < 23 ? 'evening' : 'night';
  },
  fetchingOlder: 'Older entries are on their way.',
} as const;
