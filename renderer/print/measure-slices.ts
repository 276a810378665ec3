import { runsLength } from './text-runs.ts';
import type { PrintBlock } from './print-block.ts';

/** The blocks `from` up to, not including, `to`. */
export type Slice = { readonly from: number; readonly to: number };

/** So much is laid out in one go, about a frame's work; between two goes the page answers. */
const BLOCKS_AT_ONCE = 80;
const LETTERS_AT_ONCE = 20_000;

/**
 * The blocks in slices that can be laid out one after another, in order, every block once. A single text is never
 * cut, however long.
 */
export function slicesOf(blocks: readonly PrintBlock[]): readonly Slice[] {
  const slices: Slice[] = [];
  let from = 0;
  let letters = 0;
  blocks.forEach((block, index) => {
    letters += block.kind === 'text' ? runsLength(block.runs) : 0;
    const to = index + 1;
    const isFull = to - from >= BLOCKS_AT_ONCE || letters >= LETTERS_AT_ONCE;
    if (!isFull && to < blocks.length) return;
    slices.push({ from, to });
    from = to;
    letters = 0;
  });
  return slices;
}
