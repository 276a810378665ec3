import { useMemo, useRef } from 'react';
import type { YearDay } from '../../shared/logic/mood-year.ts';
import { yearReading } from '../words/insights-moods.ts';
import type { ChartBox } from './chart-frame.ts';
import { ChartReader } from './chart-reader.tsx';
import { useBox } from './use-box.ts';
import styles from './year-map.module.css';
import { YearPicture, yearGrid } from './year-picture.tsx';

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
  const grid = useMemo(() => yearGrid(box, days.length), [box, days.length]);
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
