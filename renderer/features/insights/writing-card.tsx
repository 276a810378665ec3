import { useMemo } from 'react';
import { stretchesOf, usualGrain } from '../../../shared/logic/grain.ts';
import { writingIn } from '../../../shared/logic/writing-days.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { countScale } from '../../charts/column-frame.ts';
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
  const grain = usualGrain(daysSoFar.length) === 'day' ? 'week' : 'month';
  const words = stretchWords[grain];
  const stretches = useMemo(
    () => writingIn(entries, stretchesOf(soFar, grain)),
    [entries, soFar, grain],
  );
  const columns = useMemo(
    () =>
      stretches.map((stretch) => ({
        label: words.label(stretch),
        bar: [0, stretch.days] as const,
        dot: null,
        reading: writingReading(words.name(stretch), stretch),
      })),
    [stretches, words],
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
      <ColumnChart
        columns={columns}
        scale={countScale(Math.max(0, ...stretches.map(({ days }) => days)))}
        tone={3}
        label={doingInsightWords.writingChart}
        reader={doingInsightWords.writingReader}
      />
    </InsightCard>
  );
}
