import { useMemo, useRef } from 'react';
import type { YearDay } from '../../shared/logic/mood-year.ts';
import type { Day } from '../../shared/model/day.ts';
import { monthName } from '../words/insights.ts';
import { yearReading } from '../words/insights-moods.ts';
import type { ChartBox } from './chart-frame.ts';
import { ChartReader } from './chart-reader.tsx';
import { useBox } from './use-box.ts';
import styles from './year-map.module.css';

type YearMapProps = {
  /** Every day in order, from a Monday on. */
  readonly days: readonly YearDay[];
  readonly label: string;
  readonly reader: string;
};

/** A year as squares, a column for each week, to be read day by day. */
export function YearMap(props: YearMapProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  return (
    <div className={styles.screen} ref={ref}>
      {box && box.width > 0 && <DrawnYear {...props} box={box} />}
    </div>
  );
}

function DrawnYear({ days, label, reader, box }: YearMapProps & { readonly box: ChartBox }) {
  const grid = useMemo(() => gridIn(box, days.length), [box, days.length]);
  const picture = useMemo(
    () => <YearPicture days={days} grid={grid} box={box} label={label} />,
    [days, grid, box, label],
  );
  const placeAt = (index: number) => ({
    x: grid.x(index) + grid.size / 2,
    ys: [grid.y(index) + grid.size / 2],
    // The reader asks only for places there are.
    reading: yearReading(days[index] as YearDay),
  });
  return (
    <>
      {picture}
      <ChartReader
        label={reader}
        count={days.length}
        start={Math.max(
          0,
          days.findLastIndex(({ middle }) => middle !== null),
        )}
        placeAt={placeAt}
        indexAt={grid.indexAt}
        box={box}
        ring={grid.size * 0.75}
      />
    </>
  );
}

type YearPictureProps = {
  readonly days: readonly YearDay[];
  readonly grid: Grid;
  readonly box: ChartBox;
  readonly label: string;
};

/** Draws the squares and nothing else. */
function YearPicture({ days, grid, box, label }: YearPictureProps) {
  return (
    <svg
      className={styles.picture}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
    >
      {monthStarts(days.map(({ day }) => day)).map(({ index, name }) => (
        <text key={index} x={grid.x(index)} y={box.fontSize} fontSize={box.fontSize}>
          {name}
        </text>
      ))}
      {days.map(({ day, middle }, index) => (
        <rect
          key={day}
          className={middle === null ? styles.empty : styles.day}
          x={grid.x(index)}
          y={grid.y(index)}
          width={grid.size}
          height={grid.size}
          rx={Math.min(3, grid.size / 4)}
          {...(middle === null ? {} : { fillOpacity: strength(middle) })}
        />
      ))}
    </svg>
  );
}

/** From pale to full; the lowest is still clearly there. */
function strength(mood: number): number {
  return 0.18 + 0.082 * mood;
}

type Grid = {
  readonly size: number;
  readonly x: (index: number) => number;
  readonly y: (index: number) => number;
  readonly indexAt: (x: number, y: number) => number;
};

/** Squares as large as both the width and the height allow. */
function gridIn({ width, height, fontSize }: ChartBox, count: number): Grid {
  const top = fontSize * 1.6;
  const weeks = Math.max(1, Math.ceil(count / 7));
  const step = Math.min(width / weeks, (height - top) / 7);
  const last = (at: number, most: number) => Math.min(most, Math.max(0, Math.floor(at / step)));
  return {
    size: step * 0.84,
    x: (index) => Math.floor(index / 7) * step,
    y: (index) => top + (index % 7) * step,
    indexAt: (x, y) => Math.min(count - 1, last(x, weeks - 1) * 7 + last(y - top, 6)),
  };
}

/** Where each month begins. */
function monthStarts(days: readonly Day[]): readonly { index: number; name: string }[] {
  return days.flatMap((day, index) =>
    day.endsWith('-01') ? [{ index, name: monthName(day) }] : [],
  );
}
