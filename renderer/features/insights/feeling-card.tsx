import { useMemo } from 'react';
import { feelingRows, type FeelingRows } from '../../../shared/logic/feeling-rows.ts';
import { ChartPanels } from '../../charts/chart-panels.tsx';
import { feelingDrawings } from '../../charts/feeling-drawings.ts';
import { readColumns } from '../../charts/read-columns.ts';
import { counted } from '../../words/chart-text.ts';
import { insightsWords } from '../../words/insights.ts';
import {
  feelingBasis,
  feelingInsightWords,
  feelingReading,
  feelingSentence,
  feelingTable,
  feelingWord,
} from '../../words/insights-feelings.ts';
import { stretchWords } from '../../words/stretches.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** Feeling words week by week, each with a small chart of its own. */
export function FeelingCard({ rows }: { readonly rows: InsightRows }) {
  const { checkIns, soFar, daysSoFar } = rows;
  const found = useMemo(() => feelingRows(checkIns, soFar), [checkIns, soFar]);
  const panels = useMemo(() => panelsOf(found), [found]);
  const table = useMemo(
    () =>
      feelingTable(found.stretches.map(stretchWords[found.grain].name), found.noted, found.rows),
    [found],
  );
  const { facts, daysNoted, grain } = found;
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={feelingInsightWords.card}
      sentence={feelingSentence(facts, daysNoted)}
      basis={feelingBasis(daysNoted, daysSoFar.length)}
      caption={feelingInsightWords.captions[grain]}
      table={table}
    >
      <ChartPanels label={insightsWords.panels(feelingInsightWords.card)} panels={panels} />
    </InsightCard>
  );
}

function panelsOf(found: FeelingRows) {
  const { grain, stretches } = found;
  const names = stretches.map(stretchWords[grain].name);
  return feelingDrawings(found).map(({ row: { id, felt, days }, drawing }) => ({
    id,
    title: feelingWord(id),
    note: counted(felt, 'day'),
    chart: {
      ...drawing,
      columns: readColumns(
        drawing,
        names.map((name, index) => feelingReading(name, days[index] ?? null)),
      ),
      reader: feelingInsightWords.reader(feelingWord(id)),
      size: 'small' as const,
    },
  }));
}
