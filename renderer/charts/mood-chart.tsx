import { useMemo, useRef } from 'react';
import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { chartFrame, type ChartBox } from './chart-frame.ts';
import { isDrawn, LABEL_ROWS, labelsByIndex, placeMarks } from './chart-marks.ts';
import { MoodPicture } from './mood-picture.tsx';
import type { PaperPrint } from './paper-box.ts';
import { paperMarks } from './paper-marks.ts';
import { MoodReader, type DayOpening } from './mood-reader.tsx';
import styles from './mood-chart.module.css';
import { useBox } from './use-box.ts';

type PictureProps = {
  /** Every day of the range in order, also those without a mood: a gap stays a gap. */
  readonly days: readonly MoodDay[];
  /** The weeks or months to draw instead of single days; null where each day stands for itself. */
  readonly periods?: readonly MoodPeriod[] | null;
  readonly marks: readonly ChartMark[];
  /** Days with an urge: a small sign at the foot of the plot. */
  readonly urges?: readonly ChartMark[];
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
};

type MoodChartProps = PictureProps & {
  /** On paper the chart has the size of its print and only draws; on screen it fills its width and can be read day by day. */
  readonly size: 'screen' | PaperPrint;
  readonly opening?: DayOpening;
};

const NONE: readonly ChartMark[] = [];

export function MoodChart({ size, opening, ...picture }: MoodChartProps) {
  if (size !== 'screen') return <PaperChart {...picture} print={size} />;
  return <ScreenChart {...picture} {...(opening ? { opening } : {})} />;
}

function PaperChart(props: PictureProps & { readonly print: PaperPrint }) {
  const { days, periods = null, marks, urges = NONE, label, print } = props;
  const { frame, placed } = paperMarks(days, marks, print);
  return (
    <div className={styles.paper}>
      <MoodPicture {...{ days, periods, urges, frame, label }} marks={placed} />
    </div>
  );
}

type ScreenChartProps = PictureProps & { readonly opening?: DayOpening };

function ScreenChart(props: ScreenChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  return (
    <div className={styles.screen} ref={ref}>
      {box && box.width > 0 && <DrawnChart {...props} box={box} />}
    </div>
  );
}

type DrawnChartProps = ScreenChartProps & { readonly box: ChartBox };

function DrawnChart(props: DrawnChartProps) {
  const { days, periods = null, marks, urges = NONE, label, opening, box } = props;
  const labelRows = isDrawn(marks) ? LABEL_ROWS : 0;
  const frame = useMemo(
    () => chartFrame(box, days.length, labelRows),
    [box, days.length, labelRows],
  );
  const labels = useMemo(() => labelsByIndex(days, [...marks, ...urges]), [days, marks, urges]);
  // The picture is kept while the reader moves over it: drawing a year again for every day passed would be felt.
  const picture = useMemo(
    () => (
      <MoodPicture
        {...{ days, periods, frame, label }}
        urges={isDrawn(urges) ? urges : NONE}
        marks={placeMarks(days, isDrawn(marks) ? marks : NONE, frame)}
      />
    ),
    [days, periods, marks, urges, frame, label],
  );
  return (
    <>
      {picture}
      <MoodReader {...{ days, periods, labels, frame }} {...(opening ? { opening } : {})} />
    </>
  );
}
