import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useAttempts, useMonthEvents } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { monthStanding } from '../../../shared/logic/month-days.ts';
import type { Day } from '../../../shared/model/day.ts';
import { Screen } from '../../ui/screen.tsx';
import { formatDay } from '../../words/dates.ts';
import { AgreementsLine } from './agreements-line.tsx';
import { CheckIns } from './check-ins.tsx';
import { monthSentence } from './month-sentence.ts';
import { KeptCheckIns } from './kept-check-ins.tsx';
import { PromptCard } from './prompt-card.tsx';
import { WaveLine } from './wave-line.tsx';
import { WeeklyCard } from './weekly-card.tsx';

type TodayScreenProps = {
  /** A wish for a new check-in; another number is another wish. */
  readonly checkIn?: number;
  readonly onWrite: (open: OpenEntry) => void;
  readonly onMonth: () => void;
  readonly onWeekly: () => void;
  readonly onStep: (step: StepId) => void;
};

/** How the evening begins: how you are, one prompt, and a page. */
export function TodayScreen({ checkIn, onWrite, onMonth, onWeekly, onStep }: TodayScreenProps) {
  const today = useToday();
  const sentence = useMonthSentence(today);
  const isReadOnly = useIsReadOnly();
  return (
    <Screen title={formatDay(today)} {...(sentence === undefined ? {} : { subtitle: sentence })}>
      {isReadOnly ? (
        <KeptCheckIns today={today} />
      ) : (
        <>
          <WaveLine onMonth={onMonth} />
          <AgreementsLine today={today} onStep={onStep} />
          <CheckIns key={`${today} ${checkIn}`} today={today} isWanted={checkIn !== undefined} />
          <PromptCard today={today} onWrite={onWrite} />
          <WeeklyCard today={today} onBegin={onWeekly} />
        </>
      )}
    </Screen>
  );
}

function useMonthSentence(today: Day): string | undefined {
  const attempt = useAttempts()?.at(-1);
  const events = useMonthEvents(attempt?.startDay ?? today, today);
  if (!attempt || !events) return undefined;
  // A month the person put to rest is not told again every evening.
  if (attempt.endedDay !== null && attempt.endedDay < today) return undefined;
  return monthSentence(monthStanding(attempt, events, today), today);
}
