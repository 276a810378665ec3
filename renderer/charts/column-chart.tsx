import { useMemo, useRef } from 'react';
import type { ChartColumn, ColumnDrawing } from '../../shared/model/column-drawing.ts';
import type { Reading } from '../words/chart-text.ts';
import { ChartReader, type AmongReaders } from './chart-reader.tsx';
import type { ChartBox } from './chart-frame.ts';
import { columnAt, columnDotRadius, columnFrame, columnX, valueY } from './column-frame.ts';
import { ColumnPicture } from './column-picture.tsx';
import styles from './column-chart.module.css';
import { useBox } from './use-box.ts';

/** A column, and what is said of it. */
export type Column = ChartColumn & { readonly reading: Reading };

export type ColumnChartProps = Omit<ColumnDrawing, 'columns'> & {
  readonly columns: readonly Column[];
  /** What the reader of its columns is called. */
  readonly reader: string;
  /** One of several of a kind is small. */
  readonly size?: 'usual' | 'small';
  /** Where it stands among charts that are read as one. */
  readonly among?: AmongReaders;
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

function DrawnColumns(props: DrawnColumnsProps) {
  const { columns, scale, tone, label, reader, box, among } = props;
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
        {...(among ? { among } : {})}
      />
    </>
  );
}
