import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine } from 'recharts';
import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { DayAxis, MOOD_LINES, MoodAxis } from './axes.tsx';
import { moodAt, type ChartFrame } from './chart-frame.ts';
import type { PlacedMark } from './chart-marks.ts';
import { MarkLabels } from './mark-labels.tsx';
import { MoodDots } from './mood-dots.tsx';
import { PeriodMarks } from './period-marks.tsx';
import { UrgeSigns } from './urge-signs.tsx';
import styles from './mood-chart.module.css';

type MoodPictureProps = {
  readonly days: readonly MoodDay[];
  /** Weeks or months to draw instead of single days. */
  readonly periods: readonly MoodPeriod[] | null;
  readonly marks: readonly PlacedMark[];
  /** Days with an urge. */
  readonly urges: readonly ChartMark[];
  readonly frame: ChartFrame;
  readonly label: string;
};

/**
 * Draws moods and nothing else: no pointer, no keys, no motion. Everything has zIndex 0, so that the parts are drawn
 * in the order written here.
 */
export function MoodPicture(props: MoodPictureProps) {
  const { days, periods, marks, urges, frame, label } = props;
  const points = periods
    ? periods.map(({ first, last, median }) => ({ index: (first + last) / 2, median }))
    : days.map((day, index) => ({ index, median: day.sevenDayMedian }));
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
      {monthBands(days)}
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
      <UrgeSigns days={days} urges={urges} frame={frame} />
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
      {periods ? (
        <PeriodMarks periods={periods} frame={frame} />
      ) : (
        <MoodDots days={days} frame={frame} />
      )}
    </ComposedChart>
  );
}

/** Shades the days of the month without contact. */
function monthBands(days: readonly MoodDay[]) {
  return monthSpans(days).map(({ from, to }) => (
    <ReferenceArea
      key={from}
      className={styles.band ?? ''}
      x1={from - 0.5}
      x2={to + 0.5}
      zIndex={0}
    />
  ));
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
