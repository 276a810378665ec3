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
type UnlockFormProps = { readonly onOpen: (opening: Opening) => void };

/** A field for the passphrase, or for the recovery words; emptied the moment it is used. */
export function UnlockForm({ onOpen }: UnlockFormProps) {
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const [isTrying, setIsTrying] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isWaiting = useWait(failure);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (isTrying || isWaiting || typed === '') return;
    setIsTrying(true);
    setFailure(undefined);
    setTyped('');
    const result = await call('vault.unlock', { secret: secretOf(kind, typed) });
    setIsTrying(false);
    if (result.ok) onOpen(result.value);
    else setFailure(result.failure);
  };
  const change = (text: string) => {
    setTyped(text);
    if (!isWaiting) setFailure(undefined);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)}>
      <SecretField
        key={kind}
        autoFocus
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

/** Whether the wait that a refusal asked for is still running. */
function useWait(failure: Failure | undefined): boolean {
  const waitMs = failure?.code === 'vault/refused' ? failure.retryAfterMs : 0;
  const [waitedFor, setWaitedFor] = useState<Failure>();
  useEffect(() => {
    if (waitMs <= 0) return undefined;
    const timer = setTimeout(() => setWaitedFor(failure), waitMs);
    return () => clearTimeout(timer);
  }, [failure, waitMs]);
  return waitMs > 0 && waitedFor !== failure;
}
