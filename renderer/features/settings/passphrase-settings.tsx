import { useState, type FormEvent } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { call } from '../../bridge/bridge.ts';
import { usePassphraseVerdict } from '../../frame/passphrase-verdict.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { settingsWords } from '../../words/settings.ts';
import { welcomeWords } from '../../words/welcome.ts';
import styles from './settings.module.css';

type Outcome =
  | { readonly status: 'idle' | 'changing' | 'changed' }
  | { readonly status: 'failed'; readonly failure: Failure };

const NOTHING_TYPED = { current: '', next: '', again: '' };

/** A new passphrase in place of the old one. */
export function PassphraseSettings() {
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const verdict = usePassphraseVerdict(typed.next);
  const isGood = verdict === 'good' || verdict === 'strong';
  const isSame = typed.next === typed.again;
  const isNew = typed.next === '' || typed.next !== typed.current;
  const isReady =
    isNew && typed.current !== '' && isGood && isSame && outcome.status !== 'changing';

  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const { current, next } = typed;
    setOutcome({ status: 'changing' });
    const result = await call('vault.changePassphrase', { current, next });
    if (result.ok) setOutcome({ status: 'changed' });
    else setOutcome({ status: 'failed', failure: result.failure });
    // A slip in the old one is no reason to type the new one twice again.
    setTyped(result.ok ? NOTHING_TYPED : { ...typed, current: '' });
  };
  const type = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void change(event)}>
        <h2 className={styles.heading}>{settingsWords.passphraseTitle}</h2>
        <SecretField
          label={settingsWords.current}
          value={typed.current}
          onChange={(current) => type({ current })}
        />
        <SecretField
          label={settingsWords.next}
          value={typed.next}
          onChange={(next) => type({ next })}
        />
        <Sentence kind="note">
          {verdict === undefined ? '' : welcomeWords.verdicts[verdict]}
        </Sentence>
        <SecretField
          label={settingsWords.nextAgain}
          value={typed.again}
          onChange={(again) => type({ again })}
        />
        <Sentence kind="note">
          {typed.again !== '' && !isSame ? welcomeWords.notTheSame : ''}
          {isNew ? '' : settingsWords.sameAsBefore}
        </Sentence>
        <Row>
          <Button type="submit" kind="plain" isDisabled={!isReady}>
            {outcome.status === 'changing' ? settingsWords.changing : settingsWords.change}
          </Button>
        </Row>
        <OutcomeSentence outcome={outcome} />
      </form>
    </Card>
  );
}

function OutcomeSentence({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.status === 'changed') return <Sentence kind="note">{settingsWords.changed}</Sentence>;
  if (outcome.status !== 'failed') return null;
  return <Sentence kind="trouble">{sentenceFor(outcome.failure)}</Sentence>;
}

function sentenceFor(failure: Failure): string {
  return failure.code === 'vault/refused' ? settingsWords.wrongCurrent : failureSentence(failure);
}
