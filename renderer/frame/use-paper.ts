import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { PaperProgress } from '../../shared/ipc/notices.ts';
import type { PaperSize, PrintDocument } from '../../shared/model/print-document.ts';
import type { Result } from '../../shared/result.ts';
import { call, onNotice } from '../bridge/bridge.ts';
import { printTextOf } from '../bridge/print-text.ts';

/** What came of putting a document on paper, or how far it is. */
export type PaperOutcome =
  | { readonly at: 'working'; readonly progress?: PaperProgress; readonly isStopping?: boolean }
  | { readonly at: 'saved'; readonly fileName: string; readonly inDownloads: boolean }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed'; readonly failure: Failure };

type Paper = {
  /** Undefined while nothing was asked for; also after a dialog that was cancelled or did its work. */
  readonly outcome: PaperOutcome | undefined;
  readonly print: () => void;
  readonly savePdf: () => void;
  readonly stop: () => void;
};

type Answer = { readonly document: PrintDocument; readonly outcome: PaperOutcome | undefined };

/** The ways onto paper for one document at a time. While one is under way nothing else is begun. */
export function usePaper(document: PrintDocument | undefined, paper: PaperSize): Paper {
  const [answer, setAnswer] = useState<Answer>();
  const isWorking = answer?.outcome?.at === 'working';
  const isStopped = useRef(false);
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'on-paper') setAnswer((known) => withProgress(known, notice.progress));
        // A lock stops what the shell has; what it does not have yet is not sent any more.
        if (notice.kind === 'blank') isStopped.current = true;
      }),
    [],
  );

  const begin = async (work: Way) => {
    if (!document || isWorking) return;
    setAnswer({ document, outcome: { at: 'working' } });
    isStopped.current = false;
    const text = await printTextOf(document);
    // What was stopped before it was sent is not sent: the shell was told to stop what it has.
    const outcome = isStopped.current ? undefined : await putOnPaper(text, paper, work);
    setAnswer((known) => ({ document, outcome: outcome ?? endOf(known?.outcome) }));
  };
  return {
    // What came of another document says nothing about this one; what is under way is told until it is over.
    outcome: isWorking || answer?.document === document ? answer?.outcome : undefined,
    print: () => void begin(print),
    savePdf: () => void begin(savePdf),
    stop() {
      isStopped.current = true;
      setAnswer((known) => asStopping(known));
      void call('print.stop', {});
    },
  };
}

type Job = Input<'print.savePdf'>;

type Way = (job: Job) => Promise<PaperOutcome | undefined>;

async function putOnPaper(
  text: Result<string>,
  paper: PaperSize,
  work: Way,
): Promise<PaperOutcome | undefined> {
  return text.ok ? work({ document: text.value, paper }) : { at: 'failed', failure: text.failure };
}

async function print(job: Job): Promise<PaperOutcome | undefined> {
  const result = await call('print.print', job);
  return result.ok ? undefined : { at: 'failed', failure: result.failure };
}

async function savePdf(job: Job): Promise<PaperOutcome | undefined> {
  const result = await call('print.savePdf', job);
  if (!result.ok) return { at: 'failed', failure: result.failure };
  if (result.value.outcome === 'cancelled') return undefined;
  const { fileName, inDownloads } = result.value;
  return { at: 'saved', fileName, inDownloads };
}

function withProgress(known: Answer | undefined, progress: PaperProgress): Answer | undefined {
  return known?.outcome?.at === 'working'
    ? { ...known, outcome: { ...known.outcome, progress } }
    : known;
}

function asStopping(known: Answer | undefined): Answer | undefined {
  return known?.outcome?.at === 'working'
    ? { ...known, outcome: { ...known.outcome, isStopping: true } }
    : known;
}

/** A dialog that was cancelled needs no word, a stop does. */
function endOf(outcome: PaperOutcome | undefined): PaperOutcome | undefined {
  return outcome?.at === 'working' && outcome.isStopping === true ? { at: 'stopped' } : undefined;
}
