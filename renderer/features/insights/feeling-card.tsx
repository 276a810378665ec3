import { useMemo } from 'react';
import { feelings } from '../../../shared/content/feelings.ts';
import { daysInStretches, feelingDays, feelingFacts } from '../../../shared/logic/feeling-days.ts';
import { stretchesOf, usualGrain } from '../../../shared/logic/grain.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { countScale } from '../../charts/column-frame.ts';
import { daysOf } from '../../words/chart-text.ts';
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
import styles from './insight-card.module.css';
import type { InsightRows } from './use-insight-rows.ts';

/** Words with a chart of their own; the others stand in the table. */
const MOST_DRAWN = 6;

const IDS = feelings.map(({ id }) => id);

/** Feeling words week by week, each with a small chart of its own. */
export function FeelingCard({ rows }: { readonly rows: InsightRows }) {
  const { checkIns, soFar, daysSoFar } = rows;
  const { noted, stretches, columns, words } = useMemo(() => byStretch(rows), [rows]);
  const all = useMemo(() => feelingDays(checkIns, IDS), [checkIns]);
  const table = useMemo(
    () => feelingTable(stretches.map(words.name), noted, columns),
    [stretches, noted, columns, words],
  );
  const facts = feelingFacts(all);
  if (facts.status === 'nothing') return null;
  // What the sentence names is drawn, however seldom it came up.
  const named = facts.status === 'moved' ? [facts.more, facts.less] : [];
  const drawn = columns
    .toSorted((one, other) => Number(named.includes(other.id)) - Number(named.includes(one.id)))
    .slice(0, MOST_DRAWN);
  const most = Math.max(0, ...columns.flatMap(({ days }) => days.map((count) => count ?? 0)));
  return (
    <InsightCard
      label={feelingInsightWords.card}
      sentence={feelingSentence(facts, all.days.length)}
      basis={feelingBasis(all.days.length, daysSoFar.length)}
      table={table}
    >
      <div className={styles.panels}>
        {drawn.map(({ id, felt, days }) => (
          <figure key={`${soFar.from} ${id}`}>
            <figcaption className={styles.panelTitle}>
              {feelingWord(id)} <span>{daysOf(felt, all.days.length)}</span>
            </figcaption>
            <ColumnChart
              columns={stretches.map((stretch, index) => ({
                label: words.label(stretch),
                bar: days[index] === null ? null : ([0, days[index] ?? 0] as const),
                // A nought is seen, so that a gap is not taken for one.
                dot: days[index] === 0 ? 0 : null,
                reading: feelingReading(words.name(stretch), days[index] ?? null),
              }))}
              scale={countScale(most)}
              tone={3}
              label={feelingInsightWords.chart(feelingWord(id))}
              reader={feelingInsightWords.reader(feelingWord(id))}
              size="small"
            />
          </figure>
        ))}
      </div>
    </InsightCard>
  );
}

function byStretch({ checkIns, soFar, daysSoFar }: InsightRows) {
  const { days, feelings: felt } = feelingDays(checkIns, IDS);
  const grain = usualGrain(daysSoFar.length) === 'day' ? 'week' : 'month';
  const stretches = stretchesOf(soFar, grain);
  return {
    stretches,
    words: stretchWords[grain],
    noted: daysInStretches(new Set(days), days, stretches),
    columns: felt.map((feeling) => ({
      id: feeling.id,
      felt: feeling.days.size,
      days: daysInStretches(feeling.days, days, stretches),
    })),
  };
}
