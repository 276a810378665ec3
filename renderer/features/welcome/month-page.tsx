import type { ReactNode } from 'react';
import { journalDay } from '../../../shared/logic/journal-day.ts';
import { canBeginOn } from '../../../shared/logic/month-days.ts';
import { DEFAULT_DAY_START_HOUR, type Day } from '../../../shared/model/day.ts';
import { MONTH_LENGTHS } from '../../../shared/model/month.ts';
import { now, zone } from '../../bridge/clock.ts';
import { EndedByChoice } from '../../frame/ended-by-choice.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DayStartChoice } from '../../ui/day-start-choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';
import type { Wish } from './wish.ts';

const OPEN = 'open';

type MonthPageProps = {
  readonly turn: Turn;
  readonly wish: Wish;
  readonly isMaking: boolean;
  readonly onDecide: (part: Partial<Wish>) => void;
  /** What went wrong with the last try, if anything did. */
  readonly children: ReactNode;
};

/** A month with room, if wished, who ended it, and when the day begins; then the journal is made. */
export function MonthPage({ turn, wish, isMaking, onDecide, children }: MonthPageProps) {
  const isStartSensible = !wish.wantsMonth || canBeginOn(wish.startDay, todayHere());
  return (
    <WelcomePage
      title={welcomeWords.monthTitle}
      turn={turn}
      nextText={isMaking ? welcomeWords.creating : welcomeWords.create}
      isNextDisabled={isMaking || !isStartSensible}
    >
      {wish.recoveryWords === null ? (
        <p className={styles.important}>{welcomeWords.declined}</p>
      ) : null}
      <div className={styles.reading}>
        <p>{welcomeWords.monthText}</p>
      </div>
      <Choice
        label={welcomeWords.monthWanted}
        options={[
          { value: 'yes', text: welcomeWords.monthYes },
          { value: 'no', text: welcomeWords.monthNo },
        ]}
        value={wish.wantsMonth ? 'yes' : 'no'}
        onChange={(answer) => onDecide({ wantsMonth: answer === 'yes' })}
      />
      {wish.wantsMonth ? <MonthFields wish={wish} onDecide={onDecide} /> : null}
      {isStartSensible ? null : <Sentence kind="trouble">{welcomeWords.monthStartFar}</Sentence>}
      <EndedByChoice endedBy={wish.endedBy} onChange={(endedBy) => onDecide({ endedBy })} />
      <DayStartChoice
        label={welcomeWords.dayStart}
        hint={welcomeWords.dayStartHint}
        hour={wish.dayStartHour}
        onChange={(dayStartHour) => onDecide({ dayStartHour })}
      />
      {children}
    </WelcomePage>
  );
}

function todayHere(): Day {
  return journalDay(now(), zone(), DEFAULT_DAY_START_HOUR);
}

function MonthFields({ wish, onDecide }: Pick<MonthPageProps, 'wish' | 'onDecide'>) {
  const lengths = MONTH_LENGTHS.map((count) => ({
    value: String(count),
    text: welcomeWords.days(count),
  }));
  return (
    <>
      <DayField
        label={welcomeWords.monthStart}
        hint={welcomeWords.monthStartHint}
        value={wish.startDay}
        onChange={(startDay) => onDecide({ startDay })}
      />
      <Choice
        label={welcomeWords.monthLength}
        options={[...lengths, { value: OPEN, text: welcomeWords.openLength }]}
        value={wish.lengthDays === null ? OPEN : String(wish.lengthDays)}
        onChange={(length) => onDecide({ lengthDays: length === OPEN ? null : Number(length) })}
      />
    </>
  );
}
