import { useState } from 'react';
import { daysBetween } from '../../../shared/logic/calendar.ts';
import { mayLeadToContact } from '../../../shared/logic/gates.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useFlags } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { monthWords } from '../../words/month.ts';
import { MonthForm } from './month-form.tsx';
import styles from './month.module.css';

type PassedCardProps = {
  readonly attempt: Attempt;
  readonly today: Day;
  readonly isStaying: boolean;
  readonly onStay: () => void;
  readonly onWrite: () => void;
};

/** A month that is over: the person's own words of its first day, and choices of which none leads toward the other. */
export function PassedCard({ attempt, today, isStaying, onStay, onWrite }: PassedCardProps) {
  const [isFresh, setIsFresh] = useState(false);
  const flags = useFlags();
  const mayTalk = flags !== undefined && mayLeadToContact(flags);
  const days = daysBetween(attempt.startDay, lastDayOf(attempt) ?? today) + 1;
  if (isFresh) {
    const stop = () => setIsFresh(false);
    return <MonthForm purpose="fresh" today={today} present={attempt} onDone={stop} />;
  }
  return (
    <Card label={monthWords.passedTitle(monthWords.overDays(days))}>
      <h2 className={styles.heading}>{monthWords.passedTitle(monthWords.overDays(days))}</h2>
      {attempt.reasons === '' ? null : (
        <>
          <CardIntro>{monthWords.passedReasons}</CardIntro>
          <Reading>{attempt.reasons}</Reading>
        </>
      )}
      <p>{isStaying ? monthWords.passedStayDone : monthWords.passedText}</p>
      <Row>
        <Button kind="plain" onPress={() => setIsFresh(true)}>
          {monthWords.passedFresh}
        </Button>
        {isStaying ? null : (
          <Button kind="plain" onPress={onStay}>
            {monthWords.passedStay}
          </Button>
        )}
        <Button kind="plain" onPress={onWrite}>
          {monthWords.passedClose}
        </Button>
      </Row>
      <p className={styles.soft}>{mayTalk ? monthWords.passedNote : monthWords.passedNoteGated}</p>
    </Card>
  );
}
