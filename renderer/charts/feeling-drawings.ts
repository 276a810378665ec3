import { feelings } from '../../shared/content/feelings.ts';
import {
  daysInStretches,
  feelingDays,
  feelingFacts,
  type FeelingFacts,
} from '../../shared/logic/feeling-days.ts';
import { daysBetween } from '../../shared/logic/calendar.ts';
import { stretchesOf, usualGrain } from '../../shared/logic/grain.ts';
import type { DayRange } from '../../shared/logic/present-month.ts';
import type { CheckIn } from '../../shared/model/check-in.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { feelingInsightWords, feelingWord } from '../words/insights-feelings.ts';
import { stretchWords } from '../words/stretches.ts';
import { countScale } from './column-frame.ts';

/** Words with a chart of their own; the others are counted only. */
const MOST_DRAWN = 6;

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

/** A small chart for each word that came up most, all to one scale. What the sentence names comes first. */
export function feelingDrawings({
  facts,
  grain,
  stretches,
  rows,
}: FeelingRows): readonly { readonly row: FeelingRow; readonly drawing: ColumnDrawing }[] {
  const named = facts.status === 'moved' ? [facts.more, facts.less] : [];
  const most = Math.max(0, ...rows.flatMap(({ days }) => days.map((count) => count ?? 0)));
  const first = named.flatMap((id) => rows.filter((row) => row.id === id));
  return [...first, ...rows.filter((row) => !first.includes(row))]
    .slice(0, MOST_DRAWN)
    .map((row) => ({
      row,
      drawing: {
        columns: stretches.map((stretch, index) => {
          const days = row.days[index] ?? null;
          return {
            label: stretchWords[grain].label(stretch),
            bar: days === null ? null : ([0, days] as const),
            // A nought is seen, so that a gap is not taken for one.
            dot: days === 0 ? 0 : null,
          };
        }),
        scale: countScale(most),
        tone: 3,
        label: feelingInsightWords.chart(feelingWord(row.id)),
      },
    }));
}
