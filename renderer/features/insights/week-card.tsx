import { useMemo } from 'react';
import { addDays, startOfWeek } from '../../../shared/logic/calendar.ts';
import { moodWeeks, weekFacts, type MoodWeek } from '../../../shared/logic/mood-weeks.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { RATING_SCALE } from '../../charts/column-frame.ts';
import { spreadColumn } from '../../charts/spread-column.ts';
import { formatDayRange, formatDayRangeShort, weekdayName } from '../../words/dates.ts';
import {
  moodInsightWords,
  weekBasis,
  weekDayReading,
  weekMiddle,
  weekSentence,
  weekTable,
} from '../../words/insights-moods.ts';
import { InsightCard } from './insight-card.tsx';
import styles from './insight-card.module.css';
import type { InsightRows } from './use-insight-rows.ts';

/** The latest weeks, Monday to Sunday, side by side. */
export function WeekCard({ rows }: { readonly rows: InsightRows }) {
  const weeks = useMemo(() => moodWeeks({ ...rows, days: rows.daysSoFar }), [rows]);
  const facts = weekFacts(weeks);
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={moodInsightWords.weeks}
      sentence={weekSentence(facts)}
      basis={weekBasis(weeks)}
      table={weekTable(weeks)}
    >
      <div className={styles.panels}>
        {weeks.map((week) => (
          <WeekPanel key={week.from} week={week} />
        ))}
      </div>
    </InsightCard>
  );
}

function WeekPanel({ week }: { readonly week: MoodWeek }) {
  const range = formatDayRange(week.from, week.to);
  const monday = startOfWeek(week.from);
  const columns = useMemo(
    () =>
      week.days.map((spread, weekday) => ({
        label: weekdayName(weekday).charAt(0),
        ...spreadColumn(spread),
        reading: weekDayReading(addDays(monday, weekday), spread),
      })),
    [week, monday],
  );
  return (
    <figure>
      <figcaption className={styles.panelTitle}>
        {formatDayRangeShort(week.from, week.to)} <span>{weekMiddle(week)}</span>
      </figcaption>
      <ColumnChart
        columns={columns}
        scale={RATING_SCALE}
        tone={1}
        label={moodInsightWords.weekChart(range)}
        reader={moodInsightWords.weekReader(range)}
        size="small"
      />
    </figure>
  );
}
