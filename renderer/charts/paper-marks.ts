import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { formatDayShort } from '../words/dates.ts';
import { chartFrame, type ChartFrame } from './chart-frame.ts';
import { LABEL_ROWS, placeMarks, type PlacedMark } from './chart-marks.ts';
import { paperBox, type PaperPrint } from './paper-box.ts';

/** Where the marks of a mood chart stand on paper, and the frame they stand in. */
export function paperMarks(
  days: readonly MoodDay[],
  marks: readonly ChartMark[],
  print: PaperPrint,
): { readonly frame: ChartFrame; readonly placed: readonly PlacedMark[] } {
  const box = paperBox('mood', print);
  const frame = chartFrame(box, days.length, marks.length > 0 ? LABEL_ROWS : 0);
  return { frame, placed: placeMarks(days, marks, frame) };
}

/** The marks that found no room for their words, as `22 Nov: looked`: nobody can point at a line on paper. */
export function wordlessMarks(
  days: readonly MoodDay[],
  marks: readonly ChartMark[],
  print: PaperPrint,
): readonly string[] {
  return paperMarks(days, marks, print).placed.flatMap(({ index, label, labelSide }) => {
    const day = days[index]?.day;
    return labelSide === null && day !== undefined ? [`${formatDayShort(day)}: ${label}`] : [];
  });
}
