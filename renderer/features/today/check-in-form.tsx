import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { MAX_LINE_LENGTH, type CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import { call } from '../../bridge/bridge.ts';
import { beforeLeaving } from '../../saving/leaving.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { Rating } from '../../ui/rating.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { formatClock } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { todayWords } from '../../words/today.ts';
import { checkInOf, emptyCheckIn, filledFrom, type FilledCheckIn } from './filled-check-in.ts';
import styles from './check-ins.module.css';
import { FeelingPicker } from './feeling-picker.tsx';
import { SleepField } from './sleep-field.tsx';

type CheckInFormProps = {
  readonly today: Day;
  /** The check-in to change; a new one without it. */
  readonly kept?: CheckIn;
  readonly onDone: () => void;
};

/** Mood, and whatever else there is to say: twenty seconds, by keyboard alone if wished. */
export function CheckInForm({ today, kept, onDone }: CheckInFormProps) {
  const [filled, setFilled] = useState(() => (kept ? filledFrom(kept) : emptyCheckIn(today)));
  const [failure, setFailure] = useState<Failure>();
  const fill = (part: Partial<FilledCheckIn>) => setFilled({ ...filled, ...part, isTouched: true });
  useSavedWhenLeaving(filled);

  const keep = async () => {
    const checkIn = checkInOf(filled);
    if (!checkIn) return;
    const result = await call('checkIns.save', checkIn);
    if (result.ok) onDone();
    else setFailure(result.failure);
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
        <Ratings filled={filled} onFill={fill} />
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
          <span />
          <Button type="submit" isDisabled={filled.mood === null}>
            {todayWords.keep}
          </Button>
        </Row>
      </form>
    </Card>
  );
}

type RatingsProps = {
  readonly filled: FilledCheckIn;
  readonly onFill: (part: Partial<FilledCheckIn>) => void;
};

function Ratings({ filled: { mood, energy, urge }, onFill }: RatingsProps) {
  const ends = { low: todayWords.moodLow, high: todayWords.moodHigh };
  return (
    <>
      <Rating
        label={todayWords.howAreYou}
        value={mood}
        ends={ends}
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

/** A half-filled check-in with a mood is kept when the journal locks or the window goes: nothing typed is lost. */
function useSavedWhenLeaving(filled: FilledCheckIn): void {
  const latest = useRef(filled);
  useEffect(() => {
    latest.current = filled;
  });
  useEffect(
    () =>
      beforeLeaving(async () => {
        const checkIn = checkInOf(latest.current);
        if (checkIn && latest.current.isTouched) await call('checkIns.save', checkIn);
      }),
    [],
  );
}
