import { useMemo, useRef } from 'react';
import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { chartFrame, type ChartBox } from './chart-frame.ts';
import { LABEL_ROWS, labelsByIndex, placeMarks } from './chart-marks.ts';
import { DayReader } from './day-reader.tsx';
import { MoodPicture } from './mood-picture.tsx';
import styles from './mood-chart.module.css';
import { useBox } from './use-box.ts';

type MoodChartProps = {
  /** Every day of the range in order, also those without a mood: a gap stays a gap. */
  readonly days: readonly MoodDay[];
  readonly marks: readonly ChartMark[];
  /** On paper the chart has one fixed size and only draws; on screen it fills its width and can be read day by day. */
  readonly size: 'screen' | 'paper';
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
};

/** The size of the chart on paper, in CSS pixels: 150 mm wide. */
const PAPER_CHART: ChartBox = { width: 566, height: 200, fontSize: 9.5 };

export function MoodChart({ size, ...rest }: MoodChartProps) {
  return size === 'paper' ? <PaperChart {...rest} /> : <ScreenChart {...rest} />;
}

function PaperChart({ days, marks, label }: Omit<MoodChartProps, 'size'>) {
  const frame = chartFrame(PAPER_CHART, days.length, marks.length > 0 ? LABEL_ROWS : 0);
  return (
    <div className={styles.paper}>
      <MoodPicture days={days} marks={placeMarks(days, marks, frame)} frame={frame} label={label} />
    </div>
  );
}

function ScreenChart({ days, marks, label }: Omit<MoodChartProps, 'size'>) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  return (
    <div className={styles.screen} ref={ref}>
      {box && box.width > 0 && <DrawnChart {...{ days, marks, label, box }} />}
    </div>
  );
}

type DrawnChartProps = Omit<MoodChartProps, 'size'> & { readonly box: ChartBox };

function DrawnChart({ days, marks, label, box }: DrawnChartProps) {
  const labelRows = marks.length > 0 ? LABEL_ROWS : 0;
  const frame = useMemo(
    () => chartFrame(box, days.length, labelRows),
    [box, days.length, labelRows],
  );
  const labels = useMemo(() => labelsByIndex(days, marks), [days, marks]);
  // The picture is kept while the reader moves over it: drawing a year again for every day passed would be felt.
  const picture = useMemo(
    () => <MoodPicture {...{ days, frame, label }} marks={placeMarks(days, marks, frame)} />,
    [days, marks, frame, label],
  );
  return (
    <>
      {picture}
      <DayReader days={days} labels={labels} frame={frame} />
    </>
  );
}
