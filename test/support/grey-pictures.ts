/** A page as it is seen, in greys, row by row: 0 is black, 255 is white. */
export type GreyPicture = {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
};

/** A part of a picture, in its pixels. */
export type Part = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The edge of a block, in pixels: at 60 to the inch 3.4 mm, about a line of small print. */
const BLOCK = 8;

/** The edge of a region, in blocks: 27 mm, less than the smallest chart is wide. */
const REGION = 8;

/** A block is another when its middle grey moved by more than this: letters may be drawn a little bolder or thinner. */
const CLEAR_CHANGE = 14;

/** Paper without anything on it is not counted. */
const INKED = 250;

/** A region with fewer inked blocks says too little of itself. */
const FEWEST_INKED = 12;

/** Another release of a browser may set a line a pixel higher or lower: a region may be moved as a whole by so much. */
const MOVES = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => ({ across, down })));

/**
 * How different two pages are where they differ most, from 0 to 1: of the region that changed most, the share of its
 * inked blocks whose middle grey is clearly another. Pages of different sizes have nothing in common.
 */
export function differenceBetween(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const blocks = blocksOf(one, { across: 0, down: 0 });
  const byMove = MOVES.map((move) => changedShares(blocks, blocksOf(other, move)));
  const regions = new Set(byMove.flatMap((shares) => [...shares.keys()]));
  return Math.max(
    0,
    ...[...regions].map((region) => Math.min(...byMove.map((shares) => shares.get(region) ?? 0))),
  );
}

/** Of each region with enough on it, the share of its inked blocks that changed. */
function changedShares(
  blocks: readonly Block[],
  others: readonly Block[],
): ReadonlyMap<number, number> {
  const inked = blocks
    .map(({ region, grey }, at) => ({ region, pair: [grey, others[at]?.grey ?? 255] as const }))
    .filter(({ pair }) => Math.min(...pair) < INKED);
  const regions = [...Map.groupBy(inked, ({ region }) => region)];
  return new Map(
    regions
      .filter(([, inIt]) => inIt.length >= FEWEST_INKED)
      .map(([region, inIt]) => [region, inIt.filter(hasChanged).length / inIt.length]),
  );
}

function hasChanged({ pair: [grey, there] }: { readonly pair: readonly [number, number] }) {
  return Math.abs(grey - there) > CLEAR_CHANGE;
}

/** The picture with nothing on one part of it. */
export function whitened(picture: GreyPicture, { left, top, width, height }: Part): GreyPicture {
  const greys = Uint8Array.from(picture.greys, (grey, at) => {
    const x = at % picture.width;
    const y = Math.floor(at / picture.width);
    const isInside = x >= left && x < left + width && y >= top && y < top + height;
    return isInside ? 255 : grey;
  });
  return { ...picture, greys };
}

type Block = { readonly grey: number; readonly region: number };
type Move = (typeof MOVES)[number];

/** The blocks of the picture, moved by so many pixels, row by row. */
function blocksOf({ width, height, greys }: GreyPicture, { across, down }: Move): readonly Block[] {
  const inRow = Math.ceil(width / BLOCK);
  const sums = new Float64Array(inRow * Math.ceil(height / BLOCK));
  const counts = new Float64Array(sums.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const block = Math.floor(y / BLOCK) * inRow + Math.floor(x / BLOCK);
      sums[block] = (sums[block] ?? 0) + (greys[(y + down) * width + x + across] ?? 255);
      counts[block] = (counts[block] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, block) => ({
    grey: sum / (counts[block] ?? 1),
    region: regionOf(block, inRow),
  }));
}

function regionOf(block: number, inRow: number): number {
  const row = Math.floor(block / inRow / REGION);
  return row * Math.ceil(inRow / REGION) + Math.floor((block % inRow) / REGION);
}
