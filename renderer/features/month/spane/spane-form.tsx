import { useEffect, useState } from 'react';
import {
  spaneAnswers,
  spaneCredit,
  spaneFeelings,
  spaneQuestion,
  type SpaneAnswer,
  type SpaneFeelingId,
} from '../../../../shared/content/spane.ts';
import type { SpanePage } from '../../../../shared/model/page.ts';
import { now } from '../../../bridge/clock.ts';
import { pageSaver } from '../../../saving/savers.ts';
import { useSaveState } from '../../../saving/use-save-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { spaneWords } from '../../../words/spane.ts';
import styles from '../month.module.css';

const OPTIONS = spaneAnswers.map(({ value, words }) => ({ value: String(value), text: words }));

type SpaneFormProps = {
  /** Read once: give the form a React `key` that is the page's id. */
  readonly page: SpanePage;
  readonly onDone: () => void;
};

/** Twelve feelings with five answers each, kept as they are given. Any of them may be left out. */
export function SpaneForm({ page, onDone }: SpaneFormProps) {
  const { answers, answer } = useAnswering(page);
  const state = useSaveState(pageSaver, page.id);
  return (
    <Card label={spaneWords.title}>
      <h2 className={styles.heading}>{spaneWords.title}</h2>
      <p>{spaneQuestion}</p>
      {spaneFeelings.map(({ id, word }) => (
        <div key={id} className={styles.feeling}>
          <span aria-hidden>{word}</span>
          <Choice
            label={word}
            isLabelHidden
            isEven
            options={OPTIONS}
            value={answers[id] === undefined ? null : String(answers[id])}
            onChange={(value) => answer(id, value)}
          />
        </div>
      ))}
      {state.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(state.failure)}</Sentence>
      ) : null}
      <Row>
        <Button onPress={onDone}>{spaneWords.done}</Button>
      </Row>
      <p className={styles.credit}>{spaneCredit}</p>
    </Card>
  );
}

function useAnswering(page: SpanePage) {
  const [filled, setFilled] = useState(() => asLastGiven(page));
  useEffect(() => () => pageSaver.release(page.id), [page.id]);
  const answer = (id: SpaneFeelingId, text: string) => {
    const value: SpaneAnswer | undefined = spaneAnswers.find(
      (each) => String(each.value) === text,
    )?.value;
    if (value === undefined) return;
    const answers = { ...filled.answers, [id]: value };
    const next = { ...filled, answers, editedAt: now() };
    setFilled(next);
    pageSaver.edited(next.id, () => next);
  };
  return { answers: filled.answers, answer };
}

/** What was answered and is not on disk yet is newer than what is. */
function asLastGiven(page: SpanePage): SpanePage {
  const unsaved = pageSaver.unsaved(page.id);
  return unsaved?.kind === 'spane' ? unsaved : page;
}
