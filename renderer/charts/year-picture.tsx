import type { YearDay } from '../../shared/logic/mood-year.ts';
import { monthName } from '../words/insights.ts';
import type { ChartBox } from './chart-frame.ts';
import styles from './year-map.module.css';

type YearPictureProps = {
  readonly days: readonly YearDay[];
  readonly grid: YearGrid;
  readonly box: ChartBox;
  readonly label: string;
};

/** Draws the squares and nothing else. The same on screen and on paper. */
export function YearPicture({ days, grid, box, label }: YearPictureProps) {
  return (
    <svg
      className={styles.picture}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
    >
      {monthsWithRoom(days, grid, box).map(({ index, name }) => (
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

export type YearGrid = {
  readonly size: number;
  readonly x: (index: number) => number;
  readonly y: (index: number) => number;
  readonly indexAt: (x: number, y: number) => number;
};

/** Squares as large as both the width and the height allow. */
export function yearGrid({ width, height, fontSize }: ChartBox, count: number): YearGrid {
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

/** A month's short name is nowhere wider than this many of its letters' size. */
const NAME_WIDTH = 2;

/** Where each month begins, but for one that begins so late that its name would be cut. */
function monthsWithRoom(days: readonly YearDay[], grid: YearGrid, { width, fontSize }: ChartBox) {
  return days.flatMap(({ day }, index) => {
    const hasRoom = grid.x(index) + NAME_WIDTH * fontSize <= width;
    return day.endsWith('-01') && hasRoom ? [{ index, name: monthName(day) }] : [];
  });
}
