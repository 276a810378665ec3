import type { Sitting } from '../../shared/model/page.ts';
import type { Round } from '../../shared/logic/exercise-rounds.ts';
import { capitalised, inWords, ordinalInWords } from './numbers.ts';

const MINUTE_MS = 60_000;

/** The exercise of three sittings. Nothing here praises, scores or counts what was not done. */
export const exerciseWords = {
  title: 'Exercise',
  subtitle: 'Three sittings of writing, fifteen to thirty minutes each',
  readOnlyNothing: 'There is no sitting in this journal.',
  // Beginning
  nextTitle: (number: number) => `The ${ordinalInWords(number)} sitting`,
  again: 'The first sitting of another round',
  begin: 'Begin',
  beginAgain: 'Do it again',
  freshRound: 'Begin another round instead',
  leave: 'Leave it',
  lastWas: (number: number, day: string) => `The ${ordinalInWords(number)} sitting was on ${day}`,
  daysAgo: (days: number) => {
    if (days === 0) return 'today';
    return days === 1 ? 'yesterday' : `${inWords(days)} days ago`;
  },
  sameDay: 'In the study there was one sitting a day. Another day is as good as this one.',
  nextInRow: 'Today is the next day in a row, which is how it was studied.',
  ownDays:
    'The study had three days in a row. These are days of your own, and that is all right too.',
  pauseTitle: 'A pause may be kinder',
  // Left open
  openTitle: (number: number) => `The ${ordinalInWords(number)} sitting is still open`,
  openSince: (day: string, written: string) => `Begun on ${day}. ${written}`,
  openKeepsDay: 'It belongs to the day it was begun on, whenever you go on.',
  goOn: 'Go on',
  closeAsItIs: 'Close it as it is',
  remove: 'Remove',
  removeSitting: (number: number, day: string) =>
    `Remove the ${ordinalInWords(number)} sitting, ${day}`,
  removed: 'The sitting was removed. What was written in it stays in the journal.',
  // Rating
  beforeTitle: 'Before you write',
  goWrite: 'Go on to write',
  afterTitle: 'How is it now?',
  positive: 'Good feelings',
  negative: 'Hard feelings',
  none: 'not at all',
  much: 'very much',
  clear: 'Take these numbers away',
  clearLabel: (list: string) => `Take these numbers away: ${list}`,
  // Writing
  sittingOn: (number: number, day: string) => `The ${ordinalInWords(number)} sitting, ${day}`,
  entryTitle: (number: number) => `The ${ordinalInWords(number)} sitting of the exercise`,
  topic: 'Topic',
  topics: {
    before: 'Before',
    'break-up': 'The break-up',
    since: 'Since',
    'losses-and-gains': 'Losses and gains',
    safer: 'What is mine now',
    'something-else': 'Something else',
  },
  changeTopic: 'Change topic',
  stop: 'Stop',
  timer: 'Time written',
  loading: 'Fetching your page…',
  // Afterwards
  toSentences: 'Go on',
  writeOn: 'Write on',
  sentencesTitle: 'Sentences to keep',
  sentencesText:
    'If some of your own sentences are good to have at hand, choose them here. They will stand side by side. You can choose up to twelve, or none.',
  sentencesNone: 'There is no sentence to choose from, and that is all right.',
  sentencesFull: 'Twelve are chosen. Take one away to choose another.',
  moreSentences: 'Show more',
  close: 'Close this sitting',
  back: 'Back',
  // Looking back
  closingTitle: 'Three sittings',
  earlierTitle: 'Earlier rounds',
  goOnRound: 'Go on with this round',
  goOnRoundLabel: (range: string) => `Go on with this round, ${range}`,
  underWayTitle: 'This round so far',
  standing: {
    'under-way': 'Under way',
    'three-sittings': 'Three sittings, on days of your own.',
    'three-in-a-row': 'Three sittings, on three days in a row.',
    'as-studied': 'Three sittings on three days in a row, as in the study.',
  } satisfies Readonly<Record<Round['standing'], string>>,
  stillOpen: 'still open',
  read: 'Read it',
  readLabel: (number: number, day: string) =>
    `Read it: the ${ordinalInWords(number)} sitting, ${day}`,
  noSentences: 'No sentence was kept.',
  ownSentences: 'Your own sentences',
  ratings: 'Before and after',
  ratingsText:
    'The average of the words you rated both times, from 0 to 10. Good and hard feelings are two things, so each has its own line.',
  lineLabel: (list: string, said: string) => `${list}, from 0 to 10. ${said}`,
  tableCaption: 'Ratings before and after each sitting, from 0 to 10',
  sittingColumn: 'Sitting',
  fromTo: (before: string, after: string) => `${before}, then ${after}`,
  notRated: 'not rated',
  short: (number: number) => capitalised(ordinalInWords(number)),
  keyBefore: 'before',
  keyAfter: 'after',
} as const;

/** "12 minutes": whole ones that have passed. */
export function minutesText(writtenMs: number): string {
  const minutes = Math.floor(writtenMs / MINUTE_MS);
  if (minutes === 0) return 'less than a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** How much was written so far, as a sentence. */
export function writtenSentence({ spans }: Pick<Sitting, 'spans'>, writtenMs: number): string {
  return spans.length === 0
    ? 'Nothing is written yet.'
    : `${capitalised(minutesText(writtenMs))} of writing so far.`;
}

/** "4.5", "6": a mean with one decimal at most. */
export function meanText(mean: number): string {
  return mean.toLocaleString('en', { maximumFractionDigits: 1 });
}
