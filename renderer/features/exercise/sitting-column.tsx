import { writingMs } from '../../../shared/logic/writing-time.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useEntrySummary } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../words/dates.ts';
import { exerciseWords, minutesText } from '../../words/exercise.ts';
import styles from './exercise.module.css';
import { RemoveSitting } from './remove-sitting.tsx';

type SittingColumnProps = {
  readonly sitting: Sitting;
  readonly onRead: (entry: EntryId) => void;
};

/** One sitting to look back on: its day, how long it was, the sentences that were kept of it. */
export function SittingColumn({ sitting, onRead }: SittingColumnProps) {
  const { number, spans, endedAt, sentences, entry } = sitting;
  const isReadOnly = useIsReadOnly();
  const isThere = useEntrySummary(entry) !== undefined;
  const day = formatDay(sitting.day);
  return (
    <li className={styles.column}>
      <div>
        <h3 className={styles.small}>{exerciseWords.nextTitle(number)}</h3>
        <p className={styles.soft}>
          {day} · {endedAt === null ? exerciseWords.stillOpen : minutesText(writingMs(spans))}
        </p>
      </div>
      {sentences.length === 0 ? (
        <p className={styles.soft}>{exerciseWords.noSentences}</p>
      ) : (
        sentences.map((sentence) => (
          <blockquote key={sentence} className={styles.own}>
            {sentence}
          </blockquote>
        ))
      )}
      <div className={styles.acts}>
        {isThere ? (
          <Button
            kind="quiet"
            label={exerciseWords.readLabel(number, day)}
            onPress={() => onRead(entry)}
          >
            {exerciseWords.read}
          </Button>
        ) : null}
        {/* One that is open is removed where it is gone on with. */}
        {isReadOnly || endedAt === null ? null : (
          <RemoveSitting sitting={sitting} label={exerciseWords.removeSitting(number, day)} />
        )}
      </div>
    </li>
  );
}
