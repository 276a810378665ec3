import { useEffect } from 'react';
import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Working } from '../../ui/working.tsx';
import { failureSentence } from '../../words/failures.ts';
import { restoreWords } from '../../words/restore.ts';
import { SecretForm } from '../secret-form.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupPreview } from './backup-preview.tsx';
import styles from './restore.module.css';
import { useRestore, type Choice, type Restore, type Trouble } from './use-restore.ts';

type RestoreFlowProps = {
  /** The restored journal is open. Not called where one was open before: then the flow itself leads to the lock screen. */
  readonly onOpened: (opened: Opened) => void;
  readonly onCancel: () => void;
};

/** From a list of earlier journals, over what is in one, to that one in its place. It stands on any page, or in a sheet. */
export function RestoreFlow({ onOpened, onCancel }: RestoreFlowProps) {
  const restore = useRestore(onOpened);
  const { step } = restore;
  switch (step.at) {
    case 'list':
      return (
        <BackupList restore={restore} onCancel={onCancel}>
          <TroubleSentence trouble={step.trouble} />
        </BackupList>
      );
    case 'looking':
      return (
        <FlowStep title={restoreWords.listTitle}>
          <Working>{restoreWords.checking}</Working>
          <Ways onAnother={restore.toList} onCancel={onCancel} />
        </FlowStep>
      );
    case 'secret':
      return <BackupSecret choice={step.choice} restore={restore} onCancel={onCancel} />;
    case 'preview':
      return (
        <BackupPreview
          journal={step.journal}
          onRestore={() => void restore.restore(step.journal)}
          ways={<Ways onAnother={restore.toList} onCancel={onCancel} />}
        >
          <TroubleSentence trouble={step.trouble} />
        </BackupPreview>
      );
    case 'restoring':
      return (
        <FlowStep title={restoreWords.previewTitle}>
          <Working>{restoreWords.restoring}</Working>
        </FlowStep>
      );
    case 'done':
      return <RestoreDone />;
  }
}

type WaysProps = { readonly onAnother: () => void; readonly onCancel: () => void };

function Ways({ onAnother, onCancel }: WaysProps) {
  return (
    <Row>
      <Button kind="quiet" onPress={onAnother}>
        {restoreWords.chooseAnother}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {restoreWords.cancel}
      </Button>
    </Row>
  );
}

type BackupSecretProps = {
  readonly choice: Choice;
  readonly restore: Restore;
  readonly onCancel: () => void;
};

function BackupSecret({ choice, restore, onCancel }: BackupSecretProps) {
  return (
    <FlowStep title={restoreWords.secretTitle} about={choice.name} takesFocus={false}>
      <p>{restoreWords.secretText}</p>
      <div className={styles.secret}>
        <SecretForm
          words={{
            passphrase: restoreWords.passphrase,
            recoveryWords: restoreWords.recoveryWords,
            submit: restoreWords.goOn,
            submitting: restoreWords.checking,
            longer: restoreWords.takesLonger,
            refused: restoreWords.refused,
          }}
          onTry={(secret) => restore.tryWith(choice, secret)}
        />
      </div>
      <Ways onAnother={restore.toList} onCancel={onCancel} />
    </FlowStep>
  );
}

/** Everything is locked behind it: whichever way it is left leads to the lock screen. */
function RestoreDone() {
  useEffect(() => () => void call('app.lock', {}), []);
  return (
    <FlowStep title={restoreWords.doneTitle}>
      <p>{restoreWords.done}</p>
      <Row>
        <Button onPress={() => void call('app.lock', {})}>{restoreWords.unlock}</Button>
      </Row>
    </FlowStep>
  );
}

function TroubleSentence({ trouble }: { readonly trouble: Trouble | undefined }) {
  if (trouble === undefined) return null;
  return (
    <Sentence kind="trouble">
      {trouble === 'not-saved' ? restoreWords.notSaved : failureSentence(trouble)}
    </Sentence>
  );
}
