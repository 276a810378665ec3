import { useMemo, useState } from 'react';
import { documentText } from '../../../shared/logic/document-text.ts';
import { sentencesOf } from '../../../shared/logic/sentences.ts';
import { MAX_SENTENCES, type Sitting } from '../../../shared/model/page.ts';
import { useEntry, type LoadedEntry } from '../../frame/writing/use-entry.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Tick } from '../../ui/tick.tsx';
import { exerciseWords } from '../../words/exercise.ts';
import { failureSentence } from '../../words/failures.ts';
import styles from './exercise.module.css';

const SHOWN_AT_ONCE = 60;

type SentencesStepProps = {
  readonly sitting: Sitting;
  readonly onChoose: (sentences: readonly string[]) => void;
};

/** Every sentence of what was written, to be ticked. One that was changed since it was chosen stays as it was chosen. */
export function SentencesStep({ sitting, onChoose }: SentencesStepProps) {
  const { entry, sentences: chosen } = sitting;
  const loaded = useEntry({ kind: 'stored', id: entry });
  const [begunWith] = useState(chosen);
  const all = useMemo(
    () => [...new Set([...begunWith, ...sentencesIn(loaded)])],
    [begunWith, loaded],
  );
  const [shown, setShown] = useState(SHOWN_AT_ONCE);

  const choose = (sentence: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(sentence);
    else next.delete(sentence);
    // In the order in which they were written, not in which they were ticked.
    onChoose(all.filter((each) => next.has(each)));
  };

  if (loaded.status === 'loading') return null;
  if (loaded.status === 'failed' && loaded.failure.code !== 'entry/missing') {
    return <Sentence kind="trouble">{failureSentence(loaded.failure)}</Sentence>;
  }
  if (all.length === 0) return <p>{exerciseWords.sentencesNone}</p>;
  const isFull = chosen.length >= MAX_SENTENCES;
  return (
    <>
      <p>{exerciseWords.sentencesText}</p>
      <Card label={exerciseWords.ownSentences}>
        <ul className={styles.ticks}>
          {all.slice(0, shown).map((sentence) => (
            <li key={sentence}>
              <Tick
                isTicked={chosen.includes(sentence)}
                isDisabled={isFull && !chosen.includes(sentence)}
                onChange={(isChosen) => choose(sentence, isChosen)}
              >
                <span className={styles.pick}>{sentence}</span>
              </Tick>
            </li>
          ))}
        </ul>
        {shown < all.length ? (
          <Row>
            <Button kind="quiet" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
              {exerciseWords.moreSentences}
            </Button>
          </Row>
        ) : null}
        <p className={styles.full} role="status">
          {isFull ? exerciseWords.sentencesFull : ''}
        </p>
      </Card>
    </>
  );
}

function sentencesIn(loaded: LoadedEntry): readonly string[] {
  return loaded.status === 'ready' ? sentencesOf(documentText(loaded.draft.body)) : [];
}
