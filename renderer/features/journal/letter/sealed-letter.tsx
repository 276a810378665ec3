import { useState } from 'react';
import type { Failure } from '../../../../shared/failure.ts';
import { isSealOver } from '../../../../shared/logic/letters.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { EntrySummary } from '../../../../shared/model/entry.ts';
import { call } from '../../../bridge/bridge.ts';
import { useIsReadOnly } from '../../../frame/read-only.tsx';
import { useToday } from '../../../projection/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/card.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { formatDate } from '../../../words/dates.ts';
import { failureSentence } from '../../../words/failures.ts';
import { letterWords } from '../../../words/letters.ts';
import styles from '../journal.module.css';
import { DestroySheet } from './destroy-sheet.tsx';

type SealedLetterProps = {
  readonly letter: EntrySummary;
  readonly sealedUntil: Day;
  readonly onDestroyed: () => void;
};

/** A letter while it is closed: until when, and how it is opened. Once its day has come nothing more is asked. */
export function SealedLetter({ letter, sealedUntil, onDestroyed }: SealedLetterProps) {
  const today = useToday();
  const isReadOnly = useIsReadOnly();
  const [asking, setAsking] = useState<'opening' | 'destroying'>();
  const [failure, setFailure] = useState<Failure>();
  const isOver = isSealOver(sealedUntil, today);
  const open = async () => {
    const result = await call('letters.seal', { id: letter.id, until: null });
    if (!result.ok) setFailure(result.failure);
  };
  const until = formatDate(sealedUntil);
  return (
    <article className={styles.sealed} aria-label={letterWords.sealedTitle}>
      <h2 className={styles.sealedTitle}>{letterWords.sealedTitle}</h2>
      <p>{isOver ? letterWords.dayHasCome(until) : letterWords.sealedUntil(until)}</p>
      {asking === 'opening' ? <p>{letterWords.openNow}</p> : null}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {isReadOnly ? null : (
        <Row>
          {isOver || asking === 'opening' ? (
            <Button key="open" autoFocus={asking === 'opening'} onPress={() => void open()}>
              {letterWords.openIt}
            </Button>
          ) : (
            <Button key="ask" kind="plain" onPress={() => setAsking('opening')}>
              {letterWords.openSeal}
            </Button>
          )}
          {asking === 'opening' ? (
            <Button kind="quiet" onPress={() => setAsking(undefined)}>
              {letterWords.keepSealed}
            </Button>
          ) : (
            <Button kind="quiet" onPress={() => setAsking('destroying')}>
              {letterWords.destroy}
            </Button>
          )}
        </Row>
      )}
      {asking === 'destroying' ? (
        <DestroySheet
          letter={letter}
          onClose={() => setAsking(undefined)}
          onDestroyed={onDestroyed}
        />
      ) : null}
    </article>
  );
}
