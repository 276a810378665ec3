import type { PaperSize } from '../../../shared/model/print-document.ts';
import type { SummaryLayout } from '../../../shared/model/summary-preset.ts';
import { Choice } from '../../ui/choice.tsx';
import { Tick } from '../../ui/tick.tsx';
import { summaryWords } from '../../words/summary.ts';
import styles from './summary-screen.module.css';

type LookChoiceProps = {
  readonly paper: PaperSize;
  readonly layout: SummaryLayout;
  readonly onPaper: (paper: PaperSize) => void;
  readonly onLayout: (layout: SummaryLayout) => void;
};

/** Which paper, and how the pages look. */
export function LookChoice({ paper, layout, onPaper, onLayout }: LookChoiceProps) {
  return (
    <div className={styles.group}>
      <Choice<PaperSize>
        label={summaryWords.paper}
        options={[
          { value: 'a4', text: summaryWords.a4 },
          { value: 'letter', text: summaryWords.letter },
        ]}
        value={paper}
        onChange={onPaper}
      />
      <Tick
        isTicked={layout.isLargePrint}
        onChange={(isLargePrint) => onLayout({ ...layout, isLargePrint })}
      >
        {summaryWords.largePrint}
      </Tick>
      <Tick isTicked={layout.hasCover} onChange={(hasCover) => onLayout({ ...layout, hasCover })}>
        {summaryWords.cover}
      </Tick>
    </div>
  );
}
