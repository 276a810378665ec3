import type { MoodDay } from '../model/print-document.ts';
import { usualGrain } from './grain.ts';
import { median } from './mood-series.ts';
import { CLEAR_DIFFERENCE } from './spread.ts';

/** Fewer days with a check-in than this say nothing yet. */
export const ENOUGH_DAYS = 5;

const WEEK = 7;

/** Of a range too long to be drawn day by day this share is its beginning, and as much its end. */
const SHARE_OF_LONG = 4;

/** A beginning, a middle or an end counts only with this many days of check-ins in it, and one in each of its fortnights. */
const MIN_DAYS_IN_PART = 3;
const FORTNIGHT = 14;

export type MoodCounts = {
  readonly checkIns: number;
  readonly daysNoted: number;
  readonly days: number;
};

/** What the moods of a range show: facts for a sentence, the sentence itself belongs to the screen. */
export type MoodFacts =
  | { readonly status: 'nothing' }
  | { readonly status: 'too-little'; readonly daysNoted: number }
  /** Enough for one statement over all days, not for a course. */
  | {
      readonly status: 'overall';
      readonly typical: number;
      readonly lowest: number;
      readonly highest: number;
    }
  /** Enough in the beginning and in the end to set them side by side. */
  | {
      readonly status: 'course';
      readonly first: number;
      readonly last: number;
      readonly direction: 'up' | 'down' | 'same';
      readonly middle: 'dipped' | 'rose' | 'level';
    };

export function moodCounts(days: readonly MoodDay[]): MoodCounts {
  return {
    checkIns: days.reduce((count, day) => count + day.moods.length, 0),
    daysNoted: days.filter(holdsMood).length,
    days: days.length,
  };
}

/**
 * The beginning is the seven days from the first day with a mood, the end the seven days up to the last; where these lie
 * so far apart that weeks or months would be drawn of them, it is a quarter each: one week says nothing of years.
 * They are compared only when they share no day; the middle is what lies between them. Looks back only.
 */
export function moodFacts(days: readonly MoodDay[]): MoodFacts {
  const { daysNoted } = moodCounts(days);
  if (daysNoted === 0) return { status: 'nothing' };
  if (daysNoted < ENOUGH_DAYS) return { status: 'too-little', daysNoted };

  const span = days.slice(days.findIndex(holdsMood), days.findLastIndex(holdsMood) + 1);
  const isLong = usualGrain(span.length) !== 'day';
  const part = isLong ? Math.floor(span.length / SHARE_OF_LONG) : WEEK;
  const first = partMedian(span.slice(0, part));
  const last = partMedian(span.slice(-part));
  if (span.length < 2 * part || first === null || last === null) return overall(span);

  return {
    status: 'course',
    first,
    last,
    direction: direction(first, last),
    middle: middle(partMedian(span.slice(part, -part)), first, last),
  };
}

function overall(span: readonly MoodDay[]): MoodFacts {
  const moods = span.flatMap((day) => day.moods);
  const typical = median(moods);
  if (typical === null) return { status: 'nothing' };
  return {
    status: 'overall',
    typical,
    lowest: moods.reduce((one, other) => Math.min(one, other), 10),
    highest: moods.reduce((one, other) => Math.max(one, other), 0),
  };
}

function direction(first: number, last: number): 'up' | 'down' | 'same' {
  if (Math.abs(last - first) < CLEAR_DIFFERENCE) return 'same';
  return last > first ? 'up' : 'down';
}

function middle(value: number | null, first: number, last: number): 'dipped' | 'rose' | 'level' {
  if (value === null) return 'level';
  if (value <= Math.min(first, last) - CLEAR_DIFFERENCE) return 'dipped';
  return value >= Math.max(first, last) + CLEAR_DIFFERENCE ? 'rose' : 'level';
}

function partMedian(days: readonly MoodDay[]): number | null {
  const least = Math.max(MIN_DAYS_IN_PART, Math.ceil(days.length / FORTNIGHT));
  if (days.filter(holdsMood).length < least) return null;
  return median(days.flatMap((day) => day.moods));
}

function holdsMood(day: MoodDay): boolean {
  return day.moods.length > 0;
}
