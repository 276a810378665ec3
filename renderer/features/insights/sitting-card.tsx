import { useMemo } from 'react';
import {
  ratedSittings,
  sittingFacts,
  type RatedSitting,
} from '../../../shared/logic/sitting-ratings.ts';
import { ChartPanels } from '../../charts/chart-panels.tsx';
import { sittingDrawing } from '../../charts/sitting-drawing.ts';
import { insightsWords } from '../../words/insights.ts';
import {
  doingInsightWords as words,
  sittingBasis,
  sittingReading,
  sittingSentence,
  sittingTable,
} from '../../words/insights-doing.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** The two sides of each sitting of the exercise, before and after, each in a picture of its own. */
export function SittingCard({ rows: { sittings, daysSoFar } }: { readonly rows: InsightRows }) {
  const rated = useMemo(() => ratedSittings(sittings), [sittings]);
  const panels = useMemo(
    () => [
      { id: 'good', title: words.good, chart: chartOf(rated, 'positive', words.goodReader) },
      { id: 'hard', title: words.hard, chart: chartOf(rated, 'negative', words.hardReader) },
    ],
    [rated],
  );
  const facts = sittingFacts(rated);
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={words.sittings}
      sentence={sittingSentence(facts)}
      basis={sittingBasis(rated, daysSoFar.length)}
      caption={words.sittingCaption}
      table={sittingTable(rated)}
    >
      <ChartPanels label={insightsWords.panels(words.sittings)} panels={panels} />
    </InsightCard>
  );
}

function chartOf(sittings: readonly RatedSitting[], side: 'positive' | 'negative', reader: string) {
  const drawing = sittingDrawing(sittings, side);
  const columns = sittings.flatMap((sitting, index) => {
    const column = drawing.columns[index];
    return column ? { ...column, reading: sittingReading(sitting, sitting[side]) } : [];
  });
  return { ...drawing, columns, reader };
}
