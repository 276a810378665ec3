import type { MonthDay } from '../../../shared/logic/month-calendar.ts';
import type { Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../words/dates.ts';
import { monthWords } from '../../words/month.ts';
import styles from './month.module.css';
import { NoteLines } from './note-lines.tsx';

type DayNotesProps = { readonly day: MonthDay; readonly today: Day };

/** What was noted on one day of the month. */
export function DayNotes({ day: { day, events }, today }: DayNotesProps) {
  return (
    <section className={styles.notes} aria-label={formatDay(day)}>
      <h2 className={styles.heading}>{formatDay(day)}</h2>
      {events.length === 0 ? <p className={styles.soft}>{monthWords.nothingNoted}</p> : null}
      <NoteLines events={events} today={today} />
    </section>
  );
}
