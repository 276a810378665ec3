import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { OwnNumber } from '../../../shared/model/path-pages.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewPage, type NewPage } from '../../frame/use-new-page.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { helpWords } from '../../words/help.ts';
import { NumberForm } from './number-form.tsx';
import styles from './help.module.css';

/** The numbers a person put here themselves, in the order they did. Nothing is stored before something is typed. */
export function OwnNumbers() {
  const numbers = usePages('own-number');
  const newPage = useNewPage();
  const isReadOnly = useIsReadOnly();
  const [begun, setBegun] = useState<NewPage | OwnNumber>();
  const [isBack, setIsBack] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  if (!numbers) return null;
  const isNew = begun !== undefined && numbers.every(({ id }) => id !== begun.id);
  const done = () => {
    setBegun(undefined);
    setIsBack(true);
  };
  const remove = async ({ id }: OwnNumber) =>
    setFailure(await removePages([id], helpWords.numberRemoved));
  return (
    <Card label={helpWords.ownTitle}>
      <h2 className={styles.heading}>{helpWords.ownTitle}</h2>
      {numbers.length === 0 ? <p className={styles.soft}>{helpWords.ownNone}</p> : null}
      <ul className={styles.lines}>
        {/* One that is new is the last of them from the start: it is stored while it is still being typed. */}
        {(isNew ? [...numbers, begun] : numbers).map((each) => (
          <li key={each.id}>
            {each.id === begun?.id || !('kind' in each) ? (
              <NumberForm begun={begun ?? each} onDone={done} />
            ) : (
              <OwnLine own={each} ways={isReadOnly ? undefined : { change: setBegun, remove }} />
            )}
          </li>
        ))}
      </ul>
      {isReadOnly || begun ? null : (
        <Row>
          <Button kind="plain" autoFocus={isBack} onPress={() => setBegun(newPage())}>
            {helpWords.addNumber}
          </Button>
        </Row>
      )}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </Card>
  );
}

type OwnLineProps = {
  readonly own: OwnNumber;
  /** Left out where nothing can be written. */
  readonly ways:
    | {
        readonly change: (own: OwnNumber) => void;
        readonly remove: (own: OwnNumber) => Promise<void>;
      }
    | undefined;
};

function OwnLine({ own, ways }: OwnLineProps) {
  // Just after it was changed the list is a moment behind.
  const unsaved = pageSaver.unsaved(own.id);
  const shown = unsaved?.kind === 'own-number' ? unsaved : own;
  const { name, number } = shown;
  return (
    <div className={styles.own}>
      <span className={styles.ownName}>{name}</span>
      <strong className={styles.number}>{number === name ? '' : number}</strong>
      {ways === undefined ? null : (
        <span className={styles.ownWays}>
          <Button
            kind="quiet"
            label={helpWords.changeNumber(name)}
            onPress={() => ways.change(shown)}
          >
            {helpWords.change}
          </Button>
          <Button
            kind="quiet"
            label={helpWords.removeNumber(name)}
            onPress={() => void ways.remove(own)}
          >
            {helpWords.remove}
          </Button>
        </span>
      )}
    </div>
  );
}
