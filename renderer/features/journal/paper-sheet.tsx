import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { PaperActions } from '../../frame/paper-actions.tsx';
import { usePreferences } from '../../frame/preferences.tsx';
import { entrySaver } from '../../saving/savers.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { entryOnPaper } from './entry-on-paper.ts';

type PaperSheetProps = { readonly id: EntryId; readonly onClose: () => void };

/** The ways onto paper for one entry or letter, with everything typed in it so far. */
export function PaperSheet({ id, onClose }: PaperSheetProps) {
  const { capabilities } = usePreferences();
  const { document, failure } = useEntryDocument(id);
  return (
    <Sheet title={journalWords.onPaperTitle} isOpen onClose={onClose}>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <PaperActions {...{ document, capabilities }} paper={usualPaper(navigator.language)} />
    </Sheet>
  );
}

type EntryDocument = {
  /** Undefined until the entry is there. */
  readonly document?: PrintDocument;
  readonly failure?: Failure;
};

function useEntryDocument(id: EntryId): EntryDocument {
  const [found, setFound] = useState<EntryDocument>({});
  useEffect(() => {
    let isWanted = true;
    void savedEntry(id).then((result) => {
      if (!isWanted) return;
      setFound(result.ok ? { document: entryOnPaper(result.value) } : { failure: result.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found;
}

async function savedEntry(id: EntryId): Promise<Result<EntryDraft>> {
  await entrySaver.flush();
  return call('entries.open', { id });
}
