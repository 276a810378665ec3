import { useState } from 'react';
import {
  theirNoNote,
  theirNoQuestions,
  unsafeOffer,
  type TheirNoId,
} from '../../../shared/content/flag-questions.ts';
import type { Failure } from '../../../shared/failure.ts';
import { decidedAbout, undecidedSigns } from '../../../shared/logic/flags.ts';
import { NO_FLAG_ANSWERS, type FlagAnswers } from '../../../shared/model/flag-answers.ts';
import { forgetHeldSign } from '../../projection/first-run-held.ts';
import {
  useChangeSettings,
  useFlagAnswers,
  useSettings,
} from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Tick } from '../../ui/tick.tsx';
import { failureSentence } from '../../words/failures.ts';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type HelpProps = { readonly onHelp: () => void };

/** What the other person said or did that is a no. Each tick counts at once and may be taken back at any time. */
export function TheirNoQuestions() {
  const { flagAnswers } = useSettings();
  const { change, failure } = useChangeFlags();
  // What was ticked last stands at once, until the journal has answered or has said that it could not.
  const [latest, setLatest] = useState<{ of: FlagAnswers; told: readonly TheirNoId[] }>();
  const isLatest = latest?.of === flagAnswers && failure === undefined;
  const told = isLatest ? latest.told : flagAnswers.theirNo;
  const tick = (id: TheirNoId, isTicked: boolean) => {
    const ticked = (known: readonly TheirNoId[]) => {
      const others = known.filter((each) => each !== id);
      return isTicked ? [...others, id] : others;
    };
    setLatest({ of: flagAnswers, told: ticked(told) });
    change((known) => ({ ...known, theirNo: ticked(known.theirNo) }));
  };
  return (
    <fieldset className={styles.offer}>
      <legend className={styles.offerTitle}>
        {told.length === 0 ? pathWords.theirNoTitle : pathWords.theirNoAgain}
      </legend>
      {theirNoQuestions.map(({ id, text }) => (
        <Tick key={id} isTicked={told.includes(id)} onChange={(isTicked) => tick(id, isTicked)}>
          {text}
        </Tick>
      ))}
      <p className={styles.hint}>{theirNoNote}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </fieldset>
  );
}

/** After a sign of abuse: Help first, then whether what leads toward contact stays away. To be answered anew any time. */
export function UnsafeQuestion({ onHelp }: HelpProps) {
  const flagAnswers = useFlagAnswers() ?? NO_FLAG_ANSWERS;
  const { change, failure } = useChangeFlags();
  const decide = (keepsAway: boolean) => {
    change((known) => decidedAbout(known, keepsAway));
    if (!keepsAway) forgetHeldSign();
  };
  return (
    <section className={styles.offer} aria-label={unsafeOffer.title}>
      <div>
        <Button onPress={onHelp}>{pathWords.help}</Button>
      </div>
      <h3 className={styles.offerTitle}>{unsafeOffer.title}</h3>
      <p>{unsafeOffer.text}</p>
      <p role="status">{pathWords.unsafeNow[standing(flagAnswers)]}</p>
      <Row>
        <Button kind="plain" onPress={() => decide(true)}>
          {unsafeOffer.keep}
        </Button>
        <Button kind="plain" onPress={() => decide(false)}>
          {unsafeOffer.bringBack}
        </Button>
      </Row>
      <p className={styles.hint}>{unsafeOffer.later}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </section>
  );
}

/** Whether the question about signs of abuse stands: one was told, or it was decided about one. */
export function hasUnsafeQuestion(answers: FlagAnswers): boolean {
  return answers.decision !== null || undecidedSigns(answers).length > 0;
}

/** Changes the answers that flags follow from, and says what went wrong. */
function useChangeFlags() {
  const changeSettings = useChangeSettings();
  const [failure, setFailure] = useState<Failure>();
  const change = (to: (known: FlagAnswers) => FlagAnswers) =>
    void changeSettings((known) => ({ ...known, flagAnswers: to(known.flagAnswers) })).then(
      (result) => setFailure(result.ok ? undefined : result.failure),
    );
  return { change, failure };
}

function standing(answers: FlagAnswers): keyof typeof pathWords.unsafeNow {
  if (undecidedSigns(answers).length > 0 && answers.decision?.keepsAway !== true)
    return 'undecided';
  return answers.decision?.keepsAway === true ? 'away' : 'back';
}
