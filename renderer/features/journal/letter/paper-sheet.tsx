import { useEffect, useState } from 'react';
import type { Failure } from '../../../../shared/failure.ts';
import { usualPaper } from '../../../../shared/logic/usual-paper.ts';
import type { EntryDraft } from '../../../../shared/model/entry.ts';
import type { EntryId } from '../../../../shared/model/ids.ts';
import type { PrintDocument } from '../../../../shared/model/print-document.ts';
import type { Result } from '../../../../shared/result.ts';
import { call } from '../../../bridge/bridge.ts';
import { PaperActions } from '../../../frame/paper-actions.tsx';
import { usePreferences } from '../../../frame/preferences.tsx';
import { entrySaver } from '../../../saving/savers.ts';
import { Sentence } from '../../../ui/sentence.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { letterWords } from '../../../words/letters.ts';
import { letterOnPaper } from './letter-on-paper.ts';

type PaperSheetProps = { readonly id: EntryId; readonly onClose: () => void };

/** The ways onto paper for one letter, with everything typed in it so far. */
export function PaperSheet({ id, onClose }: PaperSheetProps) {
  const { capabilities } = usePreferences();
  const { document, failure } = useLetterDocument(id);
  return (
    <Sheet title={letterWords.onPaperTitle} isOpen onClose={onClose}>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <PaperActions {...{ document, capabilities }} paper={usualPaper(navigator.language)} />
    </Sheet>
  );
}

type LetterDocument = {
  /** Undefined until the letter is there. */
  readonly document?: PrintDocument;
  readonly failure?: Failure;
};

function useLetterDocument(id: EntryId): LetterDocument {
  const [found, setFound] = useState<LetterDocument>({});
  useEffect(() => {
    let isWanted = true;
    void savedLetter(id).then((result) => {
      if (!isWanted) return;
      setFound(result.ok ? { document: letterOnPaper(result.value) } : { failure: result.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found;
}

async function savedLetter(id: EntryId): Promise<Result<EntryDraft>> {
  await entrySaver.flush();
  return call('entries.open', { id });
}
