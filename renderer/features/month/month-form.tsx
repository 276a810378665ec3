import { z } from 'zod';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { canBeginOn } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import { attemptId } from '../../../shared/model/ids.ts';
import { DEFAULT_MONTH_DAYS, MAX_NOTE_LENGTH, type Attempt } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { forgetForm, rememberForm, unfinishedForm } from '../../saving/unfinished-forms.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Tick } from '../../ui/tick.tsx';
import { failureSentence } from '../../words/failures.ts';
import { monthWords } from '../../words/month.ts';
import { LengthChoice } from './length-choice.tsx';
import styles from './month.module.css';

const FORM = 'month-plan';
const leftForm = z.object({ purpose: z.string(), reasons: z.string().max(MAX_NOTE_LENGTH) });

type MonthFormProps = {
  readonly today: Day;
  /** The very first month, a fresh one after another, or the present one with another length. */
  readonly purpose: 'first' | 'fresh' | 'plan';
  /** The month there is already. */
  readonly present?: Attempt;
  readonly onDone?: () => void;
};

/** Everything a month needs to begin; the start may lie in the past. */
export function MonthForm({ today, purpose, present, onDone }: MonthFormProps) {
  const { wish, fill } = useMonthWish(today, purpose, present);
  const [failure, setFailure] = useState<Failure>();
  const done = () => {
    forgetForm(FORM);
    onDone?.();
  };
  const isReady = wish.lengthDays !== undefined && canBeginOn(wish.startDay, today);

  const begin = async () => {
    const { isNeeded, lengthDays, ...rest } = wish;
    if (lengthDays === undefined || !isReady) return;
    const result = await call('attempts.start', {
      ...rest,
      id: attemptId.parse(crypto.randomUUID()),
      lengthDays,
      createdAt: now(),
      reasons: wish.reasons.trim(),
      contact: isNeeded ? 'needed' : 'none',
      endedDay: null,
      planOf: purpose === 'plan' && present ? present.id : null,
    });
    if (!result.ok) return setFailure(result.failure);
    done();
  };

  return (
    <Card label={TITLES[purpose]}>
      <h2 className={styles.heading}>{TITLES[purpose]}</h2>
      <p>{TEXTS[purpose]}</p>
      {purpose === 'plan' ? null : <StartField wish={wish} today={today} onFill={fill} />}
      <LengthChoice days={wish.lengthDays} onChange={(lengthDays) => fill({ lengthDays })} />
      <TextArea
        label={monthWords.reasons}
        hint={monthWords.reasonsHint}
        value={wish.reasons}
        maxLength={MAX_NOTE_LENGTH}
        onChange={(reasons) => fill({ reasons })}
      />
      <Tick isTicked={wish.isNeeded} onChange={(isNeeded) => fill({ isNeeded })}>
        {monthWords.neededLabel}. {monthWords.neededHint}
      </Tick>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button isDisabled={!isReady} onPress={() => void begin()}>
          {purpose === 'plan' ? monthWords.keep : monthWords.begin}
        </Button>
        {onDone === undefined ? null : (
          <Button kind="quiet" onPress={done}>
            {monthWords.leave}
          </Button>
        )}
      </Row>
    </Card>
  );
}

/** What is being filled in; its words are there again after a lock. */
function useMonthWish(
  today: Day,
  purpose: MonthFormProps['purpose'],
  present: Attempt | undefined,
) {
  const [wish, setWish] = useState(() => ({
    ...firstWish(today, purpose, present),
    ...leftReasons(purpose),
  }));
  const fill = (part: Partial<MonthWish>) => {
    setWish({ ...wish, ...part });
    if (part.reasons !== undefined) rememberForm(FORM, { purpose, reasons: part.reasons });
  };
  return { wish, fill };
}

/** What was typed for the same purpose before a lock. */
function leftReasons(purpose: MonthFormProps['purpose']): { readonly reasons?: string } {
  const left = leftForm.safeParse(unfinishedForm(FORM)).data;
  return left?.purpose === purpose ? { reasons: left.reasons } : {};
}

type MonthWish = {
  readonly startDay: Day;
  /** Undefined while what is typed is no length. */
  readonly lengthDays: number | null | undefined;
  readonly reasons: string;
  readonly isNeeded: boolean;
};

function firstWish(
  today: Day,
  purpose: MonthFormProps['purpose'],
  present: Attempt | undefined,
): MonthWish {
  // A fresh one begins after the present one: on its first evening that is tomorrow.
  const fresh = present && present.startDay >= today ? addDays(present.startDay, 1) : today;
  return {
    startDay: purpose === 'plan' && present ? present.startDay : fresh,
    lengthDays: present ? present.lengthDays : DEFAULT_MONTH_DAYS,
    reasons: present?.reasons ?? '',
    isNeeded: present?.contact === 'needed',
  };
}

type StartFieldProps = {
  readonly wish: MonthWish;
  readonly today: Day;
  readonly onFill: (part: Partial<MonthWish>) => void;
};

function StartField({ wish: { startDay }, today, onFill }: StartFieldProps) {
  return (
    <>
      <DayField
        label={monthWords.starts}
        hint={monthWords.startsHint}
        value={startDay}
        onChange={(day) => onFill({ startDay: day })}
      />
      {canBeginOn(startDay, today) ? null : (
        <Sentence kind="trouble">{monthWords.startsFar}</Sentence>
      )}
    </>
  );
}

const TITLES = {
  first: monthWords.beginTitle,
  fresh: monthWords.freshTitle,
  plan: monthWords.changeTitle,
} as const;
const TEXTS = {
  first: monthWords.beginText,
  fresh: monthWords.freshText,
  plan: monthWords.changeText,
} as const;
