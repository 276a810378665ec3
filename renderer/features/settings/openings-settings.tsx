import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Opening } from '../../../shared/model/opening.ts';
import { call } from '../../bridge/bridge.ts';
import { zone } from '../../bridge/clock.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useCare } from '../../frame/use-vault-answer.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { momentInWords } from '../../words/earlier-journals.ts';
import { failureSentence } from '../../words/failures.ts';
import { settingsWords } from '../../words/settings.ts';
import styles from './settings.module.css';

/** The newest openings, as many as TM-5 asks for. */
const SHOWN = 20;

/** When the journal was opened and how, and the tries that failed. */
export function OpeningsSettings() {
  const { answer, askAgain } = useCare();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isReadOnly = useIsReadOnly();

  const clear = async () => {
    setIsAsking(false);
    const result = await call('vault.clearOpenings', {});
    setFailure(result.ok ? undefined : result.failure);
    askAgain();
  };
  const openings = answer.status === 'ready' ? answer.value.openings : [];
  const trouble = answer.status === 'failed' ? answer.failure : failure;

  return (
    <Card>
      <h2 className={styles.heading}>{settingsWords.openingsTitle}</h2>
      <CardIntro>{settingsWords.openingsWhy}</CardIntro>
      {trouble === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(trouble)}</Sentence>
      )}
      {answer.status === 'ready' && openings.length === 0 ? (
        <p>{settingsWords.noOpenings}</p>
      ) : (
        <OpeningList openings={openings.slice(0, SHOWN)} />
      )}
      {openings.length === 0 || isReadOnly ? null : (
        <Row>
          <Button kind="plain" onPress={() => setIsAsking(true)}>
            {settingsWords.clearOpenings}
          </Button>
        </Row>
      )}
      <ClearSheet
        isOpen={isAsking}
        onClear={() => void clear()}
        onClose={() => setIsAsking(false)}
      />
    </Card>
  );
}

function OpeningList({ openings }: { readonly openings: readonly Opening[] }) {
  return (
    <ol className={styles.list} aria-label={settingsWords.openingsTitle}>
      {openings.map(({ at, how }) => (
        <li key={`${at} ${how}`} className={styles.line}>
          <span>{settingsWords.openingsHow[how]}</span>
          <span className={styles.when}>{momentInWords(at, zone())}</span>
        </li>
      ))}
    </ol>
  );
}

type ClearSheetProps = {
  readonly isOpen: boolean;
  readonly onClear: () => void;
  readonly onClose: () => void;
};

function ClearSheet({ isOpen, onClear, onClose }: ClearSheetProps) {
  return (
    <Sheet title={settingsWords.clearOpeningsTitle} isOpen={isOpen} onClose={onClose}>
      <p>{settingsWords.clearOpeningsText}</p>
      <Row>
        <Button autoFocus onPress={onClose}>
          {settingsWords.keepOpenings}
        </Button>
        <Button kind="plain" onPress={onClear}>
          {settingsWords.clearOpenings}
        </Button>
      </Row>
    </Sheet>
  );
}
