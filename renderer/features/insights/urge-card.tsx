import { useMemo } from 'react';
import { saidAlike, type SaidAlike } from '../../../shared/logic/said-alike.ts';
import { urgeFacts, urgeSlots } from '../../../shared/logic/urge-hours.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
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
import styles from './insight-card.module.css';
import type { InsightRows } from './use-insight-rows.ts';

/** Urges: when they came, how strong, what set them off and what helped, in the person's own words. */
export function UrgeCard({ rows: { events, daysSoFar } }: { readonly rows: InsightRows }) {
  const { dayStartHour } = useSettings();
  const urges = useMemo(() => events.filter((event) => event.kind === 'urge'), [events]);
  const slots = useMemo(() => urgeSlots(urges, dayStartHour), [urges, dayStartHour]);
  const drawing = useMemo(() => urgeDrawing(slots), [slots]);
  const columns = useMemo(
    () =>
      slots.flatMap((slot, index) => {
        const column = drawing.columns[index];
        return column ? { ...column, reading: urgeReading(slot) } : [];
      }),
    [slots, drawing],
  );
  const helped = useMemo(() => saidAlike(urges.map((urge) => urge.helped)), [urges]);
  const setOff = useMemo(() => saidAlike(urges.map(({ note }) => note)), [urges]);
  const facts = urgeFacts(urges, slots);
  if (facts.status === 'nothing') return null;
  const caption = [urgeInsightWords.caption, ...urgeLines(facts, urges.length, slots)].join(' ');
  const days = new Set(urges.map(({ day }) => day)).size;
  return (
    <InsightCard
      label={urgeInsightWords.card}
      sentence={urgeSentence(facts)}
      basis={urgeBasis(urges.length, days, daysSoFar.length)}
      caption={caption}
      table={urgeTable(slots)}
      before={
        <>
          <Said title={urgeInsightWords.helped} said={helped} />
          <Said title={urgeInsightWords.setOff} said={setOff} />
        </>
      }
    >
      <ColumnChart {...drawing} columns={columns} reader={urgeInsightWords.reader} size="small" />
    </InsightCard>
  );
}

/** What is shown of each list. */
const MOST_SAID = 4;

/** What was said more than once comes first, with how often; the rest is only listed. */
function Said({ title, said }: { readonly title: string; readonly said: SaidAlike }) {
  const lines = [...said.repeated, ...said.once.map((words) => ({ words, times: 1 }))];
  if (lines.length === 0) return null;
  return (
    <div className={styles.said}>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, MOST_SAID).map(({ words, times }) => (
          <li key={words}>
            {words}
            {times > 1 && <span>{urgeInsightWords.times(times)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
