import type { MonthTotals } from '../../shared/logic/month-calendar.ts';

/** What stands on the pages of a summary. No name in it, no "you", nothing that judges. */
export const paperWords = {
  glance: 'At a glance',
  feelings: 'Feelings at check-ins',
  urges: 'Urges to reach out, and what helped',
  exercise: 'The writing exercise',
  strengths: 'Strengths, and moments of them',
  path: 'From the path',
  questions: 'To take along',
  // At a glance
  days: 'Days',
  checkIns: 'Check-ins',
  mood: 'Mood',
  moodOf: (middle: number, lowest: number, highest: number) =>
    lowest === highest
      ? `${middle} of 10 at every check-in`
      : `middle value ${middle} of 10, between ${lowest} and ${highest}`,
  sleep: 'Sleep',
  sleepOf: (hours: number, nights: number) =>
    `middle value ${hours} hours, noted for ${nights} ${nights === 1 ? 'night' : 'nights'}`,
  room: 'Month without contact',
  roomOf: ({ roomDays, longestStretch, neededDays }: MonthTotals, over: number) =>
    [
      `${roomDays} of ${over} days with room`,
      `${longestStretch} of them in a row at most`,
      ...(neededDays === 0 ? [] : [`needed contact on ${neededDays}, kept apart`]),
    ].join('; '),
  urgesCount: 'Urges noted',
  urgesOf: (count: number, days: number) => `${count} on ${days} ${days === 1 ? 'day' : 'days'}`,
  writing: 'Writing',
  writingOf: (entries: number, days: number) =>
    `${entries} ${entries === 1 ? 'entry' : 'entries'} on ${days} ${days === 1 ? 'day' : 'days'}`,
  // Feelings
  feelingOf: (days: number) => `on ${days} ${days === 1 ? 'day' : 'days'}`,
  // Urges
  urge: (strength: number) => `${strength} of 10`,
  urgeAfter: (strength: number, after: number) => `${strength} of 10, then ${after}`,
  setOff: (text: string) => `Set off by: ${text}`,
  helped: (text: string) => `Helped: ${text}`,
  // Exercise
  exerciseSentence:
    'Own ratings from 0 to 10, before and after writing. Good and hard feelings are two lists and are not added up.',
  positive: (sitting: number, when: string) => `Sitting ${sitting}, ${when}: good feelings`,
  negative: (sitting: number, when: string) => `Sitting ${sitting}, ${when}: hard feelings`,
  feeling: 'Feeling',
  before: 'Before',
  after: 'After',
  notRated: '–',
  // Strengths
  friend: (text: string) => `A friend’s view: ${text}`,
  chosen: 'chosen',
  // Path
  pathState: {
    open: 'open',
    begun: 'begun',
    'set-aside': 'set aside',
    'done-for-now': 'done for now',
  },
} as const;
