import type { Found } from '../../shared/model/found.ts';

/** Searching what the person wrote. */
export const searchWords = {
  title: 'Search',
  field: 'Search what you wrote',
  hint: 'A word or how it begins, in entries, letters, worksheets and notes of the month. Words in quotes are found just as they stand.',
  results: 'What was found',
  nothing: 'Nothing there has all of these words.',
  found: (count: number) => (count === 1 ? 'Found in one place.' : `Found in ${count} places.`),
  newest: (count: number) => `The newest ${count} are shown. One more word narrows it down.`,
} as const;

/** What was found, by name, where it has no title of its own. */
export const foundNames = {
  entry: { free: 'Entry', letter: 'Letter', sitting: 'Exercise', step: 'Path' },
  page: {
    sitting: 'Sentences you kept',
    moment: 'A moment of a strength',
    'new-use': 'A strength in a new way',
    weekly: 'The weekly page',
    worksheet: 'A page of the Path',
    decision: 'Your answer for now',
    'hard-moments': 'My plan for hard moments',
    'own-number': 'A number of your own',
  },
  event: { contact: 'Contact', online: 'Looked online', urge: 'An urge' },
} as const satisfies {
  readonly entry: Record<Extract<Found, { kind: 'entry' }>['entryKind'], string>;
  readonly page: Record<Extract<Found, { kind: 'page' }>['pageKind'], string>;
  readonly event: Record<Extract<Found, { kind: 'event' }>['eventKind'], string>;
};
