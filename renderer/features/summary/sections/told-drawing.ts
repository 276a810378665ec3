import type { ColumnDrawing } from '../../../../shared/model/column-drawing.ts';
import { drawingInWords } from '../../../words/chart-text.ts';

/**
 * The drawing with all that it shows as its label, for those who cannot see it. `nameOf` says a column, from 0, where
 * its whole name would be too long below it.
 */
export function toldDrawing(
  drawing: ColumnDrawing,
  nameOf?: (index: number) => string,
): ColumnDrawing {
  const columns = nameOf
    ? drawing.columns.map((column, index) => ({ ...column, label: nameOf(index) }))
    : drawing.columns;
  return { ...drawing, label: drawingInWords({ ...drawing, columns }) };
}

/** A chart that stands alone below its heading. */
export function onlyChart(drawing: ColumnDrawing) {
  return { title: '', note: '', drawing: toldDrawing(drawing) };
}
