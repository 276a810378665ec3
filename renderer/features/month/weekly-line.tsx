import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { weeklyWords } from '../../words/weekly.ts';
import styles from './month.module.css';

/** The way to the week's page, whenever it is wanted. */
export function WeeklyLine({ onWeekly }: { readonly onWeekly: () => void }) {
  return (
    <Card label={weeklyWords.title}>
      <h2 className={styles.heading}>{weeklyWords.title}</h2>
      <p className={styles.soft}>{weeklyWords.about}</p>
      <Row>
        <Button kind="plain" onPress={onWeekly}>
          {weeklyWords.open}
        </Button>
      </Row>
    </Card>
  );
}
