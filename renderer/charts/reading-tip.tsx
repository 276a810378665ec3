import type { Reading } from '../words/chart-text.ts';
import type { ChartBox } from './chart-frame.ts';
import styles from './chart-reader.module.css';

/** One place of a chart that can be read. */
export type ReadPlace = {
  readonly x: number;
  /** Where something is drawn at it, to be ringed. */
  readonly ys: readonly number[];
  readonly reading: Reading;
};

type ReadingTipProps = { readonly place: ReadPlace; readonly box: ChartBox; readonly ring: number };

/** In letters: how wide a tip is, and how wide a chart must be to have room for one beside its line. */
const TIP_WIDTH = 15;
const ROOM_FOR_TIP = 34;

/** The place being read: a line through it, rings around what is drawn there, and its numbers in words. */
export function ReadingTip({ place: { x, ys, reading }, box, ring }: ReadingTipProps) {
  const { left, top, width, side } = tipPlace(x, box);
  return (
    <svg className={styles.overlay} width={box.width} height={box.height} aria-hidden="true">
      <line className={styles.cursor} x1={x} x2={x} y1={0} y2={box.height - box.fontSize * 2.1} />
      {[...new Set(ys)].map((y) => (
        <circle key={y} className={styles.ring} cx={x} cy={y} r={ring} />
      ))}
      <foreignObject className={styles.tipBox} x={left} y={top} width={width} height={box.height}>
        <div className={styles.tip} data-side={side}>
          <p className={styles.tipTitle}>{reading.title}</p>
          <p className={styles.tipMain}>{reading.main}</p>
          {reading.lines.map((line) => (
            <p key={line} className={styles.tipLine}>
              {line}
            </p>
          ))}
        </div>
      </foreignObject>
    </svg>
  );
}

/** Beside the line where there is room, below the picture where there is none. */
function tipPlace(x: number, { width, height, fontSize }: ChartBox) {
  const gap = fontSize;
  if (width < fontSize * ROOM_FOR_TIP) {
    return { left: 0, top: height - fontSize * 0.5, width, side: 'below' };
  }
  const tip = fontSize * TIP_WIDTH;
  const isLeft = x + gap + tip > width;
  const left = isLeft ? x - gap - tip : x + gap;
  return { left, top: fontSize * 1.5, width: tip, side: isLeft ? 'left' : 'right' };
}
