import { useMemo } from 'react';
import { weekdayFacts, weekdayMoods } from '../../../shared/logic/weekday-moods.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { weekdayDrawing } from '../../charts/mood-drawings.ts';
import { readColumns } from '../../charts/read-columns.ts';
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
  const drawing = useMemo(() => weekdayDrawing(weekdays), [weekdays]);
  const columns = useMemo(
    () => readColumns(drawing, weekdays.map(weekdayReading)),
    [drawing, weekdays],
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
      <ColumnChart {...drawing} columns={columns} reader={moodInsightWords.weekdayReader} />
    </InsightCard>
  );
}
