import { useMemo } from 'react';
import { dayCount } from '../../../shared/logic/day-count.ts';
import { saidAlike } from '../../../shared/logic/said-alike.ts';
import { urgeFacts, urgeSlots } from '../../../shared/logic/urge-hours.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { readColumns } from '../../charts/read-columns.ts';
import { urgeDrawing } from '../../charts/urge-drawing.ts';
import { useSettings } from '../../projection/journal-queries.ts';
import {
  urgeBasis,
  urgeInsightWords,
  urgeLines,
  urgeReading,
  urgeSentence,
  urgeTable,
} from '../../words/insights-urges.ts';
import { InsightCard } from './insight-card.tsx';
import { SaidList } from './said-list.tsx';
import type { InsightRows } from './use-insight-rows.ts';

/** Urges: when they came, how strong, what set them off and what helped, in the person's own words. */
export function UrgeCard({ rows: { events, daysSoFar } }: { readonly rows: InsightRows }) {
  const { dayStartHour } = useSettings();
  const urges = useMemo(() => events.filter((event) => event.kind === 'urge'), [events]);
  const slots = useMemo(() => urgeSlots(urges, dayStartHour), [urges, dayStartHour]);
  const drawing = useMemo(() => urgeDrawing(slots), [slots]);
  const columns = useMemo(() => readColumns(drawing, slots.map(urgeReading)), [drawing, slots]);
  const helped = useMemo(() => saidAlike(urges.map((urge) => urge.helped)), [urges]);
  const setOff = useMemo(() => saidAlike(urges.map(({ note }) => note)), [urges]);
  const facts = urgeFacts(urges, slots);
  if (facts.status === 'nothing') return null;
  const caption = [urgeInsightWords.caption, ...urgeLines(facts, urges.length, slots)].join(' ');
  return (
    <InsightCard
      label={urgeInsightWords.card}
      sentence={urgeSentence(facts)}
      basis={urgeBasis(urges.length, dayCount(urges), daysSoFar.length)}
      caption={caption}
      table={urgeTable(slots)}
      before={
        <>
          <SaidList title={urgeInsightWords.helped} said={helped} />
          <SaidList title={urgeInsightWords.setOff} said={setOff} />
        </>
      }
    >
      <ColumnChart {...drawing} columns={columns} reader={urgeInsightWords.reader} size="small" />
    </InsightCard>
  );
}
