import { useMemo } from 'react';
import {
  ratedSittings,
  sittingFacts,
  type BeforeAfter,
  type RatedSitting,
} from '../../../shared/logic/sitting-ratings.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { RATING_SCALE } from '../../charts/column-frame.ts';
import { formatDayShort } from '../../words/dates.ts';
import {
  doingInsightWords,
  sittingBasis,
  sittingReading,
  sittingSentence,
  sittingTable,
} from '../../words/insights-doing.ts';
import { InsightCard } from './insight-card.tsx';
import styles from './insight-card.module.css';
import type { InsightRows } from './use-insight-rows.ts';

/** The two sides of each sitting of the exercise, before and after, each in a picture of its own. */
export function SittingCard({ rows: { sittings, daysSoFar } }: { readonly rows: InsightRows }) {
  const rated = useMemo(() => ratedSittings(sittings), [sittings]);
  const words = doingInsightWords;
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
      <div className={styles.panels}>
        <figure>
          <figcaption className={styles.panelTitle}>{words.good}</figcaption>
          <ColumnChart
            columns={columnsOf(rated, ({ positive }) => positive)}
            scale={RATING_SCALE}
            tone={3}
            label={words.goodChart}
            reader={words.goodReader}
          />
        </figure>
        <figure>
          <figcaption className={styles.panelTitle}>{words.hard}</figcaption>
          <ColumnChart
            columns={columnsOf(rated, ({ negative }) => negative)}
            scale={RATING_SCALE}
            tone={2}
            label={words.hardChart}
            reader={words.hardReader}
          />
        </figure>
      </div>
    </InsightCard>
  );
}

function columnsOf(
  sittings: readonly RatedSitting[],
  sideOf: (sitting: RatedSitting) => BeforeAfter | null,
) {
  return sittings.map((sitting) => {
    const side = sideOf(sitting);
    const label = formatDayShort(sitting.day);
    const reading = sittingReading(sitting, side);
    if (side === null) return { label, reading, bar: null, dot: null };
    const { before, after } = side;
    const bar = [Math.min(before, after), Math.max(before, after)] as const;
    return { label, reading, bar, dot: after, ring: before };
  });
}
