import type { Spread } from '../../shared/logic/spread.ts';
import type { ChartColumn } from '../../shared/model/column-drawing.ts';

/** A bar from the lowest to the highest and a dot at the middle; nothing where nothing was noted. */
export function spreadColumn(spread: Spread | null): Pick<ChartColumn, 'bar' | 'dot'> {
  if (spread === null) return { bar: null, dot: null };
  return { bar: [spread.lowest, spread.highest], dot: spread.middle };
}
