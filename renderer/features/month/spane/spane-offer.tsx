import { useState } from 'react';
import type { Failure } from '../../../../shared/failure.ts';
import type { Day } from '../../../../shared/model/day.ts';
import { useChangeSettings } from '../../../projection/journal-queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row } from '../../../ui/card.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { spaneWords } from '../../../words/spane.ts';
import styles from '../month.module.css';

type SpaneOfferProps = { readonly today: Day; readonly onBegin: () => void };

/** Offers the twelve feelings; left out, they are not offered again on this occasion, and nothing is said of it. */
export function SpaneOffer({ today, onBegin }: SpaneOfferProps) {
  const changeSettings = useChangeSettings();
  const [failure, setFailure] = useState<Failure>();
  const decline = async () => {
    const result = await changeSettings((known) => ({
      ...known,
      invitations: { ...known.invitations, spaneDeclinedOn: today },
    }));
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <Card label={spaneWords.title}>
      <h2 className={styles.heading}>{spaneWords.title}</h2>
      <p>{spaneWords.offer}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button kind="plain" onPress={onBegin}>
          {spaneWords.begin}
        </Button>
        <Button kind="quiet" onPress={() => void decline()}>
          {spaneWords.decline}
        </Button>
      </Row>
    </Card>
  );
}
