import { monthStanding } from '../../../shared/logic/month-days.ts';
import { useAttempts, useMonthEvents } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Reading } from '../../ui/card.tsx';
import styles from './path.module.css';

type StepReadingProps = {
  readonly reading: readonly string[];
  /** Said first while a month without contact runs. */
  readonly duringMonth: string | undefined;
};

/** What is read before anything is filled in. */
export function StepReading({ reading, duringMonth }: StepReadingProps) {
  const isInMonth = useIsInMonth();
  return (
    <div className={styles.reading}>
      {duringMonth !== undefined && isInMonth ? (
        <p className={styles.aside}>{duringMonth}</p>
      ) : null}
      {reading.map((text) => (
        <Reading key={text}>{text}</Reading>
      ))}
    </div>
  );
}

/** Whether a month without contact runs today. */
function useIsInMonth(): boolean {
  const today = useToday();
  const attempt = useAttempts()?.at(-1);
  const events = useMonthEvents(attempt?.startDay ?? today, today);
  if (!attempt || !events) return false;
  return monthStanding(attempt, events, today).stage === 'running';
}
