import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Working } from '../../ui/working.tsx';
import { damageWords } from '../../words/damage.ts';
import { failureSentence } from '../../words/failures.ts';
import page from '../quiet-page.module.css';
import styles from './damaged.module.css';

type KeepSalvagedProps = { readonly onBack: () => void };

/** What it means to go on with what could be read, and the step itself. Afterwards the lock screen comes up. */
export function KeepSalvaged({ onBack }: KeepSalvagedProps) {
  const [making, setMaking] = useState<'no' | 'yes' | Failure>('no');

  const make = async () => {
    setMaking('yes');
    const result = await call('vault.keepSalvaged', {});
    if (result.ok) await call('app.lock', {});
    else setMaking(result.failure);
  };

  return (
    <>
      <header className={styles.head}>
        <h1 className={page.title}>{damageWords.keepTitle}</h1>
        {damageWords.keepMeans.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </header>
      {typeof making === 'string' ? null : (
        <Sentence kind="trouble">{failureSentence(making)}</Sentence>
      )}
      {making === 'yes' ? (
        <Working>{damageWords.keeping}</Working>
      ) : (
        <Row>
          <Button onPress={() => void make()}>{damageWords.keepIt}</Button>
          <Button kind="quiet" onPress={onBack}>
            {damageWords.back}
          </Button>
        </Row>
      )}
    </>
  );
}
