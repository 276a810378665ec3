import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useAttempts, useFirstNotedDay } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { LongWorking } from '../../ui/working.tsx';
import { formatDayRange } from '../../words/dates.ts';
import { insightsWords } from '../../words/insights.ts';
import { FeelingCard } from './feeling-card.tsx';
import styles from './insight-card.module.css';
import { insightRanges, ownRange, upTo, type ChosenDays } from './insights-range.ts';
import { MoodCard } from './mood-card.tsx';
import { RangeChooser } from './range-chooser.tsx';
import { SittingCard } from './sitting-card.tsx';
import { SleepCard } from './sleep-card.tsx';
import { UrgeCard } from './urge-card.tsx';
import { useInsightRows } from './use-insight-rows.ts';
import { WeekCard } from './week-card.tsx';
import { WeekdayCard } from './weekday-card.tsx';
import { WritingCard } from './writing-card.tsx';
import { YearCard } from './year-card.tsx';

/** Many years take seconds, right after the journal was opened. */
const LONGER_AFTER_MS = 600;

type InsightsScreenProps = {
  /** What was chosen when the screen was last shown. */
  readonly chosen: ChosenDays | undefined;
  readonly onChoose: (chosen: ChosenDays) => void;
  /** Opens an entry in the journal. */
  readonly onOpen: (id: EntryId) => void;
  /** The charts of some days are wanted on paper. */
  readonly onPaper: (range: DayRange) => void;
};

/** What was noted over a chosen stretch of days. Each card says in a sentence what it shows. */
export function InsightsScreen(props: InsightsScreenProps) {
  const today = useToday();
  const attempts = useAttempts();
  const firstDay = useFirstNotedDay();
  if (attempts === undefined || firstDay === undefined) return null;
  if (firstDay !== null) return <Insights {...props} {...{ today, attempts, firstDay }} />;
  return (
    <Screen title={insightsWords.title} width="wide">
      <Card>
        <Reading>{insightsWords.nothingYet}</Reading>
      </Card>
    </Screen>
  );
}

type InsightsProps = InsightsScreenProps & {
  readonly today: Day;
  readonly attempts: readonly Attempt[];
  readonly firstDay: Day;
};

function Insights({ today, attempts, firstDay, ...props }: InsightsProps) {
  const { chosen, onChoose, onOpen, onPaper } = props;
  const ranges = insightRanges(attempts, firstDay, today);
  const { own, ...last } = chosen ?? {
    choice: ranges.month?.isRunning ? 'month' : 'recent',
    own: ranges.recent,
  };
  const choice = last.choice === 'month' && ranges.month === null ? 'recent' : last.choice;
  const range =
    choice === 'own'
      ? ownRange(own.from, own.to)
      : choice === 'month'
        ? (ranges.month?.range ?? ranges.recent)
        : ranges[choice];
  return (
    <Screen
      title={insightsWords.title}
      subtitle={formatDayRange(range.from, range.to)}
      width="wide"
    >
      <div className={styles.top}>
        <RangeChooser {...{ ranges, chosen: { choice, own }, today, onChoose }} />
        <Button kind="quiet" onPress={() => onPaper(upTo(today, range))}>
          {insightsWords.onPaper}
        </Button>
      </div>
      <Cards {...{ range, attempts, today, onOpen }} />
    </Screen>
  );
}

type CardsProps = Pick<InsightsScreenProps, 'onOpen'> & {
  readonly range: DayRange;
  readonly attempts: readonly Attempt[];
  readonly today: Day;
};

/** First how it has been, what went with it and what helped; the rest is for a closer look. */
function Cards({ range: { from, to }, attempts, today, onOpen }: CardsProps) {
  const rows = useInsightRows({ from, to }, attempts, today);
  if (!rows) return <LongWorking afterMs={LONGER_AFTER_MS}>{insightsWords.reading}</LongWorking>;
  return (
    <>
      <MoodCard rows={rows} onOpen={onOpen} />
      <div className={styles.cards}>
        <FeelingCard rows={rows} />
        <UrgeCard rows={rows} />
        <SittingCard rows={rows} />
      </div>
      <h2 className={styles.closer}>{insightsWords.closer}</h2>
      <div className={styles.cards}>
        <WeekdayCard rows={rows} />
        <SleepCard rows={rows} />
        <WritingCard rows={rows} />
      </div>
      <WeekCard rows={rows} />
      <YearCard last={rows.soFar.to} />
    </>
  );
}
