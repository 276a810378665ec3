import { useState } from 'react';
import type { EntrySummary } from '../../../../shared/model/entry.ts';
import { PaperSheet } from '../../../frame/paper-sheet.tsx';
import { useIsReadOnly } from '../../../frame/read-only.tsx';
import { Button } from '../../../ui/button.tsx';
import { journalWords } from '../../../words/journal.ts';
import { letterWords } from '../../../words/letters.ts';
import { DestroySheet } from './destroy-sheet.tsx';
import { entryOnPaper } from '../entry-on-paper.ts';
import { SealSheet } from './seal-sheet.tsx';

type LetterActionsProps = {
  readonly letter: EntrySummary;
  readonly onSealed: () => void;
  readonly onDestroyed: () => void;
};

/** What can be done with a letter that is written: seal it, put it on paper, destroy it. None of these sends it. */
export function LetterActions({ letter, onSealed, onDestroyed }: LetterActionsProps) {
  const [doing, setDoing] = useState<'sealing' | 'paper' | 'destroying'>();
  const isReadOnly = useIsReadOnly();
  const stop = () => setDoing(undefined);
  return (
    <>
      {isReadOnly ? null : (
        <Button kind="quiet" onPress={() => setDoing('sealing')}>
          {letterWords.seal}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setDoing('paper')}>
        {journalWords.onPaper}
      </Button>
      {isReadOnly ? null : (
        <Button kind="quiet" onPress={() => setDoing('destroying')}>
          {letterWords.destroy}
        </Button>
      )}
      {doing === 'sealing' ? <SealSheet id={letter.id} onClose={stop} onSealed={onSealed} /> : null}
      {doing === 'paper' ? (
        <PaperSheet
          title={journalWords.onPaperTitle}
          write={() => entryOnPaper(letter.id)}
          onClose={stop}
        />
      ) : null}
      {doing === 'destroying' ? (
        <DestroySheet letter={letter} onClose={stop} onDestroyed={onDestroyed} />
      ) : null}
    </>
  );
}
