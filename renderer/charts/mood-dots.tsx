import type { MoodDay } from '../../shared/model/print-document.ts';
import { dayX, dotRadius, moodY, type ChartFrame } from './chart-frame.ts';
import styles from './mood-chart.module.css';

/** More days than this are less than a few pixels wide each. */
const MOST_DAYS_APART = 400;

type MoodDotsProps = { readonly days: readonly MoodDay[]; readonly frame: ChartFrame };

/** A dot for every mood; several in one day stand on a faint bar from the lowest to the highest. */
export function MoodDots({ days, frame }: MoodDotsProps) {
  const radius = dotRadius(frame);
  if (days.length > MOST_DAYS_APART) return <ManyDots days={days} frame={frame} />;
  return (
    <g>
      {days.map((day, index) => (
        <DayDots
          key={day.day}
          moods={day.moods}
          x={dayX(frame, index)}
          frame={frame}
          radius={radius}
        />
      ))}
    </g>
  );
}

/** The same for years at a time, as two paths instead of thousands of elements. */
function ManyDots({ days, frame }: MoodDotsProps) {
  const radius = dotRadius(frame);
  const ranges = days.map(({ moods }, index) =>
    moods.length < 2
      ? ''
      : `M${dayX(frame, index)} ${moodY(frame, Math.max(...moods))}V${moodY(frame, Math.min(...moods))}`,
  );
  const dots = days.map(({ moods }, index) =>
    moods.map((mood) => `M${dayX(frame, index)} ${moodY(frame, mood)}h0`).join(''),
  );
  return (
    <g>
      <path className={styles.range} d={ranges.join('')} strokeWidth={radius * 2} />
      <path className={styles.dots} d={dots.join('')} strokeWidth={radius * 2} />
    </g>
  );
}

type DayDotsProps = {
  readonly moods: readonly number[];
  readonly x: number;
  readonly frame: ChartFrame;
  readonly radius: number;
};

function DayDots({ moods, x, frame, radius }: DayDotsProps) {
  const top = moodY(frame, Math.max(...moods));
  const bottom = moodY(frame, Math.min(...moods));
  return (
    <>
      {bottom > top && (
        <line
          className={styles.range}
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          strokeWidth={radius * 2}
        />
      )}
      {named(moods).map(({ name, mood }) => (
        <circle key={name} className={styles.dot} cx={x} cy={moodY(frame, mood)} r={radius} />
      ))}
    </>
  );
}

/** The first 4 of the day, the second 4 of the day: equal moods lie on one another and look darker. */
function named(moods: readonly number[]): readonly { name: string; mood: number }[] {
  const seen = new Map<number, number>();
  return moods.map((mood) => {
    const count = (seen.get(mood) ?? 0) + 1;
    seen.set(mood, count);
    return { name: `${mood} ${count}`, mood };
  });
}
