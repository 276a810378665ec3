import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import type { MonthAsk } from '../../frame/place.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatDaySeenFrom } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { monthWords, neededNoteWords } from '../../words/month.ts';
import { MonthForm } from './month-form.tsx';
import styles from './month.module.css';
import { RemoveMonth } from './remove-month.tsx';

type PlanCardProps = {
  readonly attempt: Attempt;
  readonly today: Day;
  readonly ask?: MonthAsk;
  /** What was asked for was done, or left. */
  readonly onAnswered: () => void;
  /** Begins a draft of what is needed. */
  readonly onNeededNote: () => void;
};

type Doing = MonthAsk | 'end' | 'nothing';

/** What the present month is meant to be, and how to change it, begin anew, or end it. */
export function PlanCard({ attempt, today, ask, onAnswered, onNeededNote }: PlanCardProps) {
  const [doing, setDoing] = useState<Doing>(ask ?? 'nothing');
  const done = () => {
    setDoing('nothing');
    onAnswered();
  };
  if (doing === 'fresh' || doing === 'plan') {
    return <MonthForm purpose={doing} today={today} present={attempt} onDone={done} />;
  }
  if (doing === 'end') return <EndCard attempt={attempt} today={today} onDone={done} />;
  const length =
    attempt.lengthDays === null ? monthWords.open : monthWords.days(attempt.lengthDays);
  return (
    <Card label={monthWords.planTitle}>
      <h2 className={styles.heading}>{monthWords.planTitle}</h2>
      <p>{monthWords.planOf(length, formatDaySeenFrom(today, attempt.startDay))}</p>
      {attempt.reasons === '' ? (
        <p className={styles.soft}>{monthWords.noReasons}</p>
      ) : (
        <Reading>{attempt.reasons}</Reading>
      )}
      {attempt.contact === 'needed' ? (
        <div className={styles.notes}>
          <h3 className={styles.small}>{monthWords.neededTitle}</h3>
          <p className={styles.soft}>{monthWords.neededText}</p>
          <Row>
            <Button kind="plain" onPress={onNeededNote}>
              {neededNoteWords.begin}
            </Button>
          </Row>
        </div>
      ) : null}
      <Row>
        <Button kind="plain" onPress={() => setDoing('plan')}>
          {attempt.reasons === '' ? monthWords.changeReasons : monthWords.changePlan}
        </Button>
        {today > attempt.startDay ? (
          <>
            <Button kind="quiet" onPress={() => setDoing('fresh')}>
              {monthWords.freshMonth}
            </Button>
            <Button kind="quiet" onPress={() => setDoing('end')}>
              {monthWords.endNow}
            </Button>
          </>
        ) : (
          // Not begun, or only just: a day chosen by a slip is no month to keep.
          <RemoveMonth attempt={attempt} />
        )}
      </Row>
    </Card>
  );
}

type EndCardProps = {
  readonly attempt: Attempt;
  readonly today: Day;
  readonly onDone: () => void;
};

function EndCard({ attempt, today, onDone }: EndCardProps) {
  const [failure, setFailure] = useState<Failure>();
  const end = async () => {
    const { id, reasons, contact } = attempt;
    const result = await call('attempts.change', { id, reasons, contact, endedDay: today });
    if (!result.ok) return setFailure(result.failure);
    onDone();
  };
  return (
    <Card label={monthWords.endTitle}>
      <h2 className={styles.heading}>{monthWords.endTitle}</h2>
      <p>{monthWords.endText}</p>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button kind="plain" onPress={() => void end()}>
          {monthWords.end}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {monthWords.leave}
        </Button>
      </Row>
    </Card>
  );
}
