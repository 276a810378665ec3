import { median } from './mood-series.ts';

/** Two middles closer than this are about the same. */
export const CLEAR_DIFFERENCE = 1;

/** What several values are like: their middle (the median), and how far they reach. */
export type Spread = {
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
};

/** Null when there are no values. */
export function spreadOf(values: readonly number[]): Spread | null {
  const middle = median(values);
  if (middle === null) return null;
  return {
    lowest: values.reduce((one, other) => Math.min(one, other)),
    middle,
    highest: values.reduce((one, other) => Math.max(one, other)),
  };
}
