import { writingMs } from '../../../shared/logic/writing-time.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { useToday } from '../../projection/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { formatDay } from '../../words/dates.ts';
import { exerciseWords, writtenSentence } from '../../words/exercise.ts';
import styles from './exercise.module.css';
import { RemoveSitting } from './remove-sitting.tsx';

type OpenCardProps = {
  readonly sitting: Sitting;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
};

/** A sitting that was left in the midst, an hour or a week ago: go on, close it as it is, or remove it. */
export function OpenCard({ sitting, onGoOn, onClose }: OpenCardProps) {
  const today = useToday();
  const title = exerciseWords.openTitle(sitting.number);
  const written = writtenSentence(sitting, writingMs(sitting.spans));
  return (
    <Card label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p>{exerciseWords.openSince(formatDay(sitting.day), written)}</p>
      {sitting.day === today ? null : <p className={styles.soft}>{exerciseWords.openKeepsDay}</p>}
      <Row>
        <Button onPress={onGoOn}>{exerciseWords.goOn}</Button>
        <Button kind="plain" onPress={onClose}>
          {exerciseWords.closeAsItIs}
        </Button>
        <RemoveSitting sitting={sitting} />
      </Row>
    </Card>
  );
}
