import { monthStanding } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import type { MonthAsk, OpenEntry } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewEntry } from '../../frame/use-new-entry.ts';
import { useRunningWave } from '../../frame/use-running-wave.ts';
import { useAttempts, useMonthEvents } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Screen } from '../../ui/screen.tsx';
import { formatDaySeenFrom } from '../../words/dates.ts';
import { monthWords } from '../../words/month.ts';
import { EarlierMonths } from './earlier-months.tsx';
import { MonthDays } from './month-days.tsx';
import { MonthForm } from './month-form.tsx';
import { neededNote } from './needed-note.ts';
import { OtherNotes } from './other-notes.tsx';
import { PassedCard } from './passed-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { SpaneCard } from './spane/spane-card.tsx';
import { WaveCard } from './wave-card.tsx';
import { WeeklyLine } from './weekly-line.tsx';

type MonthScreenProps = {
  /** Something asked for from elsewhere: a fresh month, or another plan. */
  readonly ask?: MonthAsk;
  /** What was asked for was done, or left. */
  readonly onAnswered: () => void;
  readonly onNote: (day: Day) => void;
  readonly onUrge: () => void;
  readonly onWrite: (open: OpenEntry) => void;
  readonly onWeekly: () => void;
};

/** The month without contact: where it stands, its days, its plan, and the ones before it. */
export function MonthScreen({ ask, ...on }: MonthScreenProps) {
  const today = useToday();
  const attempts = useAttempts();
  const isReadOnly = useIsReadOnly();
  const attempt = attempts?.at(-1);
  const wave = useRunningWave();
  const newEntry = useNewEntry();

  if (!attempts) return null;
  return (
    <Screen title={monthWords.title} subtitle={subtitleOf(attempt, today)}>
      {wave === undefined || isReadOnly ? null : (
        <WaveCard
          key={wave.id}
          wave={wave}
          onLetter={() => on.onWrite(newEntry({ kind: 'letter' }))}
        />
      )}
      {attempt === undefined ? (
        isReadOnly ? null : (
          <MonthForm purpose="first" today={today} />
        )
      ) : (
        <PresentMonth
          key={attempt.id}
          attempt={attempt}
          today={today}
          {...(ask === undefined ? {} : { ask })}
          {...on}
        />
      )}
      <WeeklyLine onWeekly={on.onWeekly} />
      <EarlierMonths attempts={attempts} today={today} />
      <OtherNotes attempt={attempt} today={today} />
    </Screen>
  );
}

type PresentMonthProps = MonthScreenProps & { readonly attempt: Attempt; readonly today: Day };

function PresentMonth({ attempt, today, ask, ...on }: PresentMonthProps) {
  const events = useMonthEvents(attempt.startDay, today);
  const isReadOnly = useIsReadOnly();
  const newEntry = useNewEntry();
  if (!events) return null;
  const hasPassed = monthStanding(attempt, events, today).stage === 'passed';
  return (
    <>
      {hasPassed && !isReadOnly ? (
        <PassedCard
          attempt={attempt}
          today={today}
          {...(ask === undefined ? {} : { ask })}
          onAnswered={on.onAnswered}
          onWrite={() => on.onWrite(newEntry())}
        />
      ) : null}
      <MonthDays attempt={attempt} today={today} onNote={on.onNote} onUrge={on.onUrge} />
      <SpaneCard attempt={attempt} today={today} />
      {hasPassed || isReadOnly ? null : (
        <PlanCard
          attempt={attempt}
          today={today}
          {...(ask === undefined ? {} : { ask })}
          onAnswered={on.onAnswered}
          onNeededNote={() => on.onWrite(newEntry(neededNote()))}
        />
      )}
    </>
  );
}

function subtitleOf(attempt: Attempt | undefined, today: Day): string {
  if (!attempt) return monthWords.welcomeBack;
  if (today < attempt.startDay) return monthWords.ahead(formatDaySeenFrom(today, attempt.startDay));
  return monthWords.quiet;
}
