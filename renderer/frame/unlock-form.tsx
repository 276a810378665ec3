import { useEffect, useState, type FormEvent } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Opening } from '../../shared/ipc/vault-commands.ts';
import { call } from '../bridge/bridge.ts';
import { Button } from '../ui/button.tsx';
import { SecretField } from '../ui/secret-field.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { failureSentence } from '../words/failures.ts';
import { lockedWords } from '../words/locked.ts';
import styles from './unlock-form.module.css';

type Kind = 'passphrase' | 'recovery-words';
type UnlockFormProps = {
  /** Not where someone may be typing something else at that moment. */
  readonly takesFocus?: boolean;
  readonly onOpen: (opening: Opening) => void;
};

/** A field for the passphrase, or for the recovery words; emptied the moment it is used. */
export function UnlockForm({ takesFocus = true, onOpen }: UnlockFormProps) {
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const [isTrying, setIsTrying] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const wait = useWait(failure);
  const isWaiting = !wait.isOver;

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (isTrying || isWaiting || typed === '') return;
    setIsTrying(true);
    setFailure(undefined);
    setTyped('');
    const result = await call('vault.unlock', { secret: secretOf(kind, typed) });
    setIsTrying(false);
    if (result.ok) return onOpen(result.value);
    setFailure(result.failure);
    // It was not looked at, so it need not be typed again.
    if (result.failure.code === 'vault/too-soon') setTyped(typed);
  };
  const change = (text: string) => {
    setTyped(text);
    if (!isWaiting) setFailure(undefined);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)}>
      <SecretField
        key={kind}
        autoFocus={takesFocus}
        label={kind === 'passphrase' ? lockedWords.passphrase : lockedWords.recoveryWords}
        {...(kind === 'recovery-words' ? { hint: lockedWords.recoveryHint } : {})}
        value={typed}
        onChange={change}
      />
      <Button type="submit" isDisabled={isTrying || isWaiting}>
        {isTrying ? lockedWords.unlocking : lockedWords.unlock}
      </Button>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {wait.wasAsked ? (
        <p className={styles.wait}>
          {isWaiting ? lockedWords.tryAgainIn(wait.seconds) : lockedWords.tryAgainNow}
        </p>
      ) : null}
      <Button
        kind="quiet"
        onPress={() => {
          setKind(kind === 'passphrase' ? 'recovery-words' : 'passphrase');
          setTyped('');
        }}
      >
        {kind === 'passphrase' ? lockedWords.insteadRecoveryWords : lockedWords.insteadPassphrase}
      </Button>
    </form>
  );
}

function secretOf(kind: Kind, typed: string) {
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
