import { useState } from 'react';
import type { EntryId } from '../../../shared/model/ids.ts';
import { PaperSheet } from '../../frame/paper-sheet.tsx';
import { Button } from '../../ui/button.tsx';
import { journalWords } from '../../words/journal.ts';
import { entryOnPaper } from './entry-on-paper.ts';

/** What can be done with an entry that is stored, beside writing in it. */
export function EntryActions({ id }: { readonly id: EntryId }) {
  const [isOnPaper, setIsOnPaper] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setIsOnPaper(true)}>
        {journalWords.onPaper}
      </Button>
      {isOnPaper ? (
        <PaperSheet
          title={journalWords.onPaperTitle}
          write={() => entryOnPaper(id)}
          onClose={() => setIsOnPaper(false)}
        />
      ) : null}
    </>
  );
}
