import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { SecretField } from '../ui/secret-field.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LongWorking } from '../ui/working.tsx';
import { failureSentence } from '../words/failures.ts';
import { lockedWords } from '../words/locked.ts';
import styles from './secret-form.module.css';

/** Finding the key takes about a second; what takes longer looks at the pages of the journal. */
const LONGER_AFTER_MS = 3_000;

/** What a person can type to open a journal. */
export type Secret = Input<'vault.unlock'>['secret'];

/** What the form says; the words of the lock screen unless others are given. */
export type SecretFormWords = {
  readonly passphrase: string;
  /** Null where only the passphrase is asked for. */
  readonly recoveryWords: string | null;
  readonly submit: string;
  readonly submitting: string;
  /** Shown when it takes longer than a moment. */
  readonly longer: string;
  /** For a secret that does not fit. */
  readonly refused: string;
};

const UNLOCKING: SecretFormWords = {
  passphrase: lockedWords.passphrase,
  recoveryWords: lockedWords.recoveryWords,
  submit: lockedWords.unlock,
  submitting: lockedWords.unlocking,
  longer: lockedWords.takesLonger,
  refused: failureSentence({ code: 'vault/refused', retryAfterMs: 0 }),
};

type SecretFormProps = {
  readonly words?: SecretFormWords;
  /** Not where someone may be typing something else at that moment. */
  readonly takesFocus?: boolean;
  /** What went wrong, or undefined when the secret fits. */
  readonly onTry: (secret: Secret) => Promise<Failure | undefined>;
  /** What else is offered, beneath what went wrong. */
  readonly children?: ReactNode;
};

/** A field for the passphrase, or for the recovery words; emptied the moment it is used. */
export function SecretForm(props: SecretFormProps) {
  const { words = UNLOCKING, takesFocus = true, onTry, children } = props;
  const [kind, setKind] = useState<Secret['kind']>('passphrase');
  const [typed, setTyped] = useState('');
  const [isTrying, setIsTrying] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const wait = useWait(failure);
  const isWaiting = !wait.isOver;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isTrying || isWaiting || typed === '') return;
    setIsTrying(true);
    setFailure(undefined);
    setTyped('');
    const found = await onTry(secretOf(kind, typed));
    setIsTrying(false);
    setFailure(found);
    // It was not looked at, so it need not be typed again.
    if (found?.code === 'vault/too-soon') setTyped(typed);
  };
  const change = (text: string) => {
    setTyped(text);
    if (!isWaiting) setFailure(undefined);
  };
  const turn = () => {
    setKind(kind === 'passphrase' ? 'recovery-words' : 'passphrase');
    setTyped('');
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <SecretField
        key={kind}
        autoFocus={takesFocus}
        label={(kind === 'recovery-words' && words.recoveryWords) || words.passphrase}
        {...(kind === 'recovery-words' ? { hint: lockedWords.recoveryHint } : {})}
        value={typed}
        onChange={change}
      />
      <Button type="submit" isDisabled={isTrying || isWaiting}>
        {isTrying ? words.submitting : words.submit}
      </Button>
      {isTrying ? <LongWorking afterMs={LONGER_AFTER_MS}>{words.longer}</LongWorking> : null}
      {failure === undefined ? null : (
        <Sentence kind="trouble">
          {failure.code === 'vault/refused' ? words.refused : failureSentence(failure)}
        </Sentence>
      )}
      {wait.wasAsked ? (
        <p className={styles.wait}>
          {isWaiting ? lockedWords.tryAgainIn(wait.seconds) : lockedWords.tryAgainNow}
        </p>
      ) : null}
      {children}
      {words.recoveryWords === null ? null : (
        <Button kind="quiet" onPress={turn}>
          {kind === 'passphrase' ? lockedWords.insteadRecoveryWords : lockedWords.insteadPassphrase}
        </Button>
      )}
    </form>
  );
}

function secretOf(kind: Secret['kind'], typed: string): Secret {
  return kind === 'passphrase' ? { kind, passphrase: typed } : { kind, words: typed };
}

type Wait = { readonly isOver: boolean; readonly seconds: number; readonly wasAsked: boolean };

/** The wait that a refusal asked for, counted down; it is over at once where none was. */
function useWait(failure: Failure | undefined): Wait {
  const waitMs = failure && 'retryAfterMs' in failure ? failure.retryAfterMs : 0;
  const [left, setLeft] = useState<{ readonly of: Failure; readonly seconds: number }>();
  useEffect(() => {
    if (!failure || waitMs <= 0) return undefined;
    const endsAt = performance.now() + waitMs;
    const tell = () =>
      setLeft({
        of: failure,
        seconds: Math.max(0, Math.ceil((endsAt - performance.now()) / 1000)),
      });
    const timer = setInterval(tell, 250);
    return () => clearInterval(timer);
  }, [failure, waitMs]);
  const seconds = left && left.of === failure ? left.seconds : Math.ceil(waitMs / 1000);
  return { isOver: seconds === 0, seconds, wasAsked: waitMs > 0 };
}
