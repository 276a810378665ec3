import type { WeeklyPage } from '../../../shared/model/page.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayShort } from '../../words/dates.ts';
import { weeklyWords } from '../../words/weekly.ts';
import styles from './weekly.module.css';

/** What the one question was answered with over the weeks, oldest first: the numbers, and nothing made of them. */
export function ClarityLine({ pages }: { readonly pages: readonly WeeklyPage[] }) {
  const answered = pages.flatMap(({ id, day, clarity }) =>
    clarity === null ? [] : [{ id, text: weeklyWords.clarityOf(formatDayShort(day), clarity) }],
  );
  if (answered.length < 2) return null;
  return (
    <Card label={weeklyWords.clarityOverWeeks}>
      <h2 className={styles.soft}>{weeklyWords.clarityOverWeeks}</h2>
      <ul className={styles.numbers}>
        {answered.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Card>
  );
}
