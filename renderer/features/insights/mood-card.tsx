import { useMemo, useState } from 'react';
import { addDays } from '../../../shared/logic/calendar.ts';
import { moodDays, WINDOW_REACH_DAYS } from '../../../shared/logic/mood-series.ts';
import { moodCounts, moodFacts } from '../../../shared/logic/mood-sentence.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import type { ChartMark, MoodDay } from '../../../shared/model/print-document.ts';
import { chartMarks } from '../../charts/chart-marks.ts';
import { MoodChart } from '../../charts/mood-chart.tsx';
import { MoodTable } from '../../charts/mood-table.tsx';
import { useCheckIns, useMonthEvents } from '../../projection/journal-queries.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { chartCaption, insightsWords, moodCountsLine, moodSentence } from '../../words/insights.ts';
import styles from './mood-card.module.css';

type MoodCardProps = {
  readonly range: DayRange;
  readonly attempts: readonly Attempt[];
  readonly today: Day;
};

/** The moods of a range: a sentence, a count, and a chart or its table. Empty until they are there. */
export function MoodCard({ range: { from, to }, attempts, today }: MoodCardProps) {
  const checkIns = useCheckIns(addDays(from, -WINDOW_REACH_DAYS), addDays(to, WINDOW_REACH_DAYS));
  const events = useMonthEvents(from, to);
  const days = useMemo(
    () => checkIns && moodDays({ checkIns, from, to, attempts, today }),
    [checkIns, from, to, attempts, today],
  );
  const marks = useMemo(() => chartMarks(events ?? []), [events]);
  if (!days) return null;
  return (
    <Card label={insightsWords.moodCard}>
      <Moods days={days} marks={marks} daysSoFar={days.filter(({ day }) => day <= today)} />
    </Card>
  );
}

type MoodsProps = {
  readonly days: readonly MoodDay[];
  /** Without the days of the month that are still to come: they are drawn as room, and counted nowhere. */
  readonly daysSoFar: readonly MoodDay[];
  readonly marks: readonly ChartMark[];
};

function Moods({ days, daysSoFar, marks }: MoodsProps) {
  const [view, setView] = useState<View>('chart');
  const facts = moodFacts(daysSoFar);
  const sentence = moodSentence(facts);
  if (facts.status === 'nothing') return <h2 className={styles.sentence}>{sentence}</h2>;

  const counts = moodCountsLine(moodCounts(daysSoFar));
  const label = `${insightsWords.chartLabel}. ${sentence} ${counts}.`;
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.sentence}>{sentence}</h2>
        <div className={styles.aside}>
          <p className={styles.counts}>{counts}</p>
          <ViewChoice view={view} onChange={setView} />
        </div>
      </header>
      {view === 'chart' ? (
        <MoodChart {...{ days, marks, label }} size="screen" />
      ) : (
        <MoodTable days={daysSoFar} marks={marks} />
      )}
      <p className={styles.caption}>{chartCaption(days.some((day) => day.inMonth))}</p>
    </>
  );
}

type View = 'chart' | 'table';
type ViewChoiceProps = { readonly view: View; readonly onChange: (view: View) => void };

function ViewChoice({ view, onChange }: ViewChoiceProps) {
  return (
    <Choice<View>
      label={insightsWords.viewLabel}
      isLabelHidden
      options={[
        { value: 'chart', text: insightsWords.chart },
        { value: 'table', text: insightsWords.table },
      ]}
      value={view}
      onChange={onChange}
    />
  );
}
