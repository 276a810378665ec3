import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { daysBetween } from '../../../shared/logic/calendar.ts';
import { mayLeadToContact } from '../../../shared/logic/gates.ts';
import { lastDayOf } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import type { MonthAsk } from '../../frame/place.ts';
import { useFlags } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { monthWords } from '../../words/month.ts';
import { MonthForm } from './month-form.tsx';
import styles from './month.module.css';

type PassedCardProps = {
  readonly attempt: Attempt;
  readonly today: Day;
  readonly ask?: MonthAsk;
  /** What was asked for was done, or left. */
  readonly onAnswered: () => void;
  readonly onWrite: () => void;
};

/** A month that is over: the person's own words of its first day, and choices of which none leads toward the other. */
export function PassedCard({ attempt, today, ask, onAnswered, onWrite }: PassedCardProps) {
  const [isFresh, setIsFresh] = useState(ask === 'fresh');
  const [failure, setFailure] = useState<Failure>();
  const flags = useFlags();
  const mayTalk = flags !== undefined && mayLeadToContact(flags);
  const lastDay = lastDayOf(attempt) ?? today;
  const days = daysBetween(attempt.startDay, lastDay) + 1;
  // Ended by their own word: on a day they chose, or as long as it was meant to be.
  const isAtRest = attempt.endedDay !== null;
  if (isFresh) {
    const stop = () => {
      setIsFresh(false);
      onAnswered();
    };
    return <MonthForm purpose="fresh" today={today} present={attempt} onDone={stop} />;
  }
  const stay = async () => {
    const { id, reasons, contact } = attempt;
    const result = await call('attempts.change', { id, reasons, contact, endedDay: lastDay });
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <Card label={monthWords.passedTitle(monthWords.overDays(days))}>
      <h2 className={styles.heading}>{monthWords.passedTitle(monthWords.overDays(days))}</h2>
      {attempt.reasons === '' ? null : (
        <>
          <CardIntro>{monthWords.passedReasons}</CardIntro>
          <Reading>{attempt.reasons}</Reading>
        </>
      )}
      <p>{isAtRest ? monthWords.passedStayDone : monthWords.passedText}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button kind="plain" onPress={() => setIsFresh(true)}>
          {monthWords.passedFresh}
        </Button>
        {isAtRest ? null : (
          <Button kind="plain" onPress={() => void stay()}>
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
