import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { isNotedOnItsDay } from '../../../shared/logic/journal-day.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { MonthEvent } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { NoteSheet } from '../../frame/month-note/note-sheet.tsx';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useSettings } from '../../projection/journal-queries.ts';
import { offerBack } from '../../saving/removals.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatClock } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { monthWords, noteKindOf, noteKindText } from '../../words/month.ts';
import styles from './month.module.css';

type NoteLinesProps = {
  /** In the order they are shown. */
  readonly events: readonly MonthEvent[];
  readonly today: Day;
};

/** What was noted, to be changed or removed. */
export function NoteLines({ events, today }: NoteLinesProps) {
  const [changing, setChanging] = useState<MonthEvent>();
  const [failure, setFailure] = useState<Failure>();
  // Once for all of them: a day may hold hundreds.
  const { dayStartHour } = useSettings();
  const stop = () => setChanging(undefined);

  const remove = async ({ id }: MonthEvent) => {
    const result = await call('rows.remove', { kind: 'event', id, at: now() });
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    offerBack({
      text: monthWords.removed,
      restore: async () => (await call('rows.restore', { kind: 'event', id })).ok,
    });
  };

  return (
    <>
      {events.map((event) => (
        <NoteLine
          key={event.id}
          event={event}
          facts={factsOf(event, dayStartHour)}
          onChange={() => setChanging(event)}
          onRemove={() => void remove(event)}
        />
      ))}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {changing === undefined ? null : (
        <NoteSheet
          today={today}
          day={changing.day}
          kept={changing}
          onClose={stop}
          onWait={stop}
          onNext={stop}
        />
      )}
    </>
  );
}

type NoteLineProps = {
  readonly event: MonthEvent;
  readonly facts: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

function NoteLine({ event, facts, onChange, onRemove }: NoteLineProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.note}>
      <div>
        <p>
          {noteKindText(noteKindOf(event))}
          <span className={styles.soft}> · {facts}</span>
        </p>
        {linesOf(event).map((line) => (
          <p key={line} className={styles.written}>
            {line}
          </p>
        ))}
      </div>
      {isReadOnly ? null : (
        <Row>
          <Button kind="quiet" onPress={onChange}>
            {monthWords.change}
          </Button>
          <Button kind="quiet" onPress={onRemove}>
            {monthWords.remove}
          </Button>
        </Row>
      )}
    </div>
  );
}

function factsOf(event: MonthEvent, dayStartHour: number): string {
  const clock = isNotedOnItsDay(event, dayStartHour)
    ? formatClock(event.at, event.zone)
    : monthWords.notedLater;
  if (event.kind !== 'urge') return clock;
  const after = event.after === null ? [] : [monthWords.afterwards(event.after)];
  return [clock, monthWords.strength(event.strength), ...after].join(', ');
}

function linesOf(event: MonthEvent): readonly string[] {
  if (event.kind !== 'urge') return event.note === '' ? [] : [event.note];
  return [
    ...(event.note === '' ? [] : [monthWords.setOff(event.note)]),
    ...(event.helped === '' ? [] : [monthWords.helped(event.helped)]),
  ];
}
