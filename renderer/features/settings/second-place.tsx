import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { backupWords } from '../../words/backups.ts';
import { failureSentence } from '../../words/failures.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

/** From the root of a disk on, in the manner of any system. */
const WHOLE_NAME = /^(\/|[A-Za-z]:[\\/]|\\\\)./;

type SecondPlaceProps = {
  readonly place: Output<'backups.list'>['secondPlace'];
  /** Another place, or none, holds from now on. */
  readonly onChanged: () => void;
};

type Outcome = { readonly failure?: Failure; readonly isForgotten?: boolean };

/** Where else backups go: a stick, another disk. */
export function SecondPlace({ place, onChanged }: SecondPlaceProps) {
  const [outcome, setOutcome] = useState<Outcome>({});

  const choose = async (typed: string | null) => {
    const result = await call('backups.choosePlace', { typed });
    setOutcome(result.ok ? {} : { failure: result.failure });
    if (result.ok && result.value.isChosen) onChanged();
  };
  const forget = async () => {
    const result = await call('backups.forgetPlace', {});
    setOutcome(result.ok ? { isForgotten: true } : { failure: result.failure });
    onChanged();
  };

  return (
    <Part title={backupWords.secondTitle}>
      {place === null ? <p>{backupWords.secondWhy}</p> : <Place place={place} />}
      {outcome.failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(outcome.failure)}</Sentence>
      )}
      {outcome.isForgotten ? <Sentence kind="note">{backupWords.forgotten}</Sentence> : null}
      {place === null ? (
        <ChoosePlace onChoose={(typed) => void choose(typed)} />
      ) : (
        <Row>
          <Button kind="plain" onPress={() => void forget()}>
            {backupWords.forget}
          </Button>
        </Row>
      )}
    </Part>
  );
}

function Place({ place }: { readonly place: NonNullable<SecondPlaceProps['place']> }) {
  return (
    <p>
      <span className={styles.path}>{place.folder}</span>
      <br />
      {place.isThere ? backupWords.isThere : backupWords.isNotThere}
    </p>
  );
}

/** In the system's dialog; by its name where the window has none. */
function ChoosePlace({ onChoose }: { readonly onChoose: (typed: string | null) => void }) {
  const { capabilities } = usePreferences();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isWhole = WHOLE_NAME.test(name);
  if (capabilities.chooseFolder) {
    return (
      <Row>
        <Button kind="plain" onPress={() => onChoose(null)}>
          {backupWords.chooseFolder}
        </Button>
      </Row>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onChoose(name);
      }}
    >
      <TextLine
        label={backupWords.folder}
        hint={name === '' || isWhole ? backupWords.folderHint : backupWords.folderNotWhole}
        placeholder={backupWords.folderExample}
        value={typed}
        maxLength={4096}
        onChange={setTyped}
      />
      <Row>
        <Button type="submit" kind="plain" isDisabled={!isWhole}>
          {backupWords.takeFolder}
        </Button>
      </Row>
    </form>
  );
}
