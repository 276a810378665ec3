import type { ReactNode } from 'react';
import { zone } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { FlowStep } from '../../ui/flow-step.tsx';
import { lossesInWords } from '../../words/damage.ts';
import { countsInWords, daysInWords, momentInWords } from '../../words/earlier-journals.ts';
import { restoreWords } from '../../words/restore.ts';
import styles from './restore.module.css';
import type { LookedAt } from './use-restore.ts';

type BackupPreviewProps = {
  readonly journal: LookedAt;
  readonly onRestore: () => void;
  /** Where else one may go from here. */
  readonly ways: ReactNode;
  /** Why it could not be restored just now. */
  readonly children: ReactNode;
};

/** What is in the one that was chosen, and what becomes of the journal that is there now. */
export function BackupPreview({ journal, onRestore, ways, children }: BackupPreviewProps) {
  const { source, secret, found, present } = journal;
  const isBackup = source.place !== 'set-aside';
  const days = daysInWords(found.holds);
  const lost = lostInWords(found);
  return (
    <FlowStep title={isBackup ? restoreWords.previewTitle : restoreWords.setAsideTitle}>
      <dl className={styles.preview}>
        <Fact name={isBackup ? restoreWords.made : restoreWords.setAside}>
          {momentInWords(found.madeAt, zone())}
        </Fact>
        <Fact name={restoreWords.holds}>{countsInWords(found.holds)}</Fact>
        {days === '' ? null : <Fact name={restoreWords.days}>{days}</Fact>}
        <Fact name={restoreWords.checked}>
          {found.losses === null ? restoreWords.everyPage : restoreWords.notWhole}
        </Fact>
        {lost.length === 0 ? null : (
          <Fact name={restoreWords.lost}>
            {lost.map((loss) => (
              <p key={loss}>{loss}</p>
            ))}
          </Fact>
        )}
      </dl>
      <p>
        {present === 'none' ? restoreWords.nothingHere : restoreWords.presentSetAside}{' '}
        {secret === null ? restoreWords.sameSecrets : restoreWords.itsSecrets}
      </p>
      {children}
      <Row>
        <Button onPress={onRestore}>
          {isBackup ? restoreWords.restore : restoreWords.bringBack}
        </Button>
        {ways}
      </Row>
    </FlowStep>
  );
}

/** What of it will not come back, as far as that is known. */
function lostInWords({ losses, missingSaves }: LookedAt['found']): readonly string[] {
  const unread = losses === null ? [] : lossesInWords(losses);
  if (missingSaves === 0) return unread;
  const missing =
    missingSaves === null ? restoreWords.missingUnknown : restoreWords.missingSaves(missingSaves);
  return [...unread, missing];
}

type FactProps = { readonly name: string; readonly children: ReactNode };

function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.about}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
