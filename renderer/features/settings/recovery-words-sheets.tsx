import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { frameWords } from '../../words/frame.ts';
import { secretWords } from '../../words/secrets.ts';
import { changeSecrets } from './change-secrets.ts';
import { ConfirmWords } from './confirm-words.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { WorkSheet, type During } from './work-sheet.tsx';

type NewWordsSheetProps = {
  readonly isOpen: boolean;
  /** There are words already, which will no longer open anything. */
  readonly hasWords: boolean;
  readonly onClose: () => void;
};

/** Twelve new words in place of the old ones, or the first ones there are (KD-5). */
export function NewWordsSheet({ isOpen, hasWords, onClose }: NewWordsSheetProps) {
  return (
    <WorkSheet title={secretWords.wordsTitle} isOpen={isOpen} onClose={onClose}>
      {(during) => <NewWords during={during} hasWords={hasWords} onClose={onClose} />}
    </WorkSheet>
  );
}

type Step =
  | { readonly at: 'words' }
  | { readonly at: 'passphrase'; readonly words: readonly string[] }
  | { readonly at: 'saved' };

type NewWordsProps = Omit<NewWordsSheetProps, 'isOpen'> & { readonly during: During };

function NewWords({ during, hasWords, onClose }: NewWordsProps) {
  const [step, setStep] = useState<Step>({ at: 'words' });

  const save = async (passphrase: string, words: readonly string[]) => {
    const failure = await during(() =>
      changeSecrets(passphrase, { kind: 'recovery-words', words: [...words] }),
    );
    if (!failure) setStep({ at: 'saved' });
    return failure;
  };

  switch (step.at) {
    case 'words':
      return (
        <ConfirmWords
          {...(hasWords ? { note: secretWords.oldWordsStop } : {})}
          onConfirmed={(words) => setStep({ at: 'passphrase', words })}
          onCancel={onClose}
        />
      );
    case 'passphrase':
      return (
        <FlowStep title={secretWords.savingTitle} takesFocus={false}>
          <PassphraseForm
            submit={secretWords.saveWords}
            submitting={secretWords.savingWords}
            onAnswer={(passphrase) => save(passphrase, step.words)}
            onCancel={onClose}
          />
        </FlowStep>
      );
    case 'saved':
      return (
        <FlowStep title={secretWords.savedTitle}>
          <p>{secretWords.saved}</p>
          {hasWords ? <p>{secretWords.savedOld}</p> : null}
          <Row>
            <Button onPress={onClose}>{frameWords.close}</Button>
          </Row>
        </FlowStep>
      );
  }
}

type RemoveWordsSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Does away with the recovery words, once it was said what that means. */
export function RemoveWordsSheet({ isOpen, onClose }: RemoveWordsSheetProps) {
  const remove = async (passphrase: string) => {
    const failure = await changeSecrets(passphrase, { kind: 'recovery-words', words: null });
    if (!failure) onClose();
    return failure;
  };
  return (
    <WorkSheet title={secretWords.removeTitle} isOpen={isOpen} onClose={onClose}>
      {(during) => (
        <>
          <p>{secretWords.removeText}</p>
          <p>{secretWords.removeOld}</p>
          <PassphraseForm
            submit={secretWords.remove}
            submitting={secretWords.removing}
            onAnswer={(passphrase) => during(() => remove(passphrase))}
            onCancel={onClose}
          />
        </>
      )}
    </WorkSheet>
  );
}
