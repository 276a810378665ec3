import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { usualPaper } from '../../shared/logic/usual-paper.ts';
import type { PrintDocument } from '../../shared/model/print-document.ts';
import type { Result } from '../../shared/result.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { failureSentence } from '../words/failures.ts';
import { frameWords } from '../words/frame.ts';
import { PaperActions } from './paper-actions.tsx';
import { usePreferences } from './preferences.tsx';

type PaperSheetProps = {
  readonly title: string;
  /** Gives the document with everything typed so far; asked once, when the sheet opens. */
  readonly write: () => Promise<Result<PrintDocument>>;
  readonly onClose: () => void;
};

type Written = {
  /** Undefined until it is there. */
  readonly document?: PrintDocument;
  readonly failure?: Failure;
};

/** The ways onto paper for one thing, while what it was made of waits behind it. */
export function PaperSheet({ title, write, onClose }: PaperSheetProps) {
  const { capabilities } = usePreferences();
  const { document, failure } = useWritten(write);
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <PaperActions {...{ document, capabilities }} paper={usualPaper(navigator.language)} />
      <div>
        <Button kind="quiet" onPress={onClose}>
          {frameWords.close}
        </Button>
      </div>
    </Sheet>
  );
}

function useWritten(write: PaperSheetProps['write']): Written {
  const [written, setWritten] = useState<Written>({});
  // Nothing behind the sheet changes while it is open.
  const [asked] = useState(() => write);
  useEffect(() => {
    let isWanted = true;
    void asked().then((result) => {
      if (!isWanted) return;
      setWritten(result.ok ? { document: result.value } : { failure: result.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return written;
}
