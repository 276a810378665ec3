import type { ChartFrame } from './chart-frame.ts';
import { labelGap, type PlacedMark } from './chart-marks.ts';
import styles from './mood-chart.module.css';

type MarkLabelsProps = { readonly marks: readonly PlacedMark[]; readonly frame: ChartFrame };

/** The words beside the dotted lines, in their strip above the highest mood. */
export function MarkLabels({ marks, frame }: MarkLabelsProps) {
  const gap = labelGap(frame);
  return (
    <g>
      {marks.map(({ index, x, top, label, labelSide }) =>
        labelSide === null ? null : (
          <text
            key={index}
            className={styles.markLabel}
            x={labelSide === 'after' ? x + gap : x - gap}
            y={top + frame.fontSize * 1.1}
            fontSize={frame.fontSize}
            textAnchor={labelSide === 'after' ? 'start' : 'end'}
          >
            {label}
          </text>
        ),
      )}
    </g>
  );
}
