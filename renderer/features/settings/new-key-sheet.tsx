import { useState } from 'react';
import { useBackups } from '../../frame/use-vault-answer.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { frameWords } from '../../words/frame.ts';
import { secretWords } from '../../words/secrets.ts';
import { changeSecrets } from './change-secrets.ts';
import { ConfirmWords } from './confirm-words.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import styles from './settings.module.css';
import { WorkSheet, type During } from './work-sheet.tsx';

type Secrets = { readonly hasRecoveryWords: boolean; readonly hasKeychain: boolean };

type NewKeySheetProps = {
  readonly isOpen: boolean;
  /** What opens the journal until now, beside the passphrase. */
  readonly secrets: Secrets;
  readonly onMade: () => void;
  readonly onClose: () => void;
};

/** Locks the whole journal with another key (DB-10), with what that does and does not do. */
export function NewKeySheet({ isOpen, ...rest }: NewKeySheetProps) {
  return (
    <WorkSheet title={secretWords.keySheetTitle} isOpen={isOpen} onClose={rest.onClose}>
      {(during) => <NewKey during={during} {...rest} />}
    </WorkSheet>
  );
}

type Words = readonly string[] | null;
type Step =
  | { readonly at: 'meaning' }
  | { readonly at: 'words' }
  | { readonly at: 'passphrase'; readonly words: Words }
  | { readonly at: 'made'; readonly hasWords: boolean };

type NewKeyProps = Omit<NewKeySheetProps, 'isOpen'> & { readonly during: During };

function NewKey({ during, secrets, onMade, onClose }: NewKeyProps) {
  const [step, setStep] = useState<Step>({ at: 'meaning' });

  const make = async (passphrase: string, words: Words) => {
    const failure = await during(() =>
      changeSecrets(passphrase, { kind: 'data-key', words: words && [...words] }),
    );
    if (failure) return failure;
    setStep({ at: 'made', hasWords: words !== null });
    onMade();
    return undefined;
  };

  switch (step.at) {
    case 'meaning':
      return (
        <Meaning
          secrets={secrets}
          onWords={() => setStep({ at: 'words' })}
          onNoWords={() => setStep({ at: 'passphrase', words: null })}
          onCancel={onClose}
        />
      );
    case 'words':
      return (
        <ConfirmWords
          onConfirmed={(words) => setStep({ at: 'passphrase', words })}
          onCancel={onClose}
        />
      );
    case 'passphrase':
      return (
        <FlowStep title={secretWords.keySecretTitle} takesFocus={false}>
          <PassphraseForm
            submit={secretWords.makeKey}
            submitting={secretWords.makingKey}
            longer={secretWords.relocking}
            onAnswer={(passphrase) => make(passphrase, step.words)}
            onCancel={onClose}
          />
        </FlowStep>
      );
    case 'made':
      return <Made hasWords={step.hasWords} onClose={onClose} />;
  }
}

type MeaningProps = {
  readonly secrets: Secrets;
  readonly onWords: () => void;
  readonly onNoWords: () => void;
  readonly onCancel: () => void;
};

function Meaning({ secrets, onWords, onNoWords, onCancel }: MeaningProps) {
  const { hasRecoveryWords, hasKeychain } = secrets;
  return (
    <FlowStep title={secretWords.keyMeansTitle}>
      {secretWords.keyMeans.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{secretWords.keyOldCopies}</p>
      <p>{hasRecoveryWords ? secretWords.keyEndsWords : secretWords.keyOffersWords}</p>
      {hasKeychain ? <p>{secretWords.keyEndsKeychain}</p> : null}
      <Row>
        <Button onPress={onWords}>{secretWords.withWords}</Button>
        <Button kind="plain" onPress={onNoWords}>
          {secretWords.withoutWords}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {secretWords.cancel}
        </Button>
      </Row>
    </FlowStep>
  );
}

const NOT_KNOWN_YET = { folder: null, secondPlace: null };

type MadeProps = { readonly hasWords: boolean; readonly onClose: () => void };

function Made({ hasWords, onClose }: MadeProps) {
  const { answer } = useBackups();
  const { folder, secondPlace } = answer.status === 'ready' ? answer.value : NOT_KNOWN_YET;
  return (
    <FlowStep title={secretWords.keyMadeTitle}>
      <p>
        {secretWords.keyMade} {hasWords ? secretWords.keyMadeWithWords : secretWords.keyMadeWithout}
      </p>
      <p className={styles.path}>
        {secretWords.keyThenBackUp} {folder === null ? '' : secretWords.keyThenPlace(folder)}{' '}
        {secondPlace === null ? '' : secretWords.keyThenSecondPlace(secondPlace.folder)}
      </p>
      <Row>
        <Button onPress={onClose}>{frameWords.close}</Button>
      </Row>
    </FlowStep>
  );
}
