import { useMemo } from 'react';
import { writingIn, writingStretches } from '../../../shared/logic/writing-days.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { readColumns } from '../../charts/read-columns.ts';
import { writingDrawing } from '../../charts/writing-drawing.ts';
import {
  doingInsightWords,
  writingBasis,
  writingReading,
  writingSentence,
  writingTable,
} from '../../words/insights-doing.ts';
import { stretchWords } from '../../words/stretches.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** Days with something written. A total, never days in a row (evidence k). */
export function WritingCard({ rows }: { readonly rows: InsightRows }) {
  const { entries, soFar, daysSoFar } = rows;
  const { grain, stretches } = useMemo(() => writingStretches(entries, soFar), [entries, soFar]);
  const words = stretchWords[grain];
  const drawing = useMemo(() => writingDrawing(stretches, words), [stretches, words]);
  const columns = useMemo(
    () =>
      readColumns(
        drawing,
        stretches.map((stretch) => writingReading(words.name(stretch), stretch)),
      ),
    [drawing, stretches, words],
  );
  const [all] = writingIn(entries, [soFar]);
  if (!all || all.days === 0) return null;
  return (
    <InsightCard
      label={doingInsightWords.writing}
      sentence={writingSentence(all.days, daysSoFar.length)}
      basis={writingBasis(all)}
      caption={doingInsightWords.writingCaptions[grain]}
      table={writingTable(stretches, words)}
    >
      <ColumnChart {...drawing} columns={columns} reader={doingInsightWords.writingReader} />
    </InsightCard>
  );
}
