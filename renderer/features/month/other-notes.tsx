import { useState } from 'react';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useEventsOutside } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { formatDaySeenFrom } from '../../words/dates.ts';
import { monthWords } from '../../words/month.ts';
import styles from './month.module.css';
import { NoteLines } from './note-lines.tsx';

const SHOWN_AT_ONCE = 30;

type OtherNotesProps = {
  /** The present month; undefined while there is none. */
  readonly attempt: Attempt | undefined;
  readonly today: Day;
};

/** What was noted on days that are not in the present month, the newest first: kept closed until it is asked for. */
export function OtherNotes({ attempt, today }: OtherNotesProps) {
  const [shown, setShown] = useState(0);
  // One more than is shown tells whether there is more.
  const from = attempt?.startDay ?? null;
  const to = attempt ? (lastDayOf(attempt) ?? today) : null;
  const events = useEventsOutside(from, to, shown + 1);
  if (!events || events.length === 0) return null;
  const byDay = Map.groupBy(events.slice(0, shown), ({ day }) => day);
  return (
    <Card label={monthWords.otherNotes}>
      <h2 className={styles.heading}>{monthWords.otherNotes}</h2>
      <p className={styles.soft}>{monthWords.otherNotesText}</p>
      {[...byDay].map(([day, its]) => (
        <section key={day} className={styles.notes} aria-label={formatDaySeenFrom(today, day)}>
          <h3 className={styles.small}>{formatDaySeenFrom(today, day)}</h3>
          <NoteLines events={its} today={today} />
        </section>
      ))}
      {events.length > shown ? (
        <Row>
          <Button kind="plain" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
            {shown === 0 ? monthWords.showOtherNotes : monthWords.moreOtherNotes}
          </Button>
        </Row>
      ) : null}
    </Card>
  );
}
