import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { readingAloud } from '../words/chart-text.ts';
import type { ChartBox } from './chart-frame.ts';
import styles from './chart-reader.module.css';
import { ReadingTip, type ReadPlace } from './reading-tip.tsx';

/** One of several charts that are read as one: a single stop of the Tab key, and one place in all of them. */
export type AmongReaders = {
  readonly isStop: boolean;
  /** The place that was read last in any of them; null before that. */
  readonly place: number | null;
  readonly onPlace: (place: number) => void;
};

type ChartReaderProps = {
  readonly label: string;
  readonly count: number;
  /** The place that is read first. */
  readonly start: number;
  readonly placeAt: (index: number) => ReadPlace;
  /** The place at a point of the chart, or the nearest. */
  readonly indexAt: (x: number, y: number) => number;
  readonly box: ChartBox;
  /** Radius of the rings. */
  readonly ring: number;
  /** How far Page Up and Page Down go; a week unless said otherwise. */
  readonly pageStep?: number;
  /** What a click or Enter does at a place. */
  readonly onOpen?: (index: number) => void;
  readonly among?: AmongReaders;
};

/**
 * Lies over a chart and reads it place by place: under the pointer, or with the arrow keys (Home, End, Page Up and Page
 * Down). A slider, because its value text is what screen readers say at each step, without a live region.
 */
export function ChartReader(props: ChartReaderProps) {
  const { label, count, start, placeAt, indexAt, box, ring, pageStep = 7, onOpen, among } = props;
  const [active, setActive] = useState<number | null>(null);
  const index = Math.max(0, Math.min(active ?? among?.place ?? start, count - 1));
  if (count === 0) return null;
  const place = placeAt(index);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen?.(index);
    const next = indexAfter(event.key, { index, count, pageStep });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    among?.onPlace(next);
  };
  const pointed = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return indexAt(event.clientX - left, event.clientY - top);
  };

  return (
    <div
      className={styles.reader}
      role="slider"
      tabIndex={among?.isStop === false ? -1 : 0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={index + 1}
      aria-valuetext={readingAloud(place.reading)}
      onKeyDown={press}
      onFocus={() => setActive(index)}
      onBlur={() => setActive(null)}
      onPointerMove={(event) => setActive(pointed(event))}
      onPointerUp={(event) => onOpen?.(pointed(event))}
      onPointerLeave={() => setActive(null)}
    >
      {active !== null && <ReadingTip place={place} box={box} ring={ring} />}
    </div>
  );
}

type At = { readonly index: number; readonly count: number; readonly pageStep: number };

/** Where a key leads, or null for a key that is not ours. */
function indexAfter(key: string, { index, count, pageStep }: At): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -pageStep,
    PageUp: pageStep,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}
