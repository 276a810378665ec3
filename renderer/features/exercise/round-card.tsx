import { closingNote } from '../../../shared/content/exercise.ts';
import type { Round } from '../../../shared/logic/exercise-rounds.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { Card, Reading } from '../../ui/card.tsx';
import { exerciseWords } from '../../words/exercise.ts';
import { BeforeAfterLines } from './before-after-lines.tsx';
import styles from './exercise.module.css';
import { SittingColumn } from './sitting-column.tsx';

type RoundCardProps = { readonly round: Round; readonly onRead: (entry: EntryId) => void };

/** The newest round: what it is so far, or its closing page with both lines and the person's own words side by side. */
export function RoundCard({ round, onRead }: RoundCardProps) {
  const { standing } = round;
  // One that is open is gone on with elsewhere.
  const sittings = round.sittings.filter(({ endedAt }) => endedAt !== null);
  if (sittings.length === 0) return null;
  const isWhole = standing !== 'under-way';
  const title = isWhole ? exerciseWords.closingTitle : exerciseWords.underWayTitle;
  return (
    <Card label={title}>
      <header>
        <h2 className={styles.heading}>{title}</h2>
        {isWhole ? <p className={styles.soft}>{exerciseWords.standing[standing]}</p> : null}
      </header>
      {isWhole ? <Reading>{closingNote}</Reading> : null}
      <ul className={styles.columns} aria-label={exerciseWords.ownSentences}>
        {sittings.map((sitting) => (
          <SittingColumn key={sitting.id} sitting={sitting} onRead={onRead} />
        ))}
      </ul>
      <BeforeAfterLines sittings={sittings} />
    </Card>
  );
}
