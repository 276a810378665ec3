import { daysBetween } from '../../shared/logic/calendar.ts';
import type { WrittenMark } from '../../shared/logic/put-away.ts';
import type { Day } from '../../shared/model/day.ts';
import type { MonthEvent } from '../../shared/model/month.ts';
import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { entryMarkLabel, markLabel, urgeMarkLabel } from '../words/insights.ts';
import { dayX, labelRowTop, type ChartFrame } from './chart-frame.ts';

/**
 * What a mood chart marks with a line: contact and looking, and of what was written the letters, sittings and steps;
 * each kind once a day. Urges have a small sign of their own.
 */
export function chartMarks(
  events: readonly MonthEvent[],
  written: readonly WrittenMark[],
): readonly ChartMark[] {
  const marks = new Map<string, ChartMark>();
  const mark = (day: Day, label: string | null) => {
    if (label !== null) marks.set(`${day} ${label}`, { day, label });
  };
  for (const event of events) mark(event.day, markLabel(event));
  for (const { day, kind } of written) mark(day, entryMarkLabel(kind));
  return [...marks.values()];
}

/** The days with an urge, each once. */
export function urgeMarks(events: readonly MonthEvent[]): readonly ChartMark[] {
  const urges = events.filter(({ kind }) => kind === 'urge');
  return [...Map.groupBy(urges, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    label: urgeMarkLabel(ofDay.length),
  }));
}

/** More signs of one kind than this would hide the moods; then the reader and the table alone tell of them. */
const MOST_MARKS = 90;

/** Whether a chart on screen draws these marks. */
export function isDrawn(marks: readonly ChartMark[]): boolean {
  return marks.length > 0 && marks.length <= MOST_MARKS;
}

/** A mark as it is drawn: a dotted line at `x` from `top` down, and its words beside it where there is room. */
export type PlacedMark = {
  readonly index: number;
  readonly x: number;
  readonly top: number;
  readonly label: string;
  /** Null when the words would touch others: the line stays, the words are told by the reader and the table. */
  readonly labelSide: 'before' | 'after' | null;
};

/** Rows that labels may stand in, where there are any. */
export const LABEL_ROWS = 2;

/** The usual width of the interface font's letters, as a share of their size, on the wide side. */
const LETTER_WIDTH = 0.56;

/** One mark a day, oldest first, the labels of a day together. No label touches another, a line, or the edge. */
export function placeMarks(
  days: readonly MoodDay[],
  marks: readonly ChartMark[],
  frame: ChartFrame,
): readonly PlacedMark[] {
  const taken = Array.from({ length: frame.labelRows }, () => frame.left);
  return [...labelsByIndex(days, marks)].map(([index, labels]) => {
    const label = labels.join(', ');
    const x = dayX(frame, index);
    const place = placeFor(
      { x, width: label.length * frame.fontSize * LETTER_WIDTH },
      taken,
      frame,
    );
    // A line goes down through the rows below its own, so it ends what was free there.
    for (let row = place?.row ?? taken.length; row < taken.length; row += 1) {
      taken[row] = Math.max(taken[row] ?? 0, row === place?.row ? place.end : x);
    }
    const top = labelRowTop(frame, place?.row ?? frame.labelRows);
    return { index, x, top, label, labelSide: place?.side ?? null };
  });
}

/** Space between a line and its words. */
export function labelGap(frame: ChartFrame): number {
  return frame.fontSize * 0.45;
}

/** The labels of each day that has any, by the day's place in the chart, oldest first. */
export function labelsByIndex(
  days: readonly MoodDay[],
  marks: readonly ChartMark[],
): ReadonlyMap<number, readonly string[]> {
  const [first] = days;
  const labels = new Map<number, string[]>();
  if (first === undefined) return labels;
  for (const mark of marks.toSorted((one, other) => daysBetween(other.day, one.day))) {
    const index = daysBetween(first.day, mark.day);
    if (index < 0 || index >= days.length) continue;
    labels.set(index, [...(labels.get(index) ?? []), mark.label]);
  }
  return labels;
}

type Place = { readonly row: number; readonly side: 'before' | 'after'; readonly end: number };

/** The uppermost row with room. A line crosses the rows below its own, so those must be free at its place too. */
function placeFor(
  label: { readonly x: number; readonly width: number },
  taken: readonly number[],
  frame: ChartFrame,
): Place | null {
  const gap = labelGap(frame);
  const reach = gap + label.width;
  const side = label.x + reach <= frame.right ? 'after' : 'before';
  const start = side === 'after' ? label.x - gap : label.x - reach - gap;
  const end = side === 'after' ? label.x + reach : label.x;
  const row = taken.findIndex(
    (until, candidate) =>
      until <= start && taken.slice(candidate).every((below) => below <= label.x - gap),
  );
  return row === -1 ? null : { row, side, end };
}
