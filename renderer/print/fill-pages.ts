/** A block as it was measured, in any one unit of length. */
export type Measured = {
  readonly height: number;
  /** Space to what stands above it; none at the head of a page. */
  readonly gap: number;
  /** Lines of equal height that it may be cut between; 1 when it may not be cut. */
  readonly lines: number;
  /** Never the last on a page. */
  readonly keepsWithNext: boolean;
  /** Always the first on a page. */
  readonly beginsPage?: boolean;
};

/** The lines `from` up to, not including, `to` of a block. */
export type Piece = { readonly block: number; readonly from: number; readonly to: number };
export type Page = readonly Piece[];

/** Sums of fractions may differ in their last digits; a hair must not turn a page. */
const HAIR = 1e-6;

/** A cut leaves at least this many lines on either side. */
const MIN_LINES = 2;

/**
 * Lays blocks on pages of one height, in order, every line once.
 * A block without lines to cut is whole; one taller than a page stands alone on it. A cut leaves two lines or more on
 * either side. What keeps with its next moves to the next page together with the beginning of it, unless such a chain
 * is taller than a page.
 */
export function fillPages(blocks: readonly Measured[], pageHeight: number): readonly Page[] {
  const needs = neededHeights(blocks, pageHeight);
  const pages: Piece[][] = [[]];
  let used = 0;

  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const put = (piece: Piece, height: number) => {
    pages.at(-1)?.push(piece);
    used += height;
  };

  blocks.forEach((block, index) => {
    const lineHeight = block.height / block.lines;
    const hasRoom = used + block.gap + (needs[index] ?? 0) <= pageHeight + HAIR;
    if (used > 0 && (block.beginsPage === true || !hasRoom)) turn();
    let from = 0;
    while (from < block.lines) {
      const gap = used > 0 ? block.gap : 0;
      const fitting = linesThatFit(pageHeight - used - gap, lineHeight, block.lines - from);
      if (fitting > 0 || used === 0) {
        const to = from + Math.max(1, fitting);
        put({ block: index, from, to }, gap + (to - from) * lineHeight);
        from = to;
      }
      if (from < block.lines) turn();
    }
  });
  return pages;
}

/** How many of `left` lines go into `room`: all of them, or so many that neither side of the cut is too short. */
function linesThatFit(room: number, lineHeight: number, left: number): number {
  const fitting = Math.floor(room / lineHeight + HAIR);
  if (fitting >= left) return left;
  const kept = Math.min(fitting, left - MIN_LINES);
  return kept >= MIN_LINES ? kept : 0;
}

/** The height each block needs to begin on a page, with what it must not be parted from. */
function neededHeights(blocks: readonly Measured[], pageHeight: number): readonly number[] {
  const needs: number[] = [];
  blocks.toReversed().forEach((block, fromEnd) => {
    const next = blocks[blocks.length - fromEnd];
    const nextNeed = needs.at(-1);
    const own = beginning(block);
    const chain =
      block.keepsWithNext && next !== undefined && nextNeed !== undefined
        ? block.height + next.gap + nextNeed
        : own;
    needs.push(chain <= pageHeight ? chain : own);
  });
  return needs.toReversed();
}

function beginning({ height, lines }: Measured): number {
  return lines < 2 * MIN_LINES ? height : (height / lines) * MIN_LINES;
}
