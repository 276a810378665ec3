import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import { layOutPages } from './measure-blocks.ts';
import './print.css';
import type { PrintBlock } from './print-block.ts';
import { Pieces, type PlacedPiece } from './render-document.tsx';
import { printBlocks, printOf } from './section-blocks.ts';
import { Sheet } from './sheet.tsx';
import styles from './print-pages.module.css';

type PrintPagesProps = {
  readonly document: PrintDocument;
  readonly paper: PaperSize;
  /** Told each time all pages stand, with how many there are. */
  readonly onLaidOut?: (pageCount: number) => void;
};

type LaidOut = {
  readonly document: PrintDocument;
  readonly paper: PaperSize;
  readonly blocks: readonly PrintBlock[];
  readonly pages: readonly (readonly PlacedPiece[])[];
};

/**
 * A document as the sheets it will be printed on, in their true size; `--page-scale` makes them smaller to look at
 * without laying them out again. While a changed document is measured, the pages of the last one stay.
 */
export function PrintPages({ document, paper, onLaidOut }: PrintPagesProps) {
  const blocks = useMemo(() => printBlocks(document), [document]);
  const [laidOut, setLaidOut] = useState<LaidOut>();
  const isCurrent = laidOut?.document === document && laidOut.paper === paper;
  const pageCount = laidOut?.pages.length ?? 0;

  useEffect(() => {
    if (isCurrent) onLaidOut?.(pageCount);
  }, [isCurrent, pageCount, onLaidOut]);

  return (
    <div className={styles.pages}>
      {laidOut?.pages.map((pieces, index) => (
        <Sheet
          key={pageKey(pieces)}
          paper={laidOut.paper}
          print={printOf(laidOut.document)}
          runningHead={index === 0 ? '' : runningHead(laidOut.document)}
          page={index + 1}
          pageCount={pageCount}
        >
          <Pieces blocks={laidOut.blocks} pieces={pieces} print={printOf(laidOut.document)} />
        </Sheet>
      ))}
      {!isCurrent && <MeasuringSheet {...{ document, paper, blocks }} onMeasured={setLaidOut} />}
    </div>
  );
}

type MeasuringSheetProps = Omit<LaidOut, 'pages'> & {
  readonly onMeasured: (laidOut: LaidOut) => void;
};

/** All blocks in one column as wide as a page's text, out of sight, until their heights are known. */
function MeasuringSheet({ document, paper, blocks, onMeasured }: MeasuringSheetProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const body = ref.current?.querySelector<HTMLElement>('[data-body]');
    if (!body) return undefined;
    let wanted = true;
    void layOutPages(body, blocks).then((pages) => {
      if (wanted) onMeasured({ document, paper, blocks, pages });
    });
    return () => {
      wanted = false;
    };
  }, [document, paper, blocks, onMeasured]);

  const whole = blocks.map((_, block) => ({ block, from: 0, to: Number.MAX_SAFE_INTEGER }));
  return (
    <div className={styles.measuring} ref={ref} aria-hidden="true">
      <Sheet paper={paper} print={printOf(document)} runningHead="" page={1} pageCount={1}>
        <Pieces blocks={blocks} pieces={whole} print={printOf(document)} isMeasuring />
      </Sheet>
    </div>
  );
}

/** A page is known by what it begins with: nothing stands on two. */
function pageKey(pieces: readonly PlacedPiece[]): string {
  const [first] = pieces;
  return first ? `${first.block} ${first.from}` : '';
}

function runningHead({ title, subtitle }: PrintDocument): string {
  return [title, subtitle].filter((part) => part !== '').join(' · ');
}
