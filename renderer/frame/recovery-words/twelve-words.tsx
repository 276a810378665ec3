import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { call } from '../../bridge/bridge.ts';
import { printTextOf } from '../../bridge/print-text.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { welcomeWords } from '../../words/welcome.ts';
import { usePreferences } from '../preferences.tsx';
import styles from './recovery-words.module.css';

type TwelveWordsProps = {
  readonly words: readonly string[];
  /** The person would rather have others. */
  readonly onOthers: () => void;
};

/** The words in their order, to be copied by hand or printed, and others on wish. */
export function TwelveWords({ words, onOthers }: TwelveWordsProps) {
  const { capabilities } = usePreferences();
  const [failure, setFailure] = useState<Failure>();
  const print = async () => {
    const text = await printTextOf(sheetOf(words));
    return text.ok
      ? call('print.print', { document: text.value, paper: usualPaper(navigator.language) })
      : text;
  };
  const tryToPrint = async () => {
    setFailure(undefined);
    const printed = await print();
    if (!printed.ok) setFailure(printed.failure);
  };
  return (
    <>
      <ol className={styles.words}>
        {words.map((word, index) => (
          // A word may come twice among twelve; its place is all that tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{word}</li>
        ))}
      </ol>
      <p>{welcomeWords.othersVoid}</p>
      <Row>
        <Button kind="quiet" onPress={onOthers}>
          {welcomeWords.otherWords}
        </Button>
        {capabilities.print ? (
          <Button kind="quiet" onPress={() => void tryToPrint()}>
            {welcomeWords.printWords}
          </Button>
        ) : null}
      </Row>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </>
  );
}

/** A sheet with the words and nothing that says what they open. */
function sheetOf(words: readonly string[]): PrintDocument {
  const notes = words.map((text, index) => ({ when: String(index + 1), text }));
  return {
    title: welcomeWords.printTitle,
    subtitle: '',
    sections: [{ kind: 'notes', heading: welcomeWords.printTitle, notes }],
  };
}
