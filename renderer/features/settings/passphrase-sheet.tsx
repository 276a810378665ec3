import { useState, type FormEvent } from 'react';
import { call } from '../../bridge/bridge.ts';
import { usePassphraseVerdict } from '../../frame/passphrase-verdict.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { frameWords } from '../../words/frame.ts';
import { secretWords } from '../../words/secrets.ts';
import { welcomeWords } from '../../words/welcome.ts';
import { changeSecrets } from './change-secrets.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import styles from './settings.module.css';
import { WorkSheet, type During } from './work-sheet.tsx';

type PassphraseSheetProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Goes on with a new key, for someone who fears that the old passphrase is known. */
  readonly onNewKey: () => void;
};

/** A new passphrase in place of the old one (KD-8). */
export function PassphraseSheet({ isOpen, onClose, onNewKey }: PassphraseSheetProps) {
  return (
    <WorkSheet title={secretWords.changePassphrase} isOpen={isOpen} onClose={onClose}>
      {(during) => <ChangePassphrase during={during} onClose={onClose} onNewKey={onNewKey} />}
    </WorkSheet>
  );
}

type Step =
  | { readonly at: 'next'; readonly isSame: boolean }
  | { readonly at: 'current'; readonly next: string }
  | { readonly at: 'changed' };

type ChangePassphraseProps = Omit<PassphraseSheetProps, 'isOpen'> & { readonly during: During };

function ChangePassphrase({ during, onClose, onNewKey }: ChangePassphraseProps) {
  const [step, setStep] = useState<Step>({ at: 'next', isSame: false });

  const change = async (current: string, next: string) => {
    if (current === next) {
      setStep({ at: 'next', isSame: true });
      return undefined;
    }
    const failure = await during(() => changeSecrets(current, { kind: 'passphrase', next }));
    if (!failure) setStep({ at: 'changed' });
    return failure;
  };

  switch (step.at) {
    case 'next':
      return (
        <NextStep
          isSame={step.isSame}
          onNext={(next) => setStep({ at: 'current', next })}
          onCancel={onClose}
        />
      );
    case 'current':
      return (
        <FlowStep title={secretWords.currentTitle} takesFocus={false}>
          <PassphraseForm
            label={secretWords.current}
            refused={secretWords.wrongCurrent}
            submit={secretWords.change}
            submitting={secretWords.changing}
            onAnswer={(current) => change(current, step.next)}
            onCancel={onClose}
          />
        </FlowStep>
      );
    case 'changed':
      return (
        <FlowStep title={secretWords.changedTitle}>
          <p>{secretWords.changed}</p>
          <p>{secretWords.changedKey}</p>
          <Row>
            <Button onPress={onClose}>{frameWords.close}</Button>
            <Button kind="quiet" onPress={onNewKey}>
              {secretWords.makeKey}
            </Button>
          </Row>
        </FlowStep>
      );
  }
}

type NextStepProps = {
  /** The one that was typed is the one there is already. */
  readonly isSame: boolean;
  readonly onNext: (next: string) => void;
  readonly onCancel: () => void;
};

/** The new passphrase twice, with what a good one is like and six words on offer. */
function NextStep({ isSame, onNext, onCancel }: NextStepProps) {
  const [typed, setTyped] = useState({ next: '', again: '', suggested: '' });
  const { next, again, suggested } = typed;
  const verdict = usePassphraseVerdict(next);
  const isGood = verdict === 'good' || verdict === 'strong';

  const suggest = async () => {
    const result = await call('vault.suggestPassphrase', {});
    if (!result.ok) return;
    const { passphrase } = result.value;
    setTyped({ next: passphrase, again: '', suggested: passphrase });
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (isGood && next === again) onNext(next);
  };

  return (
    <FlowStep title={secretWords.nextTitle} takesFocus={false}>
      <form className={styles.form} onSubmit={goOn}>
        {isSame ? <Sentence kind="trouble">{secretWords.sameAsBefore}</Sentence> : null}
        <SecretField
          key={suggested}
          autoFocus
          startsShown={suggested !== ''}
          label={secretWords.next}
          value={next}
          {...(suggested !== '' && next === suggested ? { hint: welcomeWords.suggestedHint } : {})}
          onChange={(text) => setTyped({ ...typed, next: text })}
        />
        <Sentence kind="note">
          {verdict === undefined ? '' : welcomeWords.verdicts[verdict]}
        </Sentence>
        <SecretField
          label={secretWords.nextAgain}
          value={again}
          onChange={(text) => setTyped({ ...typed, again: text })}
        />
        <Sentence kind="note">
          {again !== '' && again !== next ? welcomeWords.notTheSame : ''}
        </Sentence>
        <Row>
          <Button type="submit" isDisabled={!isGood || next !== again}>
            {secretWords.goOn}
          </Button>
          <Button kind="quiet" onPress={() => void suggest()}>
            {welcomeWords.suggest}
          </Button>
          <Button kind="quiet" onPress={onCancel}>
            {secretWords.cancel}
          </Button>
        </Row>
      </form>
    </FlowStep>
  );
}
