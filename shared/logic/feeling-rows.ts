import { feelings } from '../content/feelings.ts';
import type { CheckIn } from '../model/check-in.ts';
import { daysBetween } from './calendar.ts';
import { daysInStretches, feelingDays, feelingFacts, type FeelingFacts } from './feeling-days.ts';
import { stretchesOf, usualGrain } from './grain.ts';
import type { DayRange } from './present-month.ts';

const IDS = feelings.map(({ id }) => id);

/** A feeling word: on how many days it was chosen, and on how many of each stretch; null where none was. */
export type FeelingRow = {
  readonly id: string;
  readonly felt: number;
  readonly days: readonly (number | null)[];
};

/** The feeling words of a range of days, by the week or, where there are many, by the month. */
export type FeelingRows = {
  readonly facts: FeelingFacts;
  /** Days with any feeling word. */
  readonly daysNoted: number;
  readonly grain: 'week' | 'month';
  readonly stretches: readonly DayRange[];
  /** Days of each stretch with any feeling word. */
  readonly noted: readonly (number | null)[];
  /** Most days first. */
  readonly rows: readonly FeelingRow[];
};

/** Each row has a number for every stretch, and none has more days than were noted. */
export function feelingRows(checkIns: readonly CheckIn[], range: DayRange): FeelingRows {
  const felt = feelingDays(checkIns, IDS);
  const grain = usualGrain(daysBetween(range.from, range.to) + 1) === 'day' ? 'week' : 'month';
  const stretches = stretchesOf(range, grain);
  return {
    facts: feelingFacts(felt),
    daysNoted: felt.days.length,
    grain,
    stretches,
    noted: daysInStretches(new Set(felt.days), felt.days, stretches),
    rows: felt.feelings.map(({ id, days }) => ({
      id,
      felt: days.size,
      days: daysInStretches(days, felt.days, stretches),
    })),
  };
}
