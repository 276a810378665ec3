import { useState } from 'react';
import { lastDays, runningMonth } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { useAttempts, useFirstCheckInDay } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Card, Reading } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { formatDayRange } from '../../words/dates.ts';
import { insightsWords } from '../../words/insights.ts';
import { monthRange } from './insights-range.ts';
import { MoodCard } from './mood-card.tsx';

/** What the check-ins show over a chosen stretch of days. Each card says in a sentence what it shows. */
export function InsightsScreen() {
  const today = useToday();
  const attempts = useAttempts();
  const firstDay = useFirstCheckInDay();
  if (attempts === undefined || firstDay === undefined) return null;
  if (firstDay !== null) return <Insights {...{ today, attempts, firstDay }} />;
  return (
    <Screen title={insightsWords.title} width="wide">
      <Card>
        <Reading>{insightsWords.nothingYet}</Reading>
      </Card>
    </Screen>
  );
}

type InsightsProps = {
  readonly today: Day;
  readonly attempts: readonly Attempt[];
  readonly firstDay: Day;
};

function Insights({ today, attempts, firstDay }: InsightsProps) {
  const [choice, setChoice] = useState<'recent' | 'since-it-began'>('recent');
  const month = runningMonth(attempts, today);
  const recent = month ? monthRange(month, today) : lastDays(30, today);
  const range = choice === 'recent' ? recent : { from: firstDay, to: today };
  const recentText = month ? insightsWords.thisMonth : insightsWords.lastThirtyDays;

  return (
    <Screen
      title={insightsWords.title}
      subtitle={formatDayRange(range.from, range.to)}
      width="wide"
    >
      <Choice
        label={insightsWords.rangeLabel}
        isLabelHidden
        options={[
          { value: 'recent', text: recentText },
          { value: 'since-it-began', text: insightsWords.sinceItBegan },
        ]}
        value={choice}
        onChange={setChoice}
      />
      <MoodCard {...{ today, attempts, range }} />
    </Screen>
  );
}
