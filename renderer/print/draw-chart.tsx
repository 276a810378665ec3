import { memo } from 'react';
import { MoodChart } from '../charts/mood-chart.tsx';
import { paperBox, type PaperPrint } from '../charts/paper-box.ts';
import { PaperColumns, PaperYear } from '../charts/paper-charts.tsx';
import type { ChartBox } from '../charts/chart-frame.ts';
import styles from './draw-chart.module.css';
import type { ChartBlock, ChartRowBlock, YearBlock } from './print-block.ts';

type DrawnChartProps = {
  readonly block: ChartBlock | ChartRowBlock | YearBlock;
  /** Its place among the blocks. */
  readonly place: number;
  readonly print: PaperPrint;
  /** While only heights are wanted, an empty box of its size stands for a picture. */
  readonly isMeasuring: boolean;
};

/** The charts of Insights on paper. */
export function DrawnChart({ block, place, print, isMeasuring }: DrawnChartProps) {
  const across = block.kind === 'chart-row' ? block.across : 1;
  return (
    <div className={styles.charts} data-block={place} data-drawn="" data-across={across}>
      <DrawnOnce {...{ block, print, isMeasuring }} />
    </div>
  );
}

/** Each change on the Summary screen makes a new document; drawing again what stayed the same would be felt in typing. */
const DrawnOnce = memo(Drawn, (before, after) => JSON.stringify(before) === JSON.stringify(after));

function Drawn({ block, print, isMeasuring }: Omit<DrawnChartProps, 'place'>) {
  switch (block.kind) {
    case 'chart': {
      const { days, periods, marks, urges, label } = block;
      if (isMeasuring) return <EmptyBox box={paperBox('mood', print)} />;
      return <MoodChart size={print} {...{ days, periods, marks, urges, label }} />;
    }
    case 'year': {
      const box = paperBox('year', print);
      if (isMeasuring) return <EmptyBox box={box} />;
      return <PaperYear days={block.days} label={block.label} box={box} />;
    }
    case 'chart-row': {
      const box = paperBox('columns', print, block.across);
      return block.charts.map(({ title, note, drawing }) => (
        <div key={drawing.label}>
          {title !== '' && (
            <p className={styles.title}>
              {title} <span className={styles.note}>{note}</span>
            </p>
          )}
          {isMeasuring ? <EmptyBox box={box} /> : <PaperColumns drawing={drawing} box={box} />}
        </div>
      ));
    }
  }
}

function EmptyBox({ box: { width, height } }: { readonly box: ChartBox }) {
  return <svg width={width} height={height} aria-hidden />;
}
