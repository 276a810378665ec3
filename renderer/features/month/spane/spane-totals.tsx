import { useState } from 'react';
import { spaneCredit, spaneFeelings, spaneNote } from '../../../../shared/content/spane.ts';
import type { Failure } from '../../../../shared/failure.ts';
import { spaneTotals } from '../../../../shared/logic/spane.ts';
import type { SpanePage } from '../../../../shared/model/page.ts';
import { useIsReadOnly } from '../../../frame/read-only.tsx';
import { removePages } from '../../../saving/remove-pages.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row } from '../../../ui/card.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { formatDate } from '../../../words/dates.ts';
import { failureSentence } from '../../../words/failures.ts';
import { spaneWords } from '../../../words/spane.ts';
import styles from '../month.module.css';

type SpaneTotalsProps = {
  readonly pages: readonly SpanePage[];
  /** Whether the page's occasion lasts, so that its answers may still be given. */
  readonly isOpen: (page: SpanePage) => boolean;
  readonly onFill: (page: SpanePage) => void;
};

/** Each occasion beside the others, both totals apart. Nothing is made of the difference. */
export function SpaneTotals({ pages, isOpen, onFill }: SpaneTotalsProps) {
  const isReadOnly = useIsReadOnly();
  const [failure, setFailure] = useState<Failure>();
  const remove = async ({ id }: SpanePage) => {
    setFailure(await removePages([id], spaneWords.removed));
  };
  return (
    <Card label={spaneWords.totalsTitle}>
      <h2 className={styles.heading}>{spaneWords.totalsTitle}</h2>
      <ul className={styles.occasions}>
        {pages.map((page) => (
          <li key={page.id} className={styles.occasion}>
            <Occasion page={page} />
            <Row>
              {isOpen(page) ? (
                <Button kind="plain" onPress={() => onFill(page)}>
                  {spaneTotals(page.answers) ? spaneWords.change : spaneWords.goOn}
                </Button>
              ) : null}
              {isReadOnly ? null : (
                <Button
                  kind="quiet"
                  label={`${spaneWords.remove}: ${formatDate(page.day)}`}
                  onPress={() => void remove(page)}
                >
                  {spaneWords.remove}
                </Button>
              )}
            </Row>
          </li>
        ))}
      </ul>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <p className={styles.soft}>
        {spaneWords.range} {spaneNote}
      </p>
      <p className={styles.credit}>{spaneCredit}</p>
    </Card>
  );
}

function Occasion({ page: { day, answers } }: { readonly page: SpanePage }) {
  const totals = spaneTotals(answers);
  return (
    <>
      <h3 className={styles.small}>{formatDate(day)}</h3>
      {totals === undefined ? (
        <p className={styles.soft}>
          {spaneWords.partOf(Object.keys(answers).length, spaneFeelings.length)}
        </p>
      ) : (
        <>
          <p>{spaneWords.positive(totals.positive)}</p>
          <p>{spaneWords.negative(totals.negative)}</p>
        </>
      )}
    </>
  );
}
