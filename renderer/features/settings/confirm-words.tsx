import { useCallback, useEffect, useState, type FormEvent } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { call } from '../../bridge/bridge.ts';
import { RecoveryCheck } from '../../frame/recovery-words/recovery-check.tsx';
import { TwelveWords } from '../../frame/recovery-words/twelve-words.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { secretWords } from '../../words/secrets.ts';
import { welcomeWords } from '../../words/welcome.ts';
import styles from './settings.module.css';

type ConfirmWordsProps = {
  /** What becomes of older words, if there are any. */
  readonly note?: string;
  /** Three of the words were typed rightly. They open nothing yet. */
  readonly onConfirmed: (words: readonly string[]) => void;
  readonly onCancel: () => void;
};

/** Shows twelve fresh words to be copied, then hides them and asks for three. */
export function ConfirmWords({ note, onConfirmed, onCancel }: ConfirmWordsProps) {
  const { words, failure, draw } = useFreshWords();
  const [areOnPaper, setAreOnPaper] = useState(false);
  if (failure) return <Sentence kind="trouble">{failureSentence(failure)}</Sentence>;
  if (!words) return null;
  if (areOnPaper) {
    return (
      <CheckStep
        words={words}
        onRight={() => onConfirmed(words)}
        onBack={() => setAreOnPaper(false)}
      />
    );
  }
  return (
    <FlowStep title={secretWords.shownTitle}>
      <p>{secretWords.shownText}</p>
      {note === undefined ? null : <p>{note}</p>}
      <TwelveWords words={words} onOthers={draw} />
      <Row>
        <Button onPress={() => setAreOnPaper(true)}>{welcomeWords.areOnPaper}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {secretWords.cancel}
        </Button>
      </Row>
    </FlowStep>
  );
}

type CheckStepProps = {
  readonly words: readonly string[];
  readonly onRight: () => void;
  readonly onBack: () => void;
};

function CheckStep({ words, onRight, onBack }: CheckStepProps) {
  const [isRight, setIsRight] = useState(false);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) onRight();
  };
  return (
    <FlowStep title={secretWords.checkTitle}>
      <form className={styles.form} onSubmit={goOn}>
        <RecoveryCheck words={words} isAlreadyRight={false} onChecked={setIsRight} />
        <Row>
          <Button type="submit" isDisabled={!isRight}>
            {secretWords.goOn}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {secretWords.back}
          </Button>
        </Row>
      </form>
    </FlowStep>
  );
}

type FreshWords = {
  readonly words: readonly string[] | undefined;
  readonly failure: Failure | undefined;
  /** Others in their place. */
  readonly draw: () => void;
};

/** Twelve words by chance, known to nobody yet and part of no journal. */
function useFreshWords(): FreshWords {
  const [words, setWords] = useState<readonly string[]>();
  const [failure, setFailure] = useState<Failure>();
  const draw = useCallback(
    () =>
      void call('vault.suggestRecoveryWords', {}).then((result) => {
        if (result.ok) setWords(result.value.words);
        else setFailure(result.failure);
      }),
    [],
  );
  useEffect(draw, [draw]);
  return { words, failure, draw };
}
