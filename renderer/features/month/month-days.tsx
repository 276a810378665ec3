import { useState } from 'react';
import { monthDays, monthTotals, type MonthDay } from '../../../shared/logic/month-calendar.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useMonthEvents } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { monthWords } from '../../words/month.ts';
import { DayNotes } from './day-notes.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import styles from './month.module.css';

type MonthDaysProps = {
  readonly attempt: Attempt;
  readonly today: Day;
  readonly onNote: (day: Day) => void;
  readonly onUrge: () => void;
};

/** The days of a month: its totals, its calendar, and what was noted on the day that is looked at. */
export function MonthDays({ attempt, today, onNote, onUrge }: MonthDaysProps) {
  const events = useMonthEvents(attempt.startDay, lastDayOf(attempt) ?? today);
  const isReadOnly = useIsReadOnly();
  const [looked, setLooked] = useState<Day>();
  if (!events) return null;
  const days = monthDays(attempt, events, today);
  const shown = days.find(({ day }) => day === (looked ?? today));
  return (
    <Card label={monthWords.calendar}>
      <Totals days={days} />
      <MonthCalendar days={days} shown={shown?.day} onLook={setLooked} />
      {shown === undefined || shown.mark === 'ahead' ? null : (
        <DayNotes day={shown} today={today} />
      )}
      {isReadOnly ? null : (
        <Row>
          <Button onPress={() => onNote(noteDay(shown, today))}>
            {noteDay(shown, today) === today ? monthWords.noteSomething : monthWords.noteForDay}
          </Button>
          <Button kind="plain" onPress={onUrge}>
            {monthWords.urgeNow}
          </Button>
        </Row>
      )}
    </Card>
  );
}

function noteDay(shown: MonthDay | undefined, today: Day): Day {
  return shown && shown.day <= today ? shown.day : today;
}

/** Totals only, and only those there is something to say of. */
function Totals({ days }: { readonly days: readonly MonthDay[] }) {
  const { roomDays, longestStretch, neededDays } = monthTotals(days);
  const overDays = days.filter(({ mark }) => mark === 'room' || mark === 'reached').length;
  if (overDays === 0) {
    return days.some(({ mark }) => mark === 'today') ? <p>{monthWords.firstDay}</p> : null;
  }
  return (
    <div>
      <p className={styles.total}>{monthWords.totals(roomDays, monthWords.overDays(overDays))}</p>
      {longestStretch > 1 && longestStretch < roomDays ? (
        <p className={styles.soft}>{monthWords.stretch(longestStretch)}</p>
      ) : null}
      {neededDays > 0 ? <p className={styles.soft}>{monthWords.needed(neededDays)}</p> : null}
    </div>
  );
}
