import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import { dayX, moodY, type ChartFrame } from './chart-frame.ts';
import styles from './mood-chart.module.css';

type PeriodMarksProps = { readonly periods: readonly MoodPeriod[]; readonly frame: ChartFrame };

/** A bar from the lowest to the highest mood of each week or month, and a dot at their middle. */
export function PeriodMarks({ periods, frame }: PeriodMarksProps) {
  const radius = periodRadius(periods, frame);
  return (
    <g>
      {periods.map(({ from, first, last, spread }) => {
        if (spread === null) return null;
        const x = dayX(frame, (first + last) / 2);
        return (
          <g key={from}>
            <line
              className={styles.range}
              x1={x}
              x2={x}
              y1={moodY(frame, spread.highest)}
              y2={moodY(frame, spread.lowest)}
              strokeWidth={radius * 2}
            />
            <circle className={styles.dot} cx={x} cy={moodY(frame, spread.middle)} r={radius} />
          </g>
        );
      })}
    </g>
  );
}

/** Never wider than its week or month, never too small to be seen. */
export function periodRadius(periods: readonly MoodPeriod[], frame: ChartFrame): number {
  const width = (frame.right - frame.left) / Math.max(1, periods.length);
  return Math.min(frame.fontSize * 0.38, Math.max(1.2, width * 0.36));
}
