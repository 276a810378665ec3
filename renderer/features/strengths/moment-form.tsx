import { useEffect, useState } from 'react';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import { now } from '../../bridge/clock.ts';
import { SavedState } from '../../frame/writing/saved-state.tsx';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { strengthWords } from '../../words/strengths.ts';
import styles from './strengths.module.css';

type MomentFormProps = {
  /** As it is kept, or one that was just begun and has no words. */
  readonly moment: StrengthMoment;
  readonly isKept: boolean;
  /** Whether nothing is left of its words. */
  readonly onDone: (isEmpty: boolean) => void;
};

/** A moment to be written down, saved as it is typed. */
export function MomentForm({ moment, isKept, onDone }: MomentFormProps) {
  const [words, setWords] = useState(moment.words);
  const saveState = useSaveState(pageSaver, moment.id);
  useEffect(() => () => pageSaver.release(moment.id), [moment.id]);

  const type = (typed: string) => {
    setWords(typed);
    // A moment without words is none: what was kept of it stays until it is removed.
    if (typed.trim() === '') pageSaver.forget(moment.id);
    else pageSaver.edited(moment.id, () => ({ ...moment, words: typed, editedAt: now() }));
  };

  const isFriend = moment.saidBy === 'friend';
  return (
    <div className={styles.form}>
      <TextArea
        label={isFriend ? strengthWords.friendLabel : strengthWords.momentLabel}
        hint={isFriend ? strengthWords.friendHint : strengthWords.momentHint}
        value={words}
        maxLength={MAX_FIELD_LENGTH}
        autoFocus
        onChange={type}
      />
      {saveState.status === 'failing' ? (
        <Sentence kind="trouble">
          {failureSentence(saveState.failure)} {journalWords.staysHere}
        </Sentence>
      ) : null}
      <Row isSpread>
        <Button kind="plain" onPress={() => onDone(words.trim() === '')}>
          {strengthWords.done}
        </Button>
        <span className={styles.soft}>
          <SavedState state={saveState} isStored={isKept && words.trim() !== ''} />
        </span>
      </Row>
    </div>
  );
}
