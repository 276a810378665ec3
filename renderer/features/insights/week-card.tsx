import { useMemo } from 'react';
import { addDays, startOfWeek } from '../../../shared/logic/calendar.ts';
import { moodWeeks, weekFacts, type MoodWeek } from '../../../shared/logic/mood-weeks.ts';
import { ChartPanels } from '../../charts/chart-panels.tsx';
import { weekDrawing } from '../../charts/mood-drawings.ts';
import { readColumns } from '../../charts/read-columns.ts';
import { formatDayRange, formatDayRangeShort } from '../../words/dates.ts';
import {
  moodInsightWords,
  weekBasis,
  weekDayReading,
  weekMiddle,
  weekSentence,
  weekTable,
} from '../../words/insights-moods.ts';
import { insightsWords } from '../../words/insights.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** The latest weeks, Monday to Sunday, side by side. */
export function WeekCard({ rows }: { readonly rows: InsightRows }) {
  const weeks = useMemo(() => moodWeeks({ ...rows, days: rows.daysSoFar }), [rows]);
  const panels = useMemo(() => weeks.map(panelOf), [weeks]);
  const facts = weekFacts(weeks);
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={moodInsightWords.weeks}
      sentence={weekSentence(facts)}
      basis={weekBasis(weeks)}
      caption={moodInsightWords.weeksCaption}
      table={weekTable(weeks)}
    >
      <ChartPanels label={insightsWords.panels(moodInsightWords.weeks)} panels={panels} />
    </InsightCard>
  );
}

function panelOf(week: MoodWeek) {
  const drawing = weekDrawing(week);
  const monday = startOfWeek(week.from);
  const readings = week.days.map((spread, index) => weekDayReading(addDays(monday, index), spread));
  return {
    id: week.from,
    title: formatDayRangeShort(week.from, week.to),
    note: weekMiddle(week),
    chart: {
      ...drawing,
      columns: readColumns(drawing, readings),
      reader: moodInsightWords.weekReader(formatDayRange(week.from, week.to)),
      size: 'small' as const,
    },
  };
}
