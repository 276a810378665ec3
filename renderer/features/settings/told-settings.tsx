import { useState, useSyncExternalStore } from 'react';
import {
  firstRunNote,
  firstRunQuestions,
  theirNoNote,
  theirNoQuestions,
  unsafeOffer,
} from '../../../shared/content/flag-questions.ts';
import type { Failure } from '../../../shared/failure.ts';
import { decidedAbout, flagsFrom, toldSigns } from '../../../shared/logic/flags.ts';
import type { FirstRunCheck, FlagAnswers } from '../../../shared/model/flag-answers.ts';
import {
  forgetHeldSign,
  heldFirstRun,
  holdFirstRun,
  onFirstRunHeld,
} from '../../projection/first-run-held.ts';
import { useChangeSettings, useSettings } from '../../projection/journal-queries.ts';
import { Card, CardIntro } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { Tick } from '../../ui/tick.tsx';
import { toldWords } from '../../words/told.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

type ToldSettingsProps = { readonly onSaved: (failure: Failure | undefined) => void };

/** The answers that put away what leads toward contact, to be given anew whenever the person likes. */
export function ToldSettings({ onSaved }: ToldSettingsProps) {
  const { flagAnswers } = useSettings();
  const changeSettings = useChangeSettings();
  // What was just answered stands at once, and the next answer is added to it.
  const [given, setGiven] = useState<FlagAnswers>();
  const answers = given ?? flagAnswers;
  const save = async (next: FlagAnswers) => {
    setGiven(next);
    const result = await changeSettings((known) => ({ ...known, flagAnswers: next }));
    if (!result.ok) setGiven(undefined);
    onSaved(result.ok ? undefined : result.failure);
    return result.ok;
  };
  const part = { answers, onChange: save };
  return (
    <Card>
      <h2 className={styles.heading}>{toldWords.title}</h2>
      <CardIntro>{toldWords.why}</CardIntro>
      <TheirNo {...part} />
      {answers.decision === null && toldSigns(answers).length === 0 ? null : <Decision {...part} />}
      <FirstRun {...part} />
    </Card>
  );
}

type PartProps = {
  readonly answers: FlagAnswers;
  /** Whether they are kept now. */
  readonly onChange: (answers: FlagAnswers) => Promise<boolean>;
};

function TheirNo({ answers, onChange }: PartProps) {
  return (
    <Part title={toldWords.theirNo}>
      <TickList
        label={toldWords.theirNo}
        questions={theirNoQuestions}
        isTicked={(id) => answers.theirNo.includes(id)}
        onChange={(id, isTicked) => {
          const others = answers.theirNo.filter((each) => each !== id);
          void onChange({ ...answers, theirNo: isTicked ? [...others, id] : others });
        }}
      />
      <CardIntro>{theirNoNote}</CardIntro>
    </Part>
  );
}

function Decision({ answers, onChange }: PartProps) {
  return (
    <Part title={unsafeOffer.title}>
      <p>{unsafeOffer.text}</p>
      <Choice
        label={unsafeOffer.title}
        isLabelHidden
        options={[
          { value: 'keep', text: unsafeOffer.keep },
          { value: 'bring-back', text: unsafeOffer.bringBack },
        ]}
        value={flagsFrom(answers).unsafe ? 'keep' : 'bring-back'}
        hint={unsafeOffer.later}
        onChange={(choice) => {
          void onChange(decidedAbout(answers, choice === 'keep'));
          if (choice === 'bring-back') forgetHeldSign();
        }}
      />
    </Part>
  );
}

function FirstRun({ answers, onChange }: PartProps) {
  const held = useSyncExternalStore(onFirstRunHeld, heldFirstRun);
  const isKept = answers.firstRun !== null;
  const check = answers.firstRun ?? held;
  const change = async (next: FirstRunCheck, isToBeKept: boolean) => {
    // They hold in memory until they are kept: between the two nothing may come open.
    holdFirstRun(next);
    if (!isToBeKept && !isKept) return;
    const isDone = await onChange({ ...answers, firstRun: isToBeKept ? next : null });
    if (isToBeKept && isDone) holdFirstRun({});
  };
  return (
    <Part title={toldWords.firstRun}>
      <TickList
        label={toldWords.firstRun}
        questions={firstRunQuestions}
        isTicked={(id) => check[id] === true}
        onChange={(id, isTicked) => void change({ ...check, [id]: isTicked }, isKept)}
      />
      <Tick isTicked={isKept} onChange={(isToBeKept) => void change(check, isToBeKept)}>
        {toldWords.keepFirstRun}
      </Tick>
      <CardIntro>{firstRunNote}</CardIntro>
    </Part>
  );
}
