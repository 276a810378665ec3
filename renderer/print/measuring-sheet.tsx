import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import type { PaperPrint } from '../charts/paper-box.ts';
import { layOutPages, waitForPage } from './measure-blocks.ts';
import { slicesOf, type Slice } from './measure-slices.ts';
import type { PrintBlock } from './print-block.ts';
import styles from './print-pages.module.css';
import { Pieces, type PlacedPiece } from './render-document.tsx';
import { printOf } from './section-blocks.ts';
import { Sheet } from './sheet.tsx';

/** A document as it was laid out. */
export type LaidOut = {
  readonly document: PrintDocument;
  readonly paper: PaperSize;
  readonly blocks: readonly PrintBlock[];
  readonly pages: readonly (readonly PlacedPiece[])[];
};

type MeasuringSheetProps = Omit<LaidOut, 'pages'> & {
  /** Told how much of it stands, in tenths, each time that is another number. */
  readonly onProgress: ((tenths: number) => void) | undefined;
  readonly onMeasured: (laidOut: LaidOut) => void;
};

/**
 * All blocks in columns as wide as a page's text, out of sight, until their heights are known. They are put there a
 * slice at a time: a year laid out in one go would hold the page up for seconds.
 */
export function MeasuringSheet(props: MeasuringSheetProps) {
  const { document, paper, blocks, onProgress, onMeasured } = props;
  const ref = useRef<HTMLDivElement>(null);
  const slices = useMemo(() => slicesOf(blocks), [blocks]);
  const [standing, setStanding] = useState({ blocks, paper, count: 1 });
  const isCounted = standing.blocks === blocks && standing.paper === paper;
  const count = isCounted ? standing.count : 1;
  const tenths = Math.floor((10 * count) / slices.length);

  useEffect(() => onProgress?.(tenths), [tenths, onProgress]);

  useEffect(() => {
    const place = ref.current;
    if (!place) return undefined;
    let wanted = true;
    const goOn = async () => {
      await waitForPage();
      if (!wanted) return;
      if (count < slices.length) {
        setStanding({ blocks, paper, count: count + 1 });
        return;
      }
      const pages = await layOutPages(place, blocks);
      if (wanted) onMeasured({ document, paper, blocks, pages });
    };
    void goOn();
    return () => {
      wanted = false;
    };
  }, [document, paper, blocks, slices, count, onMeasured]);

  return (
    <div className={styles.measuring} ref={ref} aria-hidden="true">
      {slices.slice(0, count).map((slice) => (
        <MeasuredSlice key={slice.from} {...{ slice, blocks, paper }} print={printOf(document)} />
      ))}
    </div>
  );
}

type MeasuredSliceProps = {
  readonly slice: Slice;
  readonly blocks: readonly PrintBlock[];
  readonly paper: PaperSize;
  readonly print: PaperPrint;
};

/** Begins with the last block of the slice before: the space between two blocks is measured too. */
const MeasuredSlice = memo(function MeasuredSlice({
  slice,
  blocks,
  paper,
  print,
}: MeasuredSliceProps) {
  const first = Math.max(0, slice.from - 1);
  const pieces = blocks.slice(first, slice.to).map((_, index) => ({
    block: first + index,
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
  }));
  return (
    <Sheet {...{ paper, print }} runningHead="" page={1} pageCount={1}>
      <Pieces {...{ blocks, pieces, print }} isMeasuring />
    </Sheet>
  );
});
