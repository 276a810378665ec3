import type { ReactNode } from 'react';
import type { PaperSize } from '../../shared/model/print-document.ts';
import type { PaperPrint } from '../charts/paper-box.ts';
import { pageLabel } from '../words/summary.ts';
import styles from './sheet.module.css';

type SheetProps = {
  readonly paper: PaperSize;
  readonly print: PaperPrint;
  /** Empty on the first page, which has the title itself. */
  readonly runningHead: string;
  readonly page: number;
  readonly pageCount: number;
  readonly children: ReactNode;
};

/** One sheet of paper. Head and foot are hidden from assistive technology: the sheet's own name says the page. */
export function Sheet({ paper, print, runningHead, page, pageCount, children }: SheetProps) {
  const label = pageLabel(page, pageCount);
  return (
    <div className={styles.frame} data-paper={paper} data-print={print}>
      <div className={styles.sheet} role="group" aria-label={label}>
        <p className={styles.head} aria-hidden="true">
          {runningHead}
        </p>
        <div className={styles.body} data-body="">
          {children}
        </div>
        <p className={styles.foot} aria-hidden="true">
          {label}
        </p>
      </div>
    </div>
  );
}
