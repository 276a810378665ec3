import { useEffect, useState } from 'react';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import type { Failure } from '../../../shared/failure.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import { answersOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { PaperActions } from '../../frame/paper-actions.tsx';
import { usePreferences } from '../../frame/preferences.tsx';
import { entrySaver } from '../../saving/savers.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { failureSentence } from '../../words/failures.ts';
import { pathWords } from '../../words/path.ts';
import { answerLines } from '../../frame/answer-lines.ts';
import { worksheetOnPaper } from './worksheet-on-paper.ts';

type PaperSheetProps = {
  readonly worksheet: Worksheet;
  readonly page: SheetPage;
  readonly onClose: () => void;
};

type Found = { readonly document?: PrintDocument; readonly failure?: Failure };

/** The ways onto paper for one worksheet, with everything typed in it so far. */
export function PaperSheet({ worksheet, page, onClose }: PaperSheetProps) {
  const { capabilities } = usePreferences();
  const [{ document, failure }, setFound] = useState<Found>({});
  useEffect(() => {
    let isWanted = true;
    void documentOf(worksheet, page).then((result) => {
      if (!isWanted) return;
      setFound(result.ok ? { document: result.value } : { failure: result.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [worksheet, page]);
  return (
    <Sheet title={pathWords.print} isOpen onClose={onClose}>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <PaperActions {...{ document, capabilities }} paper={usualPaper(navigator.language)} />
    </Sheet>
  );
}

async function documentOf(worksheet: Worksheet, page: SheetPage): Promise<Result<PrintDocument>> {
  await entrySaver.flush();
  const lines = answerLines(worksheet.fields, answersOf(page));
  const entries: EntryDraft[] = [];
  for (const { entry } of lines) {
    const result = entry === undefined ? undefined : await call('entries.open', { id: entry });
    if (result?.ok === true) entries.push(result.value);
    // One that was removed meanwhile is left out.
    else if (result && result.failure.code !== 'entry/missing') return result;
  }
  const withTexts = lines.filter(({ texts }) => texts.length > 0);
  return { ok: true, value: worksheetOnPaper(worksheet.heading, withTexts, entries) };
}
