import { useEffect, useState } from 'react';
import { answerOf } from '../../../../shared/logic/worksheet-pages.ts';
import type { EntryId } from '../../../../shared/model/ids.ts';
import { idOf, type OpenEntry } from '../../../frame/place.ts';
import { useNewEntry } from '../../../frame/use-new-entry.ts';
import { EntrySheet } from '../../../frame/writing/entry-sheet.tsx';
import { useEntry } from '../../../frame/writing/use-entry.ts';
import { entrySaver } from '../../../saving/savers.ts';
import { useSaveState } from '../../../saving/use-save-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { journalWords } from '../../../words/journal.ts';
import { pathWords } from '../../../words/path.ts';
import { EntryExcerpt, useWrittenEntry } from '../written-entry.tsx';
import styles from '../path.module.css';
import type { FieldProps } from './field-props.ts';

/** Written on the page of an entry, which is part of the journal like any other; the answer names it. */
export function LongTextField({ field, answers, onAnswer }: FieldProps<'longText'>) {
  const { id, label, hint } = field;
  const written = useWrittenEntry(answerOf(answers, id, 'longText')?.entry);
  const newEntry = useNewEntry();
  const [open, setOpen] = useState<OpenEntry>();

  return (
    <div className={styles.field}>
      <p className={styles.legend}>{label}</p>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {open === undefined ? (
        <>
          {written === undefined ? null : <EntryExcerpt id={written} />}
          <div>
            <Button
              kind="plain"
              label={`${written === undefined ? pathWords.write : pathWords.writeOn}: ${label}`}
              onPress={() =>
                setOpen(
                  written === undefined
                    ? newEntry({ kind: 'step', title: label })
                    : { kind: 'stored', id: written },
                )
              }
            >
              {written === undefined ? pathWords.write : pathWords.writeOn}
            </Button>
          </div>
        </>
      ) : (
        <OpenPage
          key={idOf(open)}
          open={open}
          onWritten={(entry) => {
            if (entry !== written) onAnswer({ kind: 'longText', field: id, entry });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

type OpenPageProps = {
  readonly open: OpenEntry;
  /** With the first letter: an entry nobody wrote on is not stored, so nothing may name it. */
  readonly onWritten: (entry: EntryId) => void;
  readonly onClose: () => void;
};

function OpenPage({ open, onWritten, onClose }: OpenPageProps) {
  const entry = useEntry(open);
  const id = idOf(open);
  const isBeingWritten = useSaveState(entrySaver, id).status !== 'saved';
  useEffect(() => {
    if (isBeingWritten) onWritten(id);
    // Once for each time that writing begins; who listens may change meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isBeingWritten, id]);
  return (
    <div className={styles.page}>
      {entry.status === 'loading' ? <Sentence kind="note">{journalWords.loading}</Sentence> : null}
      {entry.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(entry.failure)}</Sentence>
      ) : null}
      {entry.status === 'ready' ? (
        <EntrySheet draft={entry.draft} isNew={open.kind === 'begun'} onRemove={undefined} />
      ) : null}
      <div>
        <Button kind="plain" onPress={onClose}>
          {pathWords.backToStep}
        </Button>
      </div>
    </div>
  );
}
