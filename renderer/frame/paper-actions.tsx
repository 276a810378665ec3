import type { Failure } from '../../shared/failure.ts';
import type { Capabilities } from '../../shared/ipc/shell-commands.ts';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { failureSentence } from '../words/failures.ts';
import { paperProgressLine, savedSentence, summaryWords } from '../words/summary.ts';
import styles from './paper-actions.module.css';
import { usePaper, type PaperOutcome } from './use-paper.ts';

type PaperActionsProps = {
  readonly document: PrintDocument | undefined;
  readonly paper: PaperSize;
  readonly capabilities: Capabilities;
};

/** The warning first, then the ways onto paper that this shell has, then how far it is and what came of it. */
export function PaperActions({ document, paper, capabilities }: PaperActionsProps) {
  const { outcome, print, savePdf, stop } = usePaper(document, paper);
  const isReady = document !== undefined && document.sections.length > 0;

  return (
    <div className={styles.actions}>
      <p className={styles.hint}>{summaryWords.warning}</p>
      {/* The buttons stay as they are while it works: one that is switched off would lose the focus. */}
      <div className={styles.row}>
        {capabilities.print && (
          <Button isDisabled={!isReady} onPress={print}>
            {summaryWords.print}
          </Button>
        )}
        <Button
          kind={capabilities.print ? 'quiet' : 'main'}
          isDisabled={!isReady}
          onPress={savePdf}
        >
          {summaryWords.savePdf}
        </Button>
        {outcome?.at === 'working' ? (
          <Button kind="quiet" onPress={stop}>
            {summaryWords.stop}
          </Button>
        ) : null}
      </div>
      {outcome && <OutcomeSentence outcome={outcome} />}
    </div>
  );
}

function OutcomeSentence({ outcome }: { readonly outcome: PaperOutcome }) {
  switch (outcome.at) {
    case 'working':
      return (
        <Sentence kind="note">
          {outcome.isStopping === true
            ? summaryWords.stopping
            : paperProgressLine(outcome.progress)}
        </Sentence>
      );
    case 'stopped':
      return <Sentence kind="note">{summaryWords.stopped}</Sentence>;
    case 'saved':
      return (
        <Sentence kind="note">{savedSentence(outcome.fileName, outcome.inDownloads)}</Sentence>
      );
    case 'failed':
      return <Sentence kind="trouble">{troubleSentence(outcome.failure)}</Sentence>;
  }
}

/** A summary is longer than any document may be, or has more in it than any paper takes. */
function troubleSentence(failure: Failure): string {
  const isTooMuch = failure.code === 'input/too-large' || failure.code === 'input/invalid';
  return isTooMuch ? summaryWords.tooMuch : failureSentence(failure);
}
