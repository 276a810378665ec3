import { useMemo, useRef } from 'react';
import { ChartReader } from './chart-reader.tsx';
import type { ChartBox } from './chart-frame.ts';
import {
  columnAt,
  columnDotRadius,
  columnFrame,
  columnX,
  valueY,
  type ColumnScale,
} from './column-frame.ts';
import { ColumnPicture, type Column, type Tone } from './column-picture.tsx';
import styles from './column-chart.module.css';
import { useBox } from './use-box.ts';

type ColumnChartProps = {
  readonly columns: readonly Column[];
  readonly scale: ColumnScale;
  readonly tone: Tone;
  readonly label: string;
  /** What the reader of its columns is called. */
  readonly reader: string;
  /** One of several of a kind is small. */
  readonly size?: 'usual' | 'small';
};

/** Columns as wide as their place, to be read one by one. */
export function ColumnChart({ size = 'usual', ...rest }: ColumnChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  return (
    <div className={styles.screen} data-size={size} ref={ref}>
      {box && box.width > 0 && <DrawnColumns {...rest} box={box} />}
    </div>
  );
}

type DrawnColumnsProps = Omit<ColumnChartProps, 'size'> & { readonly box: ChartBox };

function DrawnColumns({ columns, scale, tone, label, reader, box }: DrawnColumnsProps) {
  const frame = useMemo(
    () => columnFrame(box, columns.length, scale),
    [box, columns.length, scale],
  );
  const picture = useMemo(
    () => <ColumnPicture {...{ columns, frame, tone, label }} />,
    [columns, frame, tone, label],
  );
  const placeAt = (index: number) => {
    const column = columns[index];
    const values = [column?.dot ?? column?.bar?.[1], column?.ring];
    return {
      x: columnX(frame, index),
      ys: values.flatMap((value) => (value === undefined ? [] : valueY(frame, value))),
      reading: column?.reading ?? { title: '', main: '', lines: [] },
    };
  };
  return (
    <>
      {picture}
      <ChartReader
        label={reader}
        count={columns.length}
        start={Math.max(
          0,
          columns.findLastIndex(({ bar, dot }) => bar !== null || dot !== null),
        )}
        placeAt={placeAt}
        indexAt={(x) => columnAt(frame, x)}
        box={box}
        ring={columnDotRadius(frame) + 3}
      />
    </>
  );
}
