import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { SecretForm } from '../../frame/secret-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { secretWords } from '../../words/secrets.ts';

type PassphraseFormProps = {
  readonly label?: string;
  readonly submit: string;
  readonly submitting: string;
  /** Shown when it takes longer than a moment. */
  readonly longer?: string;
  /** For a passphrase that does not fit. */
  readonly refused?: string;
  /** What went wrong, or undefined when it is done. */
  readonly onAnswer: (passphrase: string) => Promise<Failure | undefined>;
  readonly onCancel: () => void;
};

/** Asks for the passphrase before something is changed that only its owner may change. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { label = secretWords.yourPassphrase, refused = secretWords.wrongPassphrase } = props;
  const { submit, submitting, longer = secretWords.takesLonger, onAnswer, onCancel } = props;
  const [isWorking, setIsWorking] = useState(false);
  const answer = async (passphrase: string) => {
    setIsWorking(true);
    const failure = await onAnswer(passphrase);
    setIsWorking(false);
    return failure;
  };
  return (
    <>
      <SecretForm
        words={{ passphrase: label, recoveryWords: null, submit, submitting, longer, refused }}
        onTry={async (secret) =>
          secret.kind === 'passphrase' ? answer(secret.passphrase) : undefined
        }
      />
      <Row>
        <Button kind="quiet" isDisabled={isWorking} onPress={onCancel}>
          {secretWords.cancel}
        </Button>
      </Row>
    </>
  );
}
