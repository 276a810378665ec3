import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { useBackups } from '../../frame/use-vault-answer.ts';
import { giveUpSaving, saveEverything } from '../../saving/leaving.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Working } from '../../ui/working.tsx';
import { eraseWords } from '../../words/erase.ts';
import { failureSentence } from '../../words/failures.ts';
import { secretWords } from '../../words/secrets.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import styles from './settings.module.css';

type Step =
  | { readonly at: 'what'; readonly failure?: Failure }
  | { readonly at: 'last'; readonly passphrase: string }
  | { readonly at: 'erasing' }
  | { readonly at: 'over'; readonly erased: Output<'vault.erase'> };

type EraseSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Asks for the passphrase, asks once more, erases, and says whether all of it is gone. */
export function EraseSheet({ isOpen, onClose }: EraseSheetProps) {
  const [step, setStep] = useState<Step>({ at: 'what' });
  const close = () => {
    setStep({ at: 'what' });
    onClose();
  };
  const canClose = step.at === 'what' || step.at === 'last';

  const erase = async (passphrase: string) => {
    setStep({ at: 'erasing' });
    // What is under way is let through, so that nothing is written behind the erasing.
    await saveEverything();
    const result = await call('vault.erase', { passphrase });
    if (!result.ok) return setStep({ at: 'what', failure: result.failure });
    giveUpSaving();
    setStep({ at: 'over', erased: result.value });
  };

  return (
    <Sheet title={eraseWords.sheetTitle} isOpen={isOpen} {...(canClose ? { onClose: close } : {})}>
      <EraseStep step={step} onStep={setStep} onErase={erase} onClose={close} />
    </Sheet>
  );
}

type EraseStepProps = {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onErase: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

function EraseStep({ step, onStep, onErase, onClose }: EraseStepProps) {
  switch (step.at) {
    case 'what':
      return (
        <What
          failure={step.failure}
          onGoOn={(passphrase) => onStep({ at: 'last', passphrase })}
          onCancel={onClose}
        />
      );
    case 'last':
      return (
        <FlowStep title={eraseWords.lastTitle}>
          <p>{eraseWords.last}</p>
          <Row>
            <Button kind="plain" onPress={() => void onErase(step.passphrase)}>
              {eraseWords.erase}
            </Button>
            <Button onPress={onClose}>{eraseWords.keep}</Button>
          </Row>
        </FlowStep>
      );
    case 'erasing':
      return (
        <FlowStep title={eraseWords.lastTitle}>
          <Working>{eraseWords.erasing}</Working>
        </FlowStep>
      );
    case 'over':
      return <Over erased={step.erased} />;
  }
}

type WhatProps = {
  readonly failure: Failure | undefined;
  readonly onGoOn: (passphrase: string) => void;
  readonly onCancel: () => void;
};

/** What is deleted and what that does not reach; then the passphrase. */
function What({ failure, onGoOn, onCancel }: WhatProps) {
  const { answer } = useBackups();
  const secondPlace = answer.status === 'ready' ? answer.value.secondPlace : null;
  const notReached = [
    ...(secondPlace === null ? [] : [eraseWords.secondPlace(secondPlace.folder)]),
    ...eraseWords.notReachedList,
  ];
  return (
    <FlowStep title={eraseWords.whatTitle} takesFocus={failure === undefined}>
      <p>{eraseWords.what}</p>
      <div>
        <p>{eraseWords.notReached}</p>
        <ul className={styles.points}>
          {notReached.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <p>{eraseWords.traces}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">
          {failure.code === 'vault/refused'
            ? secretWords.wrongPassphrase
            : failureSentence(failure)}
        </Sentence>
      )}
      <PassphraseForm
        submit={eraseWords.goOn}
        submitting={eraseWords.goOn}
        onAnswer={(passphrase) => {
          onGoOn(passphrase);
          return Promise.resolve(undefined);
        }}
        onCancel={onCancel}
      />
    </FlowStep>
  );
}

function Over({ erased: { left, unknown } }: { readonly erased: Output<'vault.erase'> }) {
  const unknownWords = eraseWords.unknown(unknown);
  return (
    <FlowStep title={left === 0 ? eraseWords.goneTitle : eraseWords.leftTitle}>
      <p>{left === 0 ? eraseWords.gone : eraseWords.left(left)}</p>
      {unknownWords === '' ? null : <p>{unknownWords}</p>}
      <Row>
        <Button onPress={() => void call('app.lock', {})}>{eraseWords.close}</Button>
      </Row>
    </FlowStep>
  );
}
