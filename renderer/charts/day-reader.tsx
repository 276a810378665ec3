import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { MoodDay } from '../../shared/model/print-document.ts';
import { dayReading, insightsWords } from '../words/insights.ts';
import { dayAt, type ChartFrame } from './chart-frame.ts';
import { DayTip } from './day-tip.tsx';
import styles from './day-reader.module.css';

type DayReaderProps = {
  readonly days: readonly MoodDay[];
  /** What was noted besides moods, by the place of the day. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
  readonly frame: ChartFrame;
};

/**
 * Lies over a chart and reads it day by day: under the pointer, or with the arrow keys (Home, End; Page Up and Page
 * Down go a week). A slider, because its value text is what screen readers say at each step, without a live region.
 */
export function DayReader({ days, labels, frame }: DayReaderProps) {
  const [active, setActive] = useState<number | null>(null);
  const lastNoted = days.findLastIndex((day) => day.moods.length > 0);
  const index = Math.min(active ?? Math.max(0, lastNoted), days.length - 1);
  const day = days[index];
  if (!day) return null;

  const move = (event: KeyboardEvent) => {
    const next = indexAfter(event.key, index, days.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setActive(dayAt(frame, event.clientX - left));
  };

  return (
    <div
      className={styles.reader}
      role="slider"
      tabIndex={0}
      aria-label={insightsWords.reader}
      aria-valuemin={1}
      aria-valuemax={days.length}
      aria-valuenow={index + 1}
      aria-valuetext={dayReading(day, labels.get(index) ?? [])}
      onKeyDown={move}
      onFocus={() => {
        setActive(index);
      }}
      onBlur={() => {
        setActive(null);
      }}
      onPointerMove={point}
      onPointerLeave={() => {
        setActive(null);
      }}
    >
      {active !== null && <DayTip {...{ day, index, frame }} labels={labels.get(index) ?? []} />}
    </div>
  );
}

/** Where a key leads from `index`, or null for a key that is not ours. */
function indexAfter(key: string, index: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -7,
    PageUp: 7,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}
