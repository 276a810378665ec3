import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { MAX_LINE_LENGTH, type CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { CheckInId } from '../../../shared/model/ids.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { Rating } from '../../ui/rating.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { formatClock, formatDay } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { todayWords } from '../../words/today.ts';
import { checkInOf, emptyCheckIn, filledFrom, type FilledCheckIn } from './filled-check-in.ts';
import styles from './check-ins.module.css';
import { FeelingPicker } from './feeling-picker.tsx';
import { SleepField } from './sleep-field.tsx';
import { forget, remember, unfinishedNew, unfinishedOf } from './unfinished-check-ins.ts';

type CheckInFormProps = {
  readonly today: Day;
  /** The check-in to change; a new one without it. */
  readonly kept?: CheckIn;
  /** Whether it was asked for just now, and not simply there. */
  readonly isAskedFor?: boolean;
  readonly onDone: () => void;
};

/** Mood, and whatever else there is to say: twenty seconds, by keyboard alone if wished. */
export function CheckInForm({ today, kept, isAskedFor = false, onDone }: CheckInFormProps) {
  const [filled, setFilled] = useState(() => startingPoint(today, kept));
  const [failure, setFailure] = useState<Failure>();
  // Left on an earlier evening: it stays that evening's, and says so.
  const isEarlier = kept === undefined && filled.day !== today;
  const fill = (part: Partial<FilledCheckIn>) => {
    const next = { ...filled, ...part };
    setFilled(next);
    remember(next);
  };

  const keep = async () => {
    const checkIn = checkInOf(kept || isEarlier ? filled : { ...filled, begunAt: now() });
    if (!checkIn) return;
    const result = await call('checkIns.save', checkIn);
    if (!result.ok) return setFailure(result.failure);
    forget(filled.id);
    onDone();
  };

  return (
    <Card>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {kept === undefined ? null : (
          <CardIntro>{todayWords.changing(formatClock(kept.at, kept.zone))}</CardIntro>
        )}
        {isEarlier ? <CardIntro>{todayWords.begunOn(formatDay(filled.day))}</CardIntro> : null}
        <Ratings filled={filled} isAskedFor={isAskedFor} onFill={fill} />
        <FeelingPicker chosen={filled.feelings} onChoose={(feelings) => fill({ feelings })} />
        <SleepField hours={filled.sleptHours} onChange={(sleptHours) => fill({ sleptHours })} />
        <TextLine
          label={todayWords.line}
          isLabelHidden
          placeholder={todayWords.line}
          maxLength={MAX_LINE_LENGTH}
          value={filled.line}
          onChange={(line) => fill({ line })}
        />
        {failure === undefined ? null : (
          <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
        )}
        <Row isSpread>
          {kept === undefined ? <span /> : <LeaveButton id={kept.id} onLeft={onDone} />}
          <Button type="submit" isDisabled={filled.mood === null}>
            {todayWords.keep}
          </Button>
        </Row>
      </form>
    </Card>
  );
}

type LeaveButtonProps = { readonly id: CheckInId; readonly onLeft: () => void };

function LeaveButton({ id, onLeft }: LeaveButtonProps) {
  const leave = () => {
    forget(id);
    onLeft();
  };
  return (
    <Button kind="quiet" onPress={leave}>
      {todayWords.leaveAsItWas}
    </Button>
  );
}

/** What was begun and left, else the check-in as it was kept, else an empty one. */
function startingPoint(today: Day, kept: CheckIn | undefined): FilledCheckIn {
  if (kept) return unfinishedOf(kept.id) ?? filledFrom(kept);
  return unfinishedNew() ?? emptyCheckIn(today);
}

type RatingsProps = {
  readonly filled: FilledCheckIn;
  readonly isAskedFor: boolean;
  readonly onFill: (part: Partial<FilledCheckIn>) => void;
};

function Ratings({ filled: { mood, energy, urge }, isAskedFor, onFill }: RatingsProps) {
  const ends = { low: todayWords.moodLow, high: todayWords.moodHigh };
  return (
    <>
      <Rating
        label={todayWords.howAreYou}
        value={mood}
        ends={ends}
        autoFocus={isAskedFor}
        onChange={(value) => onFill({ mood: value })}
      />
      <Rating
        label={todayWords.energy}
        value={energy}
        onChange={(value) => onFill({ energy: value })}
      />
      <Rating label={todayWords.urge} value={urge} onChange={(value) => onFill({ urge: value })} />
    </>
  );
}
