import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { questionnaireAnswers } from '../../../shared/content/questionnaire.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { sentenceWords } from '../../words/strengths.ts';
import styles from './strengths.module.css';
import type { Answer } from './use-answers.ts';

type SentenceCardProps = {
  readonly number: number;
  readonly text: string;
  readonly answer: Answer | undefined;
  /** Null leaves it out. */
  readonly onAnswer: (answer: Answer | null) => void;
  /** Left out at the first one. */
  readonly onBack: (() => void) | undefined;
  readonly onStop: () => void;
};

/** One sentence and its five answers. The focus comes to them, so that one key answers and leads on. */
export function SentenceCard({ number, text, answer, ...on }: SentenceCardProps) {
  const textId = useId();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const buttons = answers.current?.querySelectorAll('button');
    const pressed = answers.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    (pressed ?? buttons?.[0])?.focus({ preventScroll: true });
  }, []);

  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = questionnaireAnswers.find(({ value }) => String(value) === event.key);
    if (typed) on.onAnswer(typed.value);
    else moveByArrows(event);
  };

  return (
    <Card label={sentenceWords.place(number)}>
      <CardIntro>{sentenceWords.place(number)}</CardIntro>
      <h2 id={textId} className={styles.sentence}>
        {text}
      </h2>
      <div ref={answers} role="group" aria-labelledby={textId} className={styles.answers}>
        {questionnaireAnswers.map(({ value, words }) => (
          <button
            key={value}
            type="button"
            className={styles.answer}
            aria-pressed={answer === value}
            onClick={() => on.onAnswer(value)}
            onKeyDown={press}
          >
            <span className={styles.answerKey}>{value}</span> {words}
          </button>
        ))}
      </div>
      <Row>
        <Button kind="quiet" onPress={() => on.onAnswer(null)}>
          {sentenceWords.leaveOut}
        </Button>
        {on.onBack === undefined ? null : (
          <Button kind="quiet" onPress={on.onBack}>
            {sentenceWords.back}
          </Button>
        )}
        <Button kind="quiet" onPress={on.onStop}>
          {sentenceWords.stop}
        </Button>
      </Row>
      <CardIntro>{sentenceWords.keys}</CardIntro>
    </Card>
  );
}

/** Up and down go from answer to answer. */
function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const { nextElementSibling: next, previousElementSibling: before } = event.currentTarget;
  const target = event.key === 'ArrowDown' ? next : before;
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
