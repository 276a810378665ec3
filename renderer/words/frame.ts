/** The window around every screen. */
export const frameWords = {
  appName: 'Evenfall',
  navigation: 'Screens',
  today: 'Today',
  journal: 'Journal',
  month: 'Month',
  exercise: 'Exercise',
  strengths: 'Strengths',
  path: 'Path',
  insights: 'Insights',
  summary: 'Summary',
  search: 'Search',
  help: 'Help',
  lock: 'Lock',
  hide: 'Quick hide',
  continue: 'Continue',
  settings: 'Settings',
  undo: 'Undo',
  putAway: 'Put away',
  close: 'Close',
  back: 'Back',
  brokenTitle: 'Something went wrong here',
  brokenText: 'This screen stopped. What you wrote is kept. Open it again to go on.',
  openAgain: 'Open again',
  keysTitle: 'Keys',
  regainTitle: 'Unlock to go on',
  regainText: {
    ended:
      'The journal closed itself. Everything that was saved is safe, and what you typed last is still here.',
    'not-saved':
      'The journal is locked. What you typed last could not be saved, so it is kept here, out of sight, and saved when you unlock, if it can be then.',
  },
  missingTitle: 'Some saves are missing',
  missingUnknownTitle: 'Whether a save is missing cannot be told',
  missingNewest: (count: number) =>
    count === 1
      ? 'The last save that was made is missing from the journal file.'
      : `The last ${count} saves that were made are missing from the journal file.`,
  missingUnknown:
    'The note Evenfall keeps of the last save is missing, so it cannot tell whether any save is missing.',
  missingWhy:
    'This can happen when files are copied or changed from outside, or when a disk fails.',
  goOn: 'Go on',
  fieldFull: 'No more fits in here. What is longer has room in an entry of its own.',
  lowSpace:
    'The disk is nearly full. Make some room soon, so that what you write can still be saved.',
} as const;

/** Every key there is, as `?` shows them; `Ctrl` is `Cmd` on a Mac. */
export const keyWords: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Ctrl T', does: 'Today' },
  { keys: 'Ctrl M', does: 'Check in' },
  { keys: 'Ctrl N', does: 'New entry' },
  { keys: 'Ctrl Shift U', does: 'Note an urge or contact' },
  { keys: 'Ctrl Shift F', does: 'Search everything' },
  { keys: 'Ctrl [  ·  Ctrl ]', does: 'Earlier entry, later entry' },
  { keys: 'Ctrl B  ·  Ctrl I  ·  Ctrl U', does: 'Bold, italic, underline' },
  { keys: 'Ctrl K', does: 'Link' },
  { keys: 'Ctrl Shift K', does: 'Keep the selected words as a moment of a strength' },
  { keys: 'Ctrl Z  ·  Ctrl Shift Z', does: 'Undo, redo' },
  { keys: 'Ctrl P', does: 'Summary on paper' },
  { keys: 'Ctrl ,', does: 'Settings' },
  { keys: 'Ctrl L', does: 'Lock' },
  { keys: 'Shift  ·  Shift  ·  Shift', does: 'Quick hide' },
  { keys: 'F1', does: 'Help' },
  { keys: '?', does: 'This list' },
];
