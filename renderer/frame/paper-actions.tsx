import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Capabilities } from '../../shared/ipc/shell-commands.ts';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import { call } from '../bridge/bridge.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { failureSentence } from '../words/failures.ts';
import { savedSentence, summaryWords } from '../words/summary.ts';
import styles from './paper-actions.module.css';

type PaperActionsProps = {
  readonly document: PrintDocument | undefined;
  readonly paper: PaperSize;
  readonly capabilities: Capabilities;
};

type Outcome =
  | { readonly at: 'working' }
  | { readonly at: 'saved'; readonly fileName: string; readonly inDownloads: boolean }
  | { readonly at: 'failed'; readonly failure: Failure };

/** The warning first, then the ways onto paper that this shell has, then what came of it. */
export function PaperActions({ document, paper, capabilities }: PaperActionsProps) {
  const [answer, setAnswer] = useState<{ document: PrintDocument; outcome: Outcome }>();
  // What came of another document says nothing about this one.
  const outcome = answer?.document === document ? answer?.outcome : undefined;
  const isReady = document !== undefined && document.sections.length > 0;
  // The buttons stay as they are meanwhile: one that is switched off would lose the focus.
  const isWorking = outcome?.at === 'working';

  const print = async () => {
    if (!document || isWorking) return;
    setAnswer({ document, outcome: { at: 'working' } });
    const result = await call('print.print', { document, paper });
    setAnswer(
      result.ok ? undefined : { document, outcome: { at: 'failed', failure: result.failure } },
    );
  };
  const savePdf = async () => {
    if (!document || isWorking) return;
    setAnswer({ document, outcome: { at: 'working' } });
    const result = await call('print.savePdf', { document, paper });
    if (!result.ok) setAnswer({ document, outcome: { at: 'failed', failure: result.failure } });
    else if (result.value.outcome === 'cancelled') setAnswer(undefined);
    else setAnswer({ document, outcome: { at: 'saved', ...savedFile(result.value) } });
  };

  return (
    <div className={styles.actions}>
      <p className={styles.hint}>{summaryWords.warning}</p>
      <div className={styles.row}>
        {capabilities.print && (
          <Button isDisabled={!isReady} onPress={() => void print()}>
            {summaryWords.print}
          </Button>
        )}
        <Button
          kind={capabilities.print ? 'quiet' : 'main'}
          isDisabled={!isReady}
          onPress={() => void savePdf()}
        >
          {summaryWords.savePdf}
        </Button>
      </div>
      {outcome && <OutcomeSentence outcome={outcome} />}
    </div>
  );
}

function OutcomeSentence({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.at) {
    case 'working':
      return <Sentence kind="note">{summaryWords.working}</Sentence>;
    case 'saved':
      return (
        <Sentence kind="note">{savedSentence(outcome.fileName, outcome.inDownloads)}</Sentence>
      );
    case 'failed':
      return <Sentence kind="trouble">{troubleSentence(outcome.failure)}</Sentence>;
  }
}

function troubleSentence(failure: Failure): string {
  return failure.code === 'input/too-large' ? summaryWords.tooMuch : failureSentence(failure);
}

function savedFile({ fileName, inDownloads }: { fileName: string; inDownloads: boolean }) {
  return { fileName, inDownloads };
}
