import { XAxis, YAxis } from 'recharts';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { moodDomain, type ChartFrame } from './chart-frame.ts';
import { dayTicks } from './day-ticks.ts';

type AxisProps = { readonly frame: ChartFrame };

/** The moods that have a line through the chart and a number beside it. */
export const MOOD_LINES = [0, 5, 10];

/** Days from left to right, each in the middle of its own width. */
export function DayAxis({ frame, days }: AxisProps & { readonly days: readonly MoodDay[] }) {
  const ticks = dayTicks(
    days.map((day) => day.day),
    frame,
  );
  const labels = new Map(ticks.map((tick) => [tick.index, tick.label]));
  return (
    <XAxis
      type="number"
      dataKey="index"
      domain={[-0.5, frame.dayCount - 0.5]}
      ticks={ticks.map((tick) => tick.index)}
      tickFormatter={(index: number) => labels.get(index) ?? ''}
      tick={letters(frame)}
      interval={0}
      height={frame.height - frame.bottom}
      axisLine={false}
      tickLine={false}
      tickMargin={frame.fontSize * 0.5}
    />
  );
}

/** Moods from below upwards, with the same room above and below as the frame has. */
export function MoodAxis({ frame }: AxisProps) {
  const [lowest, highest] = moodDomain(frame);
  return (
    <YAxis
      domain={[lowest, highest]}
      // The domain holds also while there is no line yet; without this there would be no axis at all then.
      allowDataOverflow
      ticks={MOOD_LINES}
      tick={letters(frame)}
      interval={0}
      width={frame.left}
      axisLine={false}
      tickLine={false}
      tickMargin={frame.fontSize * 0.6}
    />
  );
}

function letters({ fontSize }: ChartFrame) {
  return { fontSize, fill: 'var(--chart-ink)' };
}
