import type { YearDay } from '../../shared/logic/mood-year.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import type { ChartBox } from './chart-frame.ts';
import { columnFrame } from './column-frame.ts';
import { ColumnPicture } from './column-picture.tsx';
import { YearPicture, yearGrid } from './year-picture.tsx';

type PaperColumnsProps = { readonly drawing: ColumnDrawing; readonly box: ChartBox };

/** The columns of a chart on screen, in a box of paper. */
export function PaperColumns({ drawing, box }: PaperColumnsProps) {
  const { columns, scale, tone, label } = drawing;
  return (
    <ColumnPicture {...{ columns, tone, label }} frame={columnFrame(box, columns.length, scale)} />
  );
}

type PaperYearProps = {
  readonly days: readonly YearDay[];
  readonly label: string;
  readonly box: ChartBox;
};

/** The squares of the year on screen, in a box of paper. */
export function PaperYear({ days, label, box }: PaperYearProps) {
  return <YearPicture {...{ days, label, box }} grid={yearGrid(box, days.length)} />;
}
