import type { FeelingRow, FeelingRows } from '../../shared/logic/feeling-rows.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { feelingInsightWords, feelingWord } from '../words/insights-feelings.ts';
import { stretchWords } from '../words/stretches.ts';
import { countScale } from './column-frame.ts';

/** Words with a chart of their own; the others are counted only. */
const MOST_DRAWN = 6;

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
