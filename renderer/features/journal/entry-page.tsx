import { ChevronLeft } from 'lucide-react';
import type { Failure } from '../../../shared/failure.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { EntrySheet } from '../../frame/writing/entry-sheet.tsx';
import styles from './journal.module.css';
import { useEntry } from '../../frame/writing/use-entry.ts';

type EntryPageProps = {
  readonly open: OpenEntry;
  /** What went wrong with the last thing asked of it. */
  readonly failure: Failure | undefined;
  readonly onBack: () => void;
  /** Left out where nothing can be written. */
  readonly onRemove: (() => void) | undefined;
};

/** The page beside the list: the entry, or why it is not there. */
export function EntryPage({ open, failure, onBack, onRemove }: EntryPageProps) {
  const entry = useEntry(open);
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
      {entry.status === 'loading' ? <Sentence kind="note">{journalWords.loading}</Sentence> : null}
      {entry.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(entry.failure)}</Sentence>
      ) : null}
      {entry.status === 'ready' ? (
        <EntrySheet draft={entry.draft} isNew={open.kind === 'begun'} onRemove={onRemove} />
      ) : null}
    </div>
  );
}
