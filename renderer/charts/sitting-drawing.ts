import type { RatedSitting } from '../../shared/logic/sitting-ratings.ts';
import type { ChartColumn, ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { formatDayShort } from '../words/dates.ts';
import { doingInsightWords } from '../words/insights-doing.ts';
import { RATING_SCALE } from './column-frame.ts';

/** One side of each sitting: a stem from a ring (before) to a dot (after), a gap where it was not rated both times. */
export function sittingDrawing(
  sittings: readonly RatedSitting[],
  side: 'positive' | 'negative',
): ColumnDrawing {
  return {
    columns: sittings.map((sitting) => sittingColumn(sitting, side)),
    scale: RATING_SCALE,
    tone: side === 'positive' ? 3 : 2,
    label: side === 'positive' ? doingInsightWords.goodChart : doingInsightWords.hardChart,
  };
}

function sittingColumn(sitting: RatedSitting, side: 'positive' | 'negative'): ChartColumn {
  const label = formatDayShort(sitting.day);
  const rated = sitting[side];
  if (rated === null) return { label, bar: null, dot: null };
  const { before, after } = rated;
  return {
    label,
    bar: [Math.min(before, after), Math.max(before, after)],
    dot: after,
    ring: before,
  };
}
