import { ChevronLeft } from 'lucide-react';
import type { Failure } from '../../../shared/failure.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { letterWords } from '../../words/letters.ts';
import { EntrySheet } from '../../frame/writing/entry-sheet.tsx';
import styles from './journal.module.css';
import { EntryActions } from './entry-actions.tsx';
import { LetterActions } from './letter/letter-actions.tsx';
import { SealedLetter } from './letter/sealed-letter.tsx';
import { useEntry } from '../../frame/writing/use-entry.ts';

type EntryPageProps = {
  readonly open: OpenEntry;
  /** The entry as the list has it; undefined while it is not stored. */
  readonly summary: EntrySummary | undefined;
  /** What went wrong with the last thing asked of it. */
  readonly failure: Failure | undefined;
  readonly onBack: () => void;
  /** Left out where nothing can be written. */
  readonly onRemove: (() => void) | undefined;
  /** It was sealed: what was typed before is no longer to be shown. */
  readonly onSealed: () => void;
};

/** The page beside the list: the entry, a sealed letter, or why it is not there. */
export function EntryPage({ failure, ...entry }: EntryPageProps) {
  const { summary, onBack } = entry;
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <Button kind="quiet" onPress={onBack}>
          <ChevronLeft size={16} aria-hidden />
          {journalWords.showList}
        </Button>
      </div>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {summary && summary.sealedUntil !== null ? (
        <SealedLetter letter={summary} sealedUntil={summary.sealedUntil} onDestroyed={onBack} />
      ) : (
        <OpenedEntry {...entry} />
      )}
    </div>
  );
}

function OpenedEntry({
  open,
  summary,
  onBack,
  onRemove,
  onSealed,
}: Omit<EntryPageProps, 'failure'>) {
  const entry = useEntry(open);
  switch (entry.status) {
    case 'loading':
      return <Sentence kind="note">{journalWords.loading}</Sentence>;
    case 'failed':
      return <Sentence kind="trouble">{failureSentence(entry.failure)}</Sentence>;
    case 'ready': {
      const sheet = { draft: entry.draft, isNew: open.kind === 'begun', onRemove };
      if (entry.draft.kind !== 'letter') {
        return <EntrySheet {...sheet} actions={summary && <EntryActions id={summary.id} />} />;
      }
      return (
        <EntrySheet
          {...sheet}
          about={letterWords.stays}
          removeText={letterWords.remove}
          actions={
            summary && <LetterActions letter={summary} onSealed={onSealed} onDestroyed={onBack} />
          }
        />
      );
    }
  }
}
