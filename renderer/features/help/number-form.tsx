import { useEffect, useState } from 'react';
import type { OwnNumber } from '../../../shared/model/path-pages.ts';
import { now } from '../../bridge/clock.ts';
import type { NewPage } from '../../frame/use-new-page.ts';
import { SavedState } from '../../frame/writing/saved-state.tsx';
import { removePages } from '../../saving/remove-pages.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { failureSentence } from '../../words/failures.ts';
import { helpWords } from '../../words/help.ts';
import { keptNumber, type TypedNumber } from './kept-number.ts';
import styles from './help.module.css';

type NumberFormProps = { readonly begun: NewPage | OwnNumber; readonly onDone: () => void };

/** A name and a number, saved as they are typed. One that is left empty is taken off the list. */
export function NumberForm({ begun, onDone }: NumberFormProps) {
  const isKept = 'kind' in begun;
  const [typed, setTyped] = useState<TypedNumber>(
    isKept ? { name: begun.name, number: begun.number } : { name: '', number: '' },
  );
  const saveState = useSaveState(pageSaver, begun.id);
  useEffect(() => () => pageSaver.release(begun.id), [begun.id]);

  const change = (next: TypedNumber) => {
    setTyped(next);
    const kept = keptNumber(begun, next, now());
    if (kept) pageSaver.edited(begun.id, () => kept);
  };
  const finish = () => {
    const isEmpty = keptNumber(begun, typed, now()) === undefined;
    // What was typed and taken out again may be stored by now.
    if (isEmpty) void removePages([begun.id], helpWords.numberRemoved);
    onDone();
  };

  return (
    <form
      className={styles.numberForm}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <TextLine
        autoFocus
        label={helpWords.ownName}
        value={typed.name}
        maxLength={120}
        onChange={(name) => change({ ...typed, name })}
      />
      <TextLine
        label={helpWords.ownNumber}
        value={typed.number}
        maxLength={60}
        onChange={(number) => change({ ...typed, number })}
      />
      {saveState.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(saveState.failure)}</Sentence>
      ) : null}
      <Row>
        <Button kind="plain" type="submit">
          {helpWords.done}
        </Button>
        <span className={styles.small}>
          <SavedState state={saveState} isStored={typed.name !== '' || typed.number !== ''} />
        </span>
      </Row>
    </form>
  );
}
