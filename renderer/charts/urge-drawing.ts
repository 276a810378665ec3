import type { UrgeSlot } from '../../shared/logic/urge-hours.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { formatHour } from '../words/dates.ts';
import { urgeInsightWords } from '../words/insights-urges.ts';
import { countScale } from './column-frame.ts';

/** Urges by the hour of the writer's day, a column for each slot. */
export function urgeDrawing(slots: readonly UrgeSlot[]): ColumnDrawing {
  return {
    columns: slots.map(({ fromHour, count }) => ({
      label: formatHour(fromHour),
      bar: [0, count] as const,
      dot: null,
    })),
    scale: countScale(Math.max(0, ...slots.map(({ count }) => count))),
    tone: 2,
    label: urgeInsightWords.chart,
  };
}
