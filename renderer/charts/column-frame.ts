import type { ColumnScale } from '../../shared/model/column-drawing.ts';
import type { ChartBox } from './chart-frame.ts';

/** Moods and other ratings. */
export const RATING_SCALE: ColumnScale = { lowest: 0, highest: 10, lines: [0, 5, 10] };

/** Counts from nought to the most there is; a line only where a whole number stands. */
export function countScale(highest: number): ColumnScale {
  const most = Math.max(1, highest);
  return { lowest: 0, highest: most, lines: [0, most] };
}

/** Where columns stand in their box. */
export type ColumnFrame = ChartBox & {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly scale: ColumnScale;
};

export function columnFrame(box: ChartBox, count: number, scale: ColumnScale): ColumnFrame {
  return {
    ...box,
    left: box.fontSize * 2,
    right: box.width - box.fontSize * 0.5,
    top: box.fontSize * 0.6,
    bottom: box.height - box.fontSize * 2.1,
    count: Math.max(1, count),
    scale,
  };
}

function columnWidth({ left, right, count }: ColumnFrame): number {
  return (right - left) / count;
}

/** The middle of a column. */
export function columnX(frame: ColumnFrame, index: number): number {
  return frame.left + (index + 0.5) * columnWidth(frame);
}

/** The column that stands at `x`, or the nearest. */
export function columnAt(frame: ColumnFrame, x: number): number {
  const index = Math.floor((x - frame.left) / columnWidth(frame));
  return Math.min(frame.count - 1, Math.max(0, index));
}

export function valueY({ top, bottom, scale }: ColumnFrame, value: number): number {
  const share = (value - scale.lowest) / (scale.highest - scale.lowest);
  return bottom - inset(bottom, top) - share * (bottom - top - inset(bottom, top));
}

/** The value that would stand at the lower edge, a little under the lowest, so that a dot on it is seen whole. */
export function lowerEdge({ top, bottom, scale }: ColumnFrame): number {
  const share = inset(bottom, top) / (bottom - top - inset(bottom, top));
  return scale.lowest - share * (scale.highest - scale.lowest);
}

function inset(bottom: number, top: number): number {
  return (bottom - top) * 0.04;
}

export function barWidth(frame: ColumnFrame): number {
  return Math.max(1, Math.min(frame.fontSize * 1.6, columnWidth(frame) * 0.62));
}

export function columnDotRadius(frame: ColumnFrame): number {
  return Math.max(1.5, Math.min(frame.fontSize * 0.36, columnWidth(frame) * 0.4));
}

/** The usual width of the interface font's letters, as a share of their size, on the wide side. */
const LETTER_WIDTH = 0.56;

/** The columns whose label is shown: as many as do not touch. */
export function labelledColumns(
  frame: ColumnFrame,
  labels: readonly string[],
): ReadonlyMap<number, string> {
  const longest = labels.reduce((length, label) => Math.max(length, label.length), 1);
  const room = (longest * LETTER_WIDTH + 0.8) * frame.fontSize;
  const step = Math.max(1, Math.ceil(room / columnWidth(frame)));
  return new Map(
    labels.flatMap((label, index) => (index % step === 0 ? [[index, label] as const] : [])),
  );
}
