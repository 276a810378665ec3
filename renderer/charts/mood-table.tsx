import { useMemo, useState } from 'react';
import type { ChartMark, MoodDay } from '../../shared/model/print-document.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../words/dates.ts';
import { insightsWords, moodList } from '../words/insights.ts';
import { labelsByIndex } from './chart-marks.ts';
import styles from './mood-table.module.css';

type MoodTableProps = {
  readonly days: readonly MoodDay[];
  readonly marks: readonly ChartMark[];
};

const DAYS_AT_ONCE = 120;

/** The numbers of the mood chart, oldest day first. */
export function MoodTable({ days, marks }: MoodTableProps) {
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  const labels = useMemo(() => labelsByIndex(days, marks), [days, marks]);
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className={styles.caption}>{insightsWords.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{insightsWords.dayColumn}</th>
            <th scope="col">{insightsWords.moodColumn}</th>
            <th scope="col">{insightsWords.medianColumn}</th>
            <th scope="col">{insightsWords.markColumn}</th>
          </tr>
        </thead>
        <tbody>
          {days.slice(0, shown).map((day, index) => (
            <MoodRow key={day.day} day={day} labels={labels.get(index) ?? []} />
          ))}
        </tbody>
      </table>
      {shown < days.length && (
        <Button
          kind="quiet"
          onPress={() => {
            setShown(shown + DAYS_AT_ONCE);
          }}
        >
          {insightsWords.moreDays}
        </Button>
      )}
    </div>
  );
}

type MoodRowProps = { readonly day: MoodDay; readonly labels: readonly string[] };

function MoodRow({ day, labels }: MoodRowProps) {
  return (
    <tr>
      <th scope="row">{formatDay(day.day)}</th>
      <td data-empty={day.moods.length === 0}>{moodList(day.moods)}</td>
      <td>{day.sevenDayMedian}</td>
      <td>{labels.join(', ')}</td>
    </tr>
  );
}
