import { useState } from 'react';
import type { Backup } from '../../../shared/model/backup.ts';
import { zone } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { backupWords } from '../../words/backups.ts';
import { backupInWords, momentsInWords, whyInWords } from '../../words/earlier-journals.ts';
import { restoreWords } from '../../words/restore.ts';
import { backupRows, nameOf, type BackupRow } from './backup-rows.ts';
import styles from './settings.module.css';

/** As many as a look takes in; the rest is there when asked for. */
const SHOWN_AT_FIRST = 5;

/** The backups there are: when each was made, by whom, and what it holds. */
export function BackupRows({ backups }: { readonly backups: readonly Backup[] }) {
  const [areAllShown, setAreAllShown] = useState(false);
  const rows = backupRows(backups);
  const momentOf = momentsInWords(backups, zone());
  const shown = areAllShown ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol className={styles.list} aria-label={backupWords.list}>
        {shown.map((row) => (
          <li key={`${row.backup.source.place} ${nameOf(row.backup)}`} className={styles.line}>
            <span>{momentOf(row.backup) + whyInWords(row.backup)}</span>
            <span className={styles.facts}>{facts(row)}</span>
          </li>
        ))}
      </ol>
      {shown.length === rows.length ? null : (
        <Row>
          <Button kind="quiet" onPress={() => setAreAllShown(true)}>
            {restoreWords.showAll(rows.length)}
          </Button>
        </Row>
      )}
    </>
  );
}

function facts({ backup, isInBothPlaces }: BackupRow): string {
  const text = backupInWords(backup);
  return isInBothPlaces ? `${text}  ·  ${backupWords.alsoInSecondPlace}` : text;
}
