import { weeklyLines } from '../../../shared/content/weekly-page.ts';
import type { WeeklyPage } from '../../../shared/model/page.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { formatDate } from '../../words/dates.ts';
import { weeklyWords } from '../../words/weekly.ts';
import styles from './weekly.module.css';

type KeptPageProps = {
  readonly page: WeeklyPage;
  /** Left out where nothing can be written. */
  readonly onRemove: (() => void) | undefined;
};

/** A page of an earlier week, to be read. */
export function KeptPage({ page: { day, lines, clarity }, onRemove }: KeptPageProps) {
  const written = weeklyLines.flatMap(({ id, opening }) => {
    const text = lines[id]?.trim() ?? '';
    return text === '' ? [] : [{ id, opening, text }];
  });
  const date = formatDate(day);
  return (
    <Card label={date}>
      <h3 className={styles.date}>{date}</h3>
      {written.map(({ id, opening, text }) => (
        <div key={id} className={styles.line}>
          <p className={styles.soft}>{opening}</p>
          <Reading>{text}</Reading>
        </div>
      ))}
      {clarity === null ? null : <p className={styles.soft}>{weeklyWords.clarity(clarity)}</p>}
      {written.length === 0 && clarity === null ? <p>{weeklyWords.nothingWritten}</p> : null}
      {onRemove === undefined ? null : (
        <Row>
          <Button kind="quiet" label={`${weeklyWords.remove}: ${date}`} onPress={onRemove}>
            {weeklyWords.remove}
          </Button>
        </Row>
      )}
    </Card>
  );
}
