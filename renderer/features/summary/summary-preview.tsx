import { useState } from 'react';
import type { PaperSize, PrintDocument } from '../../../shared/model/print-document.ts';
import { PrintPages } from '../../print/print-pages.tsx';
import { Choice } from '../../ui/choice.tsx';
import { pageCountLine, summaryWords } from '../../words/summary.ts';
import styles from './summary-preview.module.css';
import type { Found } from './use-summary-document.ts';

type SummaryPreviewProps = {
  readonly document: PrintDocument | undefined;
  readonly paper: PaperSize;
  readonly found: Found;
};

type View = 'whole' | 'close';

/** The pages as they will be printed. While something chosen is still being opened, the last ones stay. */
export function SummaryPreview({ document, paper, found }: SummaryPreviewProps) {
  const [view, setView] = useState<View>('whole');
  const [pageCount, setPageCount] = useState<number>();
  const shown = useLast(document);
  if (!shown) return <div className={styles.preview} />;
  if (shown.sections.length === 0) return <NoPages found={found} />;

  return (
    // A region that scrolls must be reachable by keyboard, and pages hold nothing else to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.preview} aria-label={summaryWords.pages} tabIndex={0}>
      <div className={styles.bar}>
        <p className={styles.count}>{pageCount === undefined ? '' : pageCountLine(pageCount)}</p>
        <Choice<View>
          label={summaryWords.pageSize}
          isLabelHidden
          options={[
            { value: 'whole', text: summaryWords.whole },
            { value: 'close', text: summaryWords.close },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      <div className={styles.pages} data-view={view}>
        <PrintPages document={shown} paper={paper} onLaidOut={setPageCount} />
      </div>
    </section>
  );
}

function NoPages({ found }: { readonly found: Found }) {
  const sentence = found.hasAnything ? summaryWords.nothingChosen : summaryWords.nothingThere;
  return (
    <div className={styles.preview}>
      <p className={styles.empty}>{found.isLoaded ? sentence : ''}</p>
    </div>
  );
}

function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
