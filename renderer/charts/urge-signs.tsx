import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { dayX, type ChartFrame } from './chart-frame.ts';
import { labelsByIndex } from './chart-marks.ts';
import styles from './mood-chart.module.css';

type UrgeSignsProps = {
  readonly days: readonly MoodDay[];
  readonly urges: readonly ChartMark[];
  readonly frame: ChartFrame;
};

/** A small triangle at the foot of each day with an urge, in one path however many there are. */
export function UrgeSigns({ days, urges, frame }: UrgeSignsProps) {
  const half = frame.fontSize * 0.3;
  const signs = [...labelsByIndex(days, urges).keys()].map(
    (index) => `M${dayX(frame, index) - half} ${frame.bottom}h${half * 2}l${-half} ${-half * 1.7}z`,
  );
  return <path className={styles.urges} d={signs.join('')} />;
}
