import { useState, type ReactNode } from 'react';
import type { Backup, BackupSource } from '../../../shared/model/backup.ts';
import { zone } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Working } from '../../ui/working.tsx';
import { backupInWords, momentsInWords, whyInWords } from '../../words/earlier-journals.ts';
import { failureSentence } from '../../words/failures.ts';
import { restoreWords } from '../../words/restore.ts';
import { useBackups } from '../use-vault-answer.ts';
import styles from './restore.module.css';
import type { Restore } from './use-restore.ts';

/** As many as a look takes in; the rest is there when asked for. */
const SHOWN_AT_FIRST = 4;

type BackupListProps = {
  readonly restore: Restore;
  readonly onCancel: () => void;
  /** Why the last one could not be used. */
  readonly children: ReactNode;
};

/** The earlier journals there are, newest first, and the way to one that lies elsewhere. */
export function BackupList({ restore, onCancel, children }: BackupListProps) {
  const { answer } = useBackups();
  if (answer.status === 'asking') {
    return (
      <FlowStep title={restoreWords.listTitle}>
        <Working>{restoreWords.looking}</Working>
      </FlowStep>
    );
  }
  const backups = answer.status === 'ready' ? answer.value.backups : [];
  const isEmpty = backups.length === 0;
  return (
    <FlowStep title={isEmpty ? restoreWords.noneTitle : restoreWords.listTitle}>
      {children}
      {answer.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(answer.failure)}</Sentence>
      ) : null}
      {isEmpty ? (
        <p>{restoreWords.none}</p>
      ) : (
        <>
          <Choices backups={backups} restore={restore} />
          <p className={styles.about}>{restoreWords.fileHint}</p>
        </>
      )}
      <Row>
        <Button kind={isEmpty ? 'main' : 'plain'} onPress={() => void restore.chooseFile()}>
          {restoreWords.chooseFile}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {restoreWords.cancel}
        </Button>
      </Row>
    </FlowStep>
  );
}

type ChoicesProps = { readonly backups: readonly Backup[]; readonly restore: Restore };

function Choices({ backups, restore }: ChoicesProps) {
  const [areAllShown, setAreAllShown] = useState(false);
  const momentOf = momentsInWords(backups, zone());
  const shown = areAllShown ? backups : backups.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((backup) => (
          <li key={keyOf(backup.source)}>
            <BackupChoice backup={backup} moment={momentOf(backup)} restore={restore} />
          </li>
        ))}
      </ul>
      {shown.length === backups.length ? null : (
        <div className={styles.more}>
          <Button kind="quiet" onPress={() => setAreAllShown(true)}>
            {restoreWords.showAll(backups.length)}
          </Button>
        </div>
      )}
    </>
  );
}

type BackupChoiceProps = {
  readonly backup: Backup;
  readonly moment: string;
  readonly restore: Restore;
};

function BackupChoice({ backup, moment, restore }: BackupChoiceProps) {
  return (
    <button
      type="button"
      className={styles.choice}
      onClick={() => void restore.choose({ source: backup.source, name: moment })}
    >
      <span className={styles.when}>{moment + whyInWords(backup)}</span>
      <span className={styles.facts}>{backupInWords(backup)}</span>
    </button>
  );
}

function keyOf(source: BackupSource): string {
  return source.place === 'chosen' ? source.place : `${source.place} ${source.name}`;
}
