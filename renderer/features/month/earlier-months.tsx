import { monthDays, monthTotals } from '../../../shared/logic/month-calendar.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useMonthEvents } from '../../projection/journal-queries.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayRange } from '../../words/dates.ts';
import { monthWords } from '../../words/month.ts';
import styles from './month.module.css';
import { RemoveMonth } from './remove-month.tsx';

type EarlierMonthsProps = { readonly attempts: readonly Attempt[]; readonly today: Day };

/** The months and plans before the present one, which nothing has overwritten; the newest first. */
export function EarlierMonths({ attempts, today }: EarlierMonthsProps) {
  const earlier = attempts.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  const isPlan = ({ id }: Attempt) => attempts.some(({ planOf }) => planOf === id);
  return (
    <Card label={monthWords.earlierTitle}>
      <h2 className={styles.heading}>{monthWords.earlierTitle}</h2>
      <ul className={styles.earlier}>
        {earlier.map((attempt) =>
          isPlan(attempt) ? (
            <EarlierPlan key={attempt.id} attempt={attempt} />
          ) : (
            <EarlierMonth key={attempt.id} attempt={attempt} today={today} />
          ),
        )}
      </ul>
    </Card>
  );
}

function EarlierPlan({ attempt }: { readonly attempt: Attempt }) {
  const { lengthDays } = attempt;
  const length = lengthDays === null ? monthWords.openLength : monthWords.days(lengthDays);
  return (
    <li className={styles.note}>
      <p>{monthWords.earlierPlan(length)}</p>
      <RemoveMonth attempt={attempt} />
    </li>
  );
}

type EarlierMonthProps = { readonly attempt: Attempt; readonly today: Day };

function EarlierMonth({ attempt, today }: EarlierMonthProps) {
  const last = lastDayOf(attempt) ?? today;
  const events = useMonthEvents(attempt.startDay, last);
  if (!events) return null;
  const days = monthDays(attempt, events, today);
  const room = monthWords.overDays(monthTotals(days).roomDays);
  return (
    <li className={styles.note}>
      <p>{monthWords.earlier(formatDayRange(attempt.startDay, last), room)}</p>
      <RemoveMonth attempt={attempt} />
    </li>
  );
}
