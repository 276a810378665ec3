import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import { MeasuringSheet, type LaidOut } from './measuring-sheet.tsx';
import './print.css';
import { Pieces, type PlacedPiece } from './render-document.tsx';
import { printBlocks, printOf } from './section-blocks.ts';
import { Sheet } from './sheet.tsx';
import styles from './print-pages.module.css';

type PrintPagesProps = {
  readonly document: PrintDocument;
  readonly paper: PaperSize;
  /** Told how much of the text has found its lines, in tenths: 0 to 10. */
  readonly onProgress?: (tenths: number) => void;
  /** Told each time all pages stand, with how many there are. */
  readonly onLaidOut?: (pageCount: number) => void;
};

/**
 * A document as the sheets it will be printed on, in their true size; `--page-scale` makes them smaller to look at
 * without laying them out again. While a changed document is measured, the pages of the last one stay.
 */
export function PrintPages({ document, paper, onProgress, onLaidOut }: PrintPagesProps) {
  const blocks = useMemo(() => printBlocks(document), [document]);
  const [laidOut, setLaidOut] = useState<LaidOut>();
  const isCurrent = laidOut?.document === document && laidOut.paper === paper;
  const pageCount = laidOut?.pages.length ?? 0;
  // Hundreds of sheets are drawn in between what the person does, not before it.
  const take = useCallback((next: LaidOut) => startTransition(() => setLaidOut(next)), []);

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
      {!isCurrent && (
        <MeasuringSheet {...{ document, paper, blocks, onProgress }} onMeasured={take} />
      )}
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
