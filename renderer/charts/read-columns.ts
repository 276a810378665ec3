import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import type { Reading } from '../words/chart-text.ts';
import type { Column } from './column-chart.tsx';

/** The columns of a drawing for the screen, each with what is said of it; `readings` stand in their order. */
export function readColumns(
  { columns }: ColumnDrawing,
  readings: readonly Reading[],
): readonly Column[] {
  return columns.flatMap((column, index) => {
    const reading = readings[index];
    return reading ? [{ ...column, reading }] : [];
  });
}
