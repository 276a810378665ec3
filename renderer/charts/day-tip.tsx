import type { MoodDay } from '../../shared/model/print-document.ts';
import { formatDay } from '../words/dates.ts';
import { aroundLine, moodList } from '../words/insights.ts';
import { dayX, dotRadius, moodY, type ChartFrame } from './chart-frame.ts';
import styles from './day-reader.module.css';

type DayTipProps = {
  readonly day: MoodDay;
  readonly index: number;
  readonly labels: readonly string[];
  readonly frame: ChartFrame;
};

/** The day being read: a line through it, rings around its dots, and its numbers in words beside it. */
export function DayTip({ day, index, labels, frame }: DayTipProps) {
  const x = dayX(frame, index);
  const width = frame.fontSize * 15;
  const gap = frame.fontSize;
  const isLeft = x + gap + width > frame.width;
  const lines = [
    ...(day.sevenDayMedian === null ? [] : [aroundLine(day.sevenDayMedian)]),
    ...labels,
  ];
  return (
    <svg className={styles.overlay} width={frame.width} height={frame.height} aria-hidden="true">
      <line className={styles.cursor} x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
      {[...new Set(day.moods)].map((mood) => (
        <circle
          key={mood}
          className={styles.ring}
          cx={x}
          cy={moodY(frame, mood)}
          r={dotRadius(frame) + 3}
        />
      ))}
      <foreignObject
        className={styles.tipBox}
        x={isLeft ? x - gap - width : x + gap}
        y={moodY(frame, 10) + frame.fontSize * 0.5}
        width={width}
        height={frame.height}
      >
        <div className={styles.tip} data-side={isLeft ? 'left' : 'right'}>
          <p className={styles.tipDay}>{formatDay(day.day)}</p>
          <p className={styles.tipMood}>{moodList(day.moods)}</p>
          {lines.map((line) => (
            <p key={line} className={styles.tipLine}>
              {line}
            </p>
          ))}
        </div>
      </foreignObject>
    </svg>
  );
}
