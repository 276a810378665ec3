import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Backup } from '../../../shared/model/backup.ts';
import { call } from '../../bridge/bridge.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { RestoreFlow } from '../../frame/restore/restore-flow.tsx';
import { useBackups } from '../../frame/use-vault-answer.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Working } from '../../ui/working.tsx';
import { backupProblem, backupWords } from '../../words/backups.ts';
import { failureSentence } from '../../words/failures.ts';
import { restoreWords } from '../../words/restore.ts';
import { BackupRows } from './backup-rows-list.tsx';
import { Part } from './part.tsx';
import { SecondPlace } from './second-place.tsx';
import styles from './settings.module.css';

type Listed = Output<'backups.list'>;

/** The backups there are, one more on wish, where else they go, and the way back to one (DB-8). */
export function BackupSettings() {
  const { answer, askAgain } = useBackups();
  const { making, make } = useMaking(askAgain);
  const isReadOnly = useIsReadOnly();
  return (
    <Card>
      <h2 className={styles.heading}>{backupWords.title}</h2>
      <CardIntro>{backupWords.about}</CardIntro>
      {isReadOnly ? null : <BackUpNow making={making} onMake={() => void make()} />}
      {answer.status === 'asking' ? <p>{backupWords.looking}</p> : null}
      {answer.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(answer.failure)}</Sentence>
      ) : null}
      {answer.status === 'ready' ? (
        <>
          {/* What went wrong just now is said already. */}
          {making.status === 'failed' ? null : <Problem problem={answer.value.problem} />}
          <Found backups={answer.value.backups} />
          <OwnPlace folder={answer.value.folder} />
        </>
      ) : null}
      <CardIntro>{backupWords.kept}</CardIntro>
      {isReadOnly || answer.status !== 'ready' ? null : (
        <SecondPlace place={answer.value.secondPlace} onChanged={askAgain} />
      )}
      <WayBack />
      <Part title={backupWords.elsewhereTitle}>
        <p>{backupWords.elsewhere(restoreWords.offer)}</p>
      </Part>
    </Card>
  );
}

function Problem({ problem }: Pick<Listed, 'problem'>) {
  return problem === null ? null : <Sentence kind="trouble">{backupProblem(problem)}</Sentence>;
}

function Found({ backups }: Pick<Listed, 'backups'>) {
  return backups.length === 0 ? <p>{backupWords.none}</p> : <BackupRows backups={backups} />;
}

/** Whoever copies or deletes one outside the app must find it: the folder of an app's data is a hidden one. */
function OwnPlace({ folder }: Pick<Listed, 'folder'>) {
  if (folder === null) return null;
  return (
    <CardIntro>
      {backupWords.lieIn} <span className={styles.path}>{folder}</span>
    </CardIntro>
  );
}

type Making =
  | { readonly status: 'idle' | 'making' }
  | { readonly status: 'made'; readonly backup: Backup }
  | { readonly status: 'failed'; readonly failure: Failure };

function useMaking(onEnded: () => void) {
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  const make = async () => {
    setMaking({ status: 'making' });
    const result = await call('backups.make', {});
    if (result.ok) setMaking({ status: 'made', backup: result.value });
    else setMaking({ status: 'failed', failure: result.failure });
    onEnded();
  };
  return { making, make };
}

type BackUpNowProps = { readonly making: Making; readonly onMake: () => void };

function BackUpNow({ making, onMake }: BackUpNowProps) {
  return (
    <>
      <Row>
        <Button kind="plain" isDisabled={making.status === 'making'} onPress={onMake}>
          {backupWords.makeNow}
        </Button>
      </Row>
      {making.status === 'making' ? <Working>{backupWords.making}</Working> : null}
      {making.status === 'made' ? (
        <Sentence kind="note">{backupWords.made(making.backup)}</Sentence>
      ) : null}
      {making.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(making.failure)}</Sentence>
      ) : null}
    </>
  );
}

function WayBack() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <Part title={backupWords.backTitle}>
      <p>{backupWords.backText}</p>
      <Row>
        <Button kind="plain" onPress={() => setIsOpen(true)}>
          {backupWords.restore}
        </Button>
      </Row>
      <Sheet title={restoreWords.title} isOpen={isOpen} onClose={close}>
        <RestoreFlow onOpened={close} onCancel={close} />
      </Sheet>
    </Part>
  );
}
