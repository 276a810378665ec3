/** The box a chart is drawn in and the size of its letters, in its own units. */
export type ChartBox = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
};

/** Where the plot stands in its box. Labels of marks have a strip of their own above the highest mood. */
export type ChartFrame = ChartBox & {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly dayCount: number;
  /** Rows of labels above the highest mood; none where nothing is marked. */
  readonly labelRows: number;
};

const HIGHEST_MOOD = 10;

export function chartFrame(box: ChartBox, dayCount: number, labelRows: number): ChartFrame {
  return {
    ...box,
    left: box.fontSize * 2.1,
    right: box.width - box.fontSize * 0.4,
    top: 1,
    bottom: box.height - box.fontSize * 2.1,
    dayCount: Math.max(1, dayCount),
    labelRows,
  };
}

/** The middle of a day. */
export function dayX(frame: ChartFrame, index: number): number {
  return frame.left + (index + 0.5) * dayWidth(frame);
}

function dayWidth(frame: ChartFrame): number {
  return (frame.right - frame.left) / frame.dayCount;
}

/** The day that stands at `x`, or the nearest. */
export function dayAt(frame: ChartFrame, x: number): number {
  const index = Math.floor((x - frame.left) / dayWidth(frame));
  return Math.min(frame.dayCount - 1, Math.max(0, index));
}

export function moodY(frame: ChartFrame, mood: number): number {
  return frame.bottom - room(frame).below - mood * room(frame).perPoint;
}

/** The mood that stands, or would stand, at `y`. */
export function moodAt(frame: ChartFrame, y: number): number {
  return (frame.bottom - room(frame).below - y) / room(frame).perPoint;
}

/** The moods that would stand at the lower and the upper edge of the plot. */
export function moodDomain(frame: ChartFrame): readonly [number, number] {
  return [moodAt(frame, frame.bottom), moodAt(frame, frame.top)];
}

/** The upper edge of a row of labels, counted from the top. */
export function labelRowTop(frame: ChartFrame, row: number): number {
  return frame.top + row * labelRowHeight(frame);
}

function labelRowHeight(frame: ChartFrame): number {
  return frame.fontSize * 1.35;
}

/** Radius of a dot: never wider than its day, never too small to be seen. */
export function dotRadius(frame: ChartFrame): number {
  return Math.min(frame.fontSize * 0.34, Math.max(1.2, dayWidth(frame) * 0.42));
}

function room(frame: ChartFrame) {
  const below = frame.fontSize * 0.9;
  const above = labelRowHeight(frame) * frame.labelRows + frame.fontSize * 0.6;
  return { below, above, perPoint: (frame.bottom - frame.top - below - above) / HIGHEST_MOOD };
}
