import { Bar, CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { ChartColumn, ChartTone } from '../../shared/model/column-drawing.ts';
import {
  barWidth,
  columnDotRadius,
  columnX,
  labelledColumns,
  lowerEdge,
  valueY,
  type ColumnFrame,
} from './column-frame.ts';
import styles from './column-chart.module.css';

const TONES = { 1: styles.tone1, 2: styles.tone2, 3: styles.tone3 } as const;

type ColumnPictureProps = {
  readonly columns: readonly ChartColumn[];
  readonly frame: ColumnFrame;
  readonly tone: ChartTone;
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
};

/** Draws columns and nothing else: no pointer, no keys, no motion. The same on screen and on paper. */
export function ColumnPicture({ columns, frame, tone, label }: ColumnPictureProps) {
  // Between a beginning and an end there is only a stem.
  const isStem = columns.some(({ ring }) => ring !== undefined);
  const width = isStem ? columnDotRadius(frame) * 0.8 : barWidth(frame);
  return (
    <ComposedChart
      className={`${styles.picture} ${TONES[tone]}`}
      data={columns.map(({ bar }, index) => ({ index, bar }))}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      <CartesianGrid
        stroke="var(--rule)"
        vertical={false}
        horizontalValues={[...frame.scale.lines]}
        zIndex={0}
      />
      <XAxis
        dataKey="index"
        tick={false}
        height={frame.height - frame.bottom}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        domain={[lowerEdge(frame), frame.scale.highest]}
        allowDataOverflow
        ticks={[...frame.scale.lines]}
        tick={{ fontSize: frame.fontSize, fill: 'var(--chart-ink)' }}
        interval={0}
        width={frame.left}
        axisLine={false}
        tickLine={false}
        tickMargin={frame.fontSize * 0.5}
      />
      <Bar
        className={styles.bar ?? ''}
        dataKey="bar"
        barSize={width}
        radius={Math.min(4, width / 3)}
        isAnimationActive={false}
        zIndex={0}
      />
      <ColumnDots columns={columns} frame={frame} />
      <ColumnLabels columns={columns} frame={frame} />
    </ComposedChart>
  );
}

type ColumnDotsProps = Pick<ColumnPictureProps, 'columns' | 'frame'>;

function ColumnDots({ columns, frame }: ColumnDotsProps) {
  const radius = columnDotRadius(frame);
  return (
    <g>
      {columns.map(({ ring, dot }, index) => {
        const x = columnX(frame, index);
        return (
          <g key={x}>
            {ring !== undefined && (
              <circle className={styles.ring} cx={x} cy={valueY(frame, ring)} r={radius} />
            )}
            {dot !== null && (
              <circle className={styles.dot} cx={x} cy={valueY(frame, dot)} r={radius} />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** What the columns are called, under them; Recharts would break the words over several lines. */
function ColumnLabels({ columns, frame }: ColumnDotsProps) {
  const labels = columns.map(({ label }) => label);
  return (
    <g>
      {[...labelledColumns(frame, labels)].map(([index, label]) => (
        <text
          key={index}
          className={styles.label}
          x={columnX(frame, index)}
          y={frame.bottom + frame.fontSize * 1.5}
          fontSize={frame.fontSize}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </g>
  );
}
