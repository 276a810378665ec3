import { dayCount } from '../../shared/logic/day-count.ts';
import type { FeelingFacts } from '../../shared/logic/feeling-days.ts';
import type { Glance, Noted } from '../../shared/logic/glance.ts';
import type { MoodWeek, WeekFacts } from '../../shared/logic/mood-weeks.ts';
import type { YearFacts } from '../../shared/logic/mood-year.ts';
import type { RatedSitting, SittingFacts } from '../../shared/logic/sitting-ratings.ts';
import type { SleepFacts } from '../../shared/logic/sleep-moods.ts';
import type { Spread } from '../../shared/logic/spread.ts';
import type { UrgeFacts } from '../../shared/logic/urge-hours.ts';
import type { WeekdayFacts } from '../../shared/logic/weekday-moods.ts';
import type { Writing } from '../../shared/logic/writing-days.ts';
import type { Urge } from '../../shared/model/month.ts';
import { about, counted, daysOf, reach, type Told } from './chart-text.ts';
import { sittingBasis, sittingSentence } from './insights-doing.ts';
import { formatDayShort } from './dates.ts';
import { feelingBasis, feelingSentence } from './insights-feelings.ts';
import { notedBasis, weekBasis, weekdaySentence, weekSentence } from './insights-moods.ts';
import { sleepBasis, sleepSentence } from './insights-sleep.ts';
import { urgeBasis, urgeSentence } from './insights-urges.ts';

/** What stands on the pages of a summary. No name in it, no "you", nothing that judges. */
export const paperWords = {
  glance: 'At a glance',
  year: 'Mood, a square for each day',
  feelings: 'Feelings at check-ins',
  urges: 'Urges to reach out, and what helped',
  exercise: 'The writing exercise',
  weekdays: 'Mood by weekday',
  sleepAndMood: 'Sleep, and the mood of the day after',
  writingDays: 'Writing days',
  weeks: 'Weeks side by side',
  strengths: 'Strengths, and moments of them',
  path: 'From the path',
  questions: 'To take along',
  // At a glance
  days: 'Days',
  checkIns: 'Check-ins',
  mood: 'Mood',
  moodOf: ({ middle, lowest, highest }: Spread) =>
    lowest === highest
      ? `${middle} of 10 at every check-in`
      : `middle value ${middle} of 10, between ${lowest} and ${highest}`,
  sleep: 'Sleep',
  sleepOf: ({ middle, nights }: NonNullable<Glance['sleep']>) =>
    `middle value ${middle} hours, noted for ${counted(nights, 'night')}`,
  room: ({ latestFrom }: NonNullable<Glance['room']>) =>
    latestFrom === null
      ? 'Month without contact'
      : `Latest month without contact, from ${formatDayShort(latestFrom)}`,
  /** Nobody reads on paper that there was no such day, or that one stood in a row; empty where nothing is left. */
  roomOf: ({ totals, daysOver }: NonNullable<Glance['room']>) => {
    const { roomDays, longestStretch, neededDays } = totals;
    const needed = roomDays === 0 ? counted(neededDays, 'day') : String(neededDays);
    return [
      ...(roomDays === 0
        ? []
        : [`${roomDays} of ${daysOver} days without reaching out or looking online`]),
      ...(longestStretch < 2 ? [] : [`${longestStretch} of them in a row at most`]),
      ...(neededDays === 0 ? [] : [`needed contact on ${needed}, kept apart`]),
    ].join('; ');
  },
  urgesCount: 'Urges noted',
  onDays: ({ count, days }: Noted) => `${count} on ${counted(days, 'day')}`,
  writing: 'Writing',
  writingOf: ({ count, days }: Noted) => `${entriesOf(count)} on ${counted(days, 'day')}`,
  // Feelings
  feelingOf: (days: number) => `on ${counted(days, 'day')}`,
  // Urges
  urge: (strength: number) => `Strength ${strength} of 10`,
  urgeAfter: (strength: number, after: number) => `Strength ${strength} of 10, then ${after}`,
  setOff: (text: string) => `Set off by: ${text}`,
  helped: (text: string) => `Helped: ${text}`,
  oftenSetOff: 'Set off more than once',
  oftenHelped: 'Helped more than once',
  repeated: (text: string, times: number) => `${text} (${times} times)`,
  // Exercise
  ownRatings: 'Own ratings from 0 to 10, averages of the words that were rated both times.',
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
  stepsSaid: { begun: 'Steps begun', 'done-for-now': 'Steps done for now' },
  pathState: {
    open: 'open',
    begun: 'begun',
    'set-aside': 'set aside',
    'done-for-now': 'done for now',
  },
} as const;

/** What the charts of feelings show. Where there is too little to say, only the days behind them. */
export function paperFeelingSentence(
  facts: Told<FeelingFacts>,
  daysNoted: number,
  days: number,
): string {
  const basis = `${feelingBasis(daysNoted, days)}.`;
  return facts.status === 'too-little' ? basis : `${feelingSentence(facts, daysNoted)} ${basis}`;
}

/** What the chart of urges shows, and how many there were. */
export function paperUrgeSentence(facts: UrgeFacts, urges: readonly Urge[], days: number): string {
  const basis = `${urgeBasis(urges.length, dayCount(urges), days)}.`;
  return facts.status === 'enough' ? `${urgeSentence(facts)} ${basis}` : basis;
}

/** What the charts of the exercise show, and how many sittings stand behind them. */
export function paperSittingSentence(
  facts: Told<SittingFacts>,
  sittings: readonly RatedSitting[],
  days: number,
): string {
  const basis = `${sittingBasis(sittings, days)}.`;
  return facts.status === 'too-little' ? basis : `${sittingSentence(facts)} ${basis}`;
}

/** How the weekdays compare, and the days behind that. */
export function paperWeekdaySentence(facts: Told<WeekdayFacts>, daysNoted: number): string {
  return `${weekdaySentence(facts)} ${notedBasis(daysNoted)}.`;
}

/** What came together of sleep and mood, and the days behind that. */
export function paperSleepSentence(facts: Told<SleepFacts>, days: number): string {
  return `${sleepSentence(facts)} ${sleepBasis(days)}.`;
}

/** On how many days something was written, and how often. It does not tell that letters were: they are left out. */
export function paperWritingSentence({ days, entries }: Writing, daysInRange: number): string {
  const count = Object.values(entries).reduce((sum, each) => sum + each, 0);
  return `Something was written on ${daysOf(days, daysInRange)}: ${entriesOf(count)}.`;
}

/** How the weeks compare, and the days behind that. */
export function paperWeekSentence(facts: Told<WeekFacts>, weeks: readonly MoodWeek[]): string {
  return `${weekSentence(facts)} ${weekBasis(weeks)}.`;
}

/** What the picture of a year shows, without "you". */
export function paperYearSentence(
  facts: Extract<YearFacts, { readonly status: 'enough' }>,
  daysNoted: number,
): string {
  return `Days were mostly ${about(facts.middle)}, ${reach(facts)}. ${notedBasis(daysNoted)}.`;
}

function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
