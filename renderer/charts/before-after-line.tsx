import styles from './before-after-line.module.css';

/** One time, with what was rated before and after it; null where nothing was rated both times. */
export type BeforeAfter = {
  readonly name: string;
  readonly means: { readonly before: number; readonly after: number } | null;
};

type BeforeAfterLineProps = {
  /** All that the picture shows, in words. */
  readonly label: string;
  readonly tone: 'good' | 'hard';
  readonly times: readonly BeforeAfter[];
};

const WIDTH = 300;
const HEIGHT = 132;
const TOP = 10;
const BOTTOM = 104;
const LEFT = 26;
const NAMES_AT = 126;
/** How far the two dots of one time stand from its middle. */
const APART = 22;

/** A scale from 0 to 10, and for each time a stroke from before (a ring) to after (a dot). What lies between two times is left open. */
export function BeforeAfterLine({ label, tone, times }: BeforeAfterLineProps) {
  const step = (WIDTH - LEFT) / times.length;
  return (
    <svg
      className={styles.picture}
      data-tone={tone}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line
            className={styles.rule}
            x1={LEFT}
            x2={WIDTH}
            y1={heightOf(value)}
            y2={heightOf(value)}
          />
          <text className={styles.text} x={LEFT - 8} y={heightOf(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {times.map(({ name, means }, index) => {
        const middle = LEFT + step * (index + 0.5);
        return (
          <g key={name}>
            {means === null ? null : <Stroke middle={middle} {...means} />}
            <text className={styles.text} x={middle} y={NAMES_AT} textAnchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type StrokeProps = { readonly middle: number; readonly before: number; readonly after: number };

function Stroke({ middle, before, after }: StrokeProps) {
  const from = { x: middle - APART, y: heightOf(before) };
  const to = { x: middle + APART, y: heightOf(after) };
  return (
    <>
      <line className={styles.stroke} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle className={styles.before} cx={from.x} cy={from.y} r={5} />
      <circle className={styles.after} cx={to.x} cy={to.y} r={5} />
    </>
  );
}

function heightOf(value: number): number {
  return BOTTOM - ((BOTTOM - TOP) * value) / 10;
}
