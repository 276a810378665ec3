import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine } from 'recharts';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { DayAxis, MOOD_LINES, MoodAxis } from './axes.tsx';
import { moodAt, type ChartFrame } from './chart-frame.ts';
import type { PlacedMark } from './chart-marks.ts';
import { MarkLabels } from './mark-labels.tsx';
import { MoodDots } from './mood-dots.tsx';
import styles from './mood-chart.module.css';

type MoodPictureProps = {
  readonly days: readonly MoodDay[];
  readonly marks: readonly PlacedMark[];
  readonly frame: ChartFrame;
  readonly label: string;
};

/**
 * Draws moods and nothing else: no pointer, no keys, no motion. Everything has zIndex 0, so that the parts are drawn
 * in the order written here.
 */
export function MoodPicture({ days, marks, frame, label }: MoodPictureProps) {
  const points = days.map((day, index) => ({ index, median: day.sevenDayMedian }));
  return (
    <ComposedChart
      className={styles.picture ?? ''}
      data={points}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      {monthSpans(days).map(({ from, to }) => (
        <ReferenceArea
          key={from}
          className={styles.band ?? ''}
          x1={from - 0.5}
          x2={to + 0.5}
          zIndex={0}
        />
      ))}
      <CartesianGrid
        stroke="var(--rule)"
        vertical={false}
        horizontalValues={MOOD_LINES}
        zIndex={0}
      />
      <DayAxis frame={frame} days={days} />
      <MoodAxis frame={frame} />
      {marks.map(({ index, top }) => (
        <ReferenceLine
          key={index}
          className={styles.mark ?? ''}
          segment={[
            { x: index, y: moodAt(frame, frame.bottom) },
            { x: index, y: moodAt(frame, top) },
          ]}
          zIndex={0}
        />
      ))}
      <MarkLabels marks={marks} frame={frame} />
      <Line
        className={styles.median ?? ''}
        dataKey="median"
        type="linear"
        dot={false}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
        zIndex={0}
      />
      <MoodDots days={days} frame={frame} />
    </ComposedChart>
  );
}

type DaySpan = { readonly from: number; readonly to: number };

/** The first and last place of each run of days in the month. */
function monthSpans(days: readonly MoodDay[]): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  days.forEach((day, index) => {
    if (!day.inMonth) return;
    const open = spans.at(-1);
    if (open?.to === index - 1) spans[spans.length - 1] = { from: open.from, to: index };
    else spans.push({ from: index, to: index });
  });
  return spans;
}
