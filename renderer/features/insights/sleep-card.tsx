import { useMemo } from 'react';
import { moodsByHours, sleepDays, sleepFacts } from '../../../shared/logic/sleep-moods.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { sleepDrawing } from '../../charts/mood-drawings.ts';
import { readColumns } from '../../charts/read-columns.ts';
import {
  sleepBasis,
  sleepInsightWords,
  sleepReading,
  sleepSentence,
  sleepTable,
} from '../../words/insights-sleep.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** Hours slept beside the mood of the day after. */
export function SleepCard({ rows: { checkIns } }: { readonly rows: InsightRows }) {
  const days = useMemo(() => sleepDays(checkIns), [checkIns]);
  const byHours = useMemo(() => moodsByHours(days), [days]);
  const drawing = useMemo(() => sleepDrawing(byHours), [byHours]);
  const columns = useMemo(
    () => readColumns(drawing, byHours.map(sleepReading)),
    [drawing, byHours],
  );
  const facts = sleepFacts(days);
  if (facts.status === 'nothing') return null;
  const isEnough = facts.status === 'alike' || facts.status === 'differ';
  return (
    <InsightCard
      label={sleepInsightWords.card}
      sentence={sleepSentence(facts)}
      basis={sleepBasis(days.length)}
      caption={sleepInsightWords.caption}
      // Nights without others to set them beside are no comparison, so they are not drawn as one.
      table={isEnough ? sleepTable(byHours) : null}
    >
      <ColumnChart {...drawing} columns={columns} reader={sleepInsightWords.reader} />
    </InsightCard>
  );
}
