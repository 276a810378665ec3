import { useMemo } from 'react';
import { weekdayFacts, weekdayMoods } from '../../../shared/logic/weekday-moods.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { RATING_SCALE } from '../../charts/column-frame.ts';
import { spreadColumn } from '../../charts/spread-column.ts';
import { weekdayName } from '../../words/dates.ts';
import {
  moodInsightWords,
  notedBasis,
  weekdayReading,
  weekdaySentence,
  weekdayTable,
} from '../../words/insights-moods.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** The moods of each weekday. */
export function WeekdayCard({ rows: { daysSoFar } }: { readonly rows: InsightRows }) {
  const weekdays = useMemo(() => weekdayMoods(daysSoFar), [daysSoFar]);
  const columns = useMemo(
    () =>
      weekdays.map((each) => ({
        label: weekdayName(each.weekday).slice(0, 3),
        ...spreadColumn(each.spread),
        reading: weekdayReading(each),
      })),
    [weekdays],
  );
  const facts = weekdayFacts(weekdays);
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={moodInsightWords.weekdays}
      sentence={weekdaySentence(facts)}
      basis={notedBasis(weekdays.reduce((sum, { daysNoted }) => sum + daysNoted, 0))}
      caption={moodInsightWords.weekdayCaption}
      table={weekdayTable(weekdays)}
    >
      <ColumnChart
        columns={columns}
        scale={RATING_SCALE}
        tone={1}
        label={moodInsightWords.weekdayChart}
        reader={moodInsightWords.weekdayReader}
      />
    </InsightCard>
  );
}
